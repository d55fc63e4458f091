"""What the tests of providers share: a clean environment, and the local server."""

import os
from collections.abc import Iterator

import pytest

from wrapper.testing import LocalServer

PREFIXES = ("EDGEN_", "PEAKPRIVACY_", "SEEKGPT_", "SMARTER_")


@pytest.fixture(autouse=True)
def _no_provider_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(PREFIXES) or name.endswith(("_API_KEY", "_API_TOKEN")):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server
