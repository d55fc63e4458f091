"""`python -m examples.run`, as `make demo` runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wrapper.testing import LocalServer, RecordedRequest

ROOT = Path(__file__).parents[2]
OURS = ("OPENAI_", "EXAMPLE_", "WRAPPER_", "NO_COLOR")


def run(**environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: v for name, v in os.environ.items() if not name.startswith(OURS)}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "examples.run"],
        cwd=ROOT,
        env={**clean, **environment, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def against(server: LocalServer, **environment: str) -> subprocess.CompletedProcess[str]:
    return run(OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="any", **environment)


@pytest.fixture(scope="module")
def demo() -> subprocess.CompletedProcess[str]:
    return run()


def test_all_examples_succeed(demo: subprocess.CompletedProcess[str]) -> None:
    assert (0, "") == (demo.returncode, demo.stderr)


@pytest.mark.parametrize(
    "line",
    [
        "A streamed chat, printed as it arrives [examples/streaming.py]",
        'You said "Name a fruit.", and I am glad you did. How can I help?',
        'calls   get_weather({"city": "Lisbon"})',
        "says    I looked it up, and here is what I found: 18 °C and sunny in Lisbon",
        'You said "Where does it end?", and I am glad you did. How can I help?',
        "all: note-5.txt, note-4.txt, note-3.txt, note-2.txt, note-1.txt",
        "Splash! Silence again.",
        "vectors of 1536 numbers",
        "GET /models/gpt-4o-mini",
        "after 2 retries",
    ],
)
def test_the_output_shows(line: str, demo: subprocess.CompletedProcess[str]) -> None:
    assert line in demo.stdout.splitlines()


def test_every_example_is_run(demo: subprocess.CompletedProcess[str]) -> None:
    scripts = {p.name for p in (ROOT / "examples").glob("*.py")} - {"__init__.py", "run.py"}

    assert set() == {name for name in scripts if f"[examples/{name}]" not in demo.stdout}


@pytest.fixture(scope="module")
def asked() -> list[RecordedRequest]:
    """The requests of a run with a server and a model of the environment."""
    with LocalServer() as server:
        against(server, EXAMPLE_MODEL="local/llama/3.1-8b")
        return server.requests


def test_the_server_of_the_environment_is_used(asked: list[RecordedRequest]) -> None:
    paths = {request.path for request in asked}

    assert {"/v1/chat/completions", "/v1/models", "/v1/files", "/v1/embeddings"} <= paths


def test_another_model_can_be_asked_for(asked: list[RecordedRequest]) -> None:
    models = {request.json["model"] for request in asked if request.path.endswith("/completions")}

    assert {"local/llama/3.1-8b", "no-such-model"} == models


def test_what_a_server_does_not_offer_is_passed_over() -> None:
    with LocalServer() as server:
        server.fail(path="/files", status=404, times=None)
        done = against(server)

    assert 0 == done.returncode
    assert 2 == done.stdout.count("not offered by this server: POST")
    assert "8 of 10 examples ran" in done.stdout


def test_a_failure_is_told_and_the_others_run() -> None:
    with LocalServer() as server:
        server.fail(path="/embeddings", status=400, times=None)
        done = against(server)

    assert 1 == done.returncode
    assert done.stderr.startswith("examples/embeddings.py failed: POST http://127.0.0.1:")
    assert "Traceback" not in done.stderr
    assert "9 of 10 examples ran" in done.stdout


def test_a_model_that_the_server_does_not_have_is_a_failure() -> None:
    with LocalServer() as server:
        done = against(server, EXAMPLE_MODEL="no-such-model")

    assert 1 == done.returncode
    assert "EXAMPLE_MODEL" in done.stderr


def test_a_server_that_is_not_there_ends_it() -> None:
    done = run(OPENAI_BASE_URL="http://127.0.0.1:9/v1", OPENAI_API_KEY="any")

    assert 1 == done.returncode
    assert 1 == done.stderr.count("failed: POST http://127.0.0.1:9/v1/chat/completions")
