import json
import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import hypothesis
import pytest

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.load_profile("here")

UPSTREAM = Path(
    os.environ.get("OPENAI_SPEC")
    or Path(__file__).parents[2] / "shared" / "specs" / "openai-2026-08.yaml"
)
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """The event loop of async tests; those that care name others."""
    return "asyncio"


@pytest.fixture
def interruptible() -> Iterator[None]:
    """SIGINT ends the processes that a test starts.

    They would ignore SIGINT as the suite does, where it runs in the background: `make test &`.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class Upstream(NamedTuple):
    """The client of the upstream document."""

    spec: Path
    schemas: frozenset[str]
    """The components of the document, normalised."""
    folder: Path
    """Where the package `upstream` stands."""
    operations: int
    """How many were written."""


@pytest.fixture(scope="session")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> Upstream:
    if not UPSTREAM.exists():
        pytest.skip(f"{UPSTREAM} is not there: set OPENAI_SPEC")
    folder = _base_of_all_workers(tmp_path_factory) / "whole"
    with _one_at_a_time(folder):
        facts = folder / "facts.json"
        if not facts.exists():
            schemas, count = _write_upstream(folder / "upstream")
            facts.write_text(json.dumps([schemas, count]))
        schemas, count = json.loads(facts.read_text())
    return Upstream(UPSTREAM, frozenset(schemas), folder, count)


def _base_of_all_workers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the processes of one run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Whatever is done to the folder, by one process after the other."""
    folder.mkdir(exist_ok=True)
    # SQLite, because its lock works on every system and ends with the process that has it.
    with closing(sqlite3.connect(folder / "lock", timeout=600)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _write_upstream(package: Path) -> tuple[list[str], int]:
    """The names of the schemas, and how many operations were written."""
    from codegen.normalise import normalise
    from codegen.read.documents import read
    from codegen.write.garbage_collection import pause_collector
    from codegen.write.package import write

    with pause_collector():
        normal = normalise(read(UPSTREAM).document)
        count = write(normal, package)
    return sorted(normal["components"]["schemas"]), count


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this machine reaches a client."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "WRAPPER_")) or name.lower() in PROXIES:
            monkeypatch.delenv(name)
