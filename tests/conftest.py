import os
import signal
from collections.abc import Iterator
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
    from codegen.normalise import normalise
    from codegen.read.documents import read
    from codegen.write.collector import uncollected
    from codegen.write.package import write

    folder = tmp_path_factory.mktemp("whole")
    with uncollected():
        normal = normalise(read(UPSTREAM).document)
        count = write(normal, folder / "upstream")
    return Upstream(UPSTREAM, frozenset(normal["components"]["schemas"]), folder, count)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this machine reaches a client."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "WRAPPER_")) or name.lower() in PROXIES:
            monkeypatch.delenv(name)
