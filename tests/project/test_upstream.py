"""The whole upstream document goes through: every operation, without a warning, typed."""

import json
import os
import subprocess
import sys

from tests.conftest import Upstream

IMPORT_ALL = """
import importlib, json, pathlib, sys, traceback
failed = {}
for path in sorted(pathlib.Path("upstream").rglob("*.py")):
    parts = [part for part in path.with_suffix("").parts if part != "__init__"]
    try:
        importlib.import_module(".".join(parts))
    except Exception:
        failed[".".join(parts)] = traceback.format_exc()
import typing, upstream.models as models
for name in dir(models):
    try:
        value = getattr(models, name)
        if isinstance(value, type):
            typing.get_type_hints(value)
    except Exception:
        failed["models." + name] = traceback.format_exc()
print(json.dumps(failed))
"""


def test_every_operation_is_written_without_a_warning(upstream: Upstream) -> None:
    texts = (
        path.read_text("utf-8") for path in (upstream.folder / "upstream" / "api").rglob("*.py")
    )

    assert 288 == upstream.operations
    assert 288 == sum("\nOPERATION: " in text for text in texts)


def test_every_module_and_every_model_can_be_imported(upstream: Upstream) -> None:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL],
        cwd=upstream.folder,
        capture_output=True,
        text=True,
        check=True,
    )

    assert {} == json.loads(result.stdout)


def test_every_module_is_typed(upstream: Upstream) -> None:
    options = ["--strict", "--no-error-summary", "--no-incremental", "--cache-dir", os.devnull]
    result = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "-p", "upstream"],
        cwd=upstream.folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "" == result.stdout + result.stderr
