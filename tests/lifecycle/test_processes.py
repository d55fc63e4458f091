"""Clients in programs of their own: nothing but the right answers, and nothing on stderr."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.servers import PATIENCE
from tests.load.echo import EchoServer

SCRIPTS = Path(__file__).parent / "scripts"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def server() -> Iterator[EchoServer]:
    with EchoServer() as server:
        yield server


@pytest.mark.parametrize("path", sorted(SCRIPTS.glob("*.py")), ids=lambda path: path.stem)
def test_a_program_gets_the_right_answers_and_says_nothing_else(
    path: Path, server: EchoServer
) -> None:
    """With every check of Python's and asyncio's development modes, and warnings as errors."""
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", path, server.base_url],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONASYNCIODEBUG": "1"},
        capture_output=True,
        text=True,
        timeout=3 * PATIENCE,
        check=False,
    )

    assert (0, "", "right\n") == (ended.returncode, ended.stderr, ended.stdout)
