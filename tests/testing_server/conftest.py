import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.kit.servers import PATIENCE
from wrapper.testing import LocalServer


@pytest.fixture
def server(caplog: pytest.LogCaptureFixture) -> Iterator[LocalServer]:
    """A server that must not have had anything to complain about."""
    with LocalServer() as server:
        yield server
    logged = caplog.get_records("call") + caplog.records

    assert [] == [record for record in logged if record.levelno >= logging.WARNING]


@pytest.fixture
def http(server: LocalServer) -> Iterator[httpx.Client]:
    # Nothing here is encrypted, and certificates take longer to load than most tests to run.
    with httpx.Client(base_url=server.base_url, timeout=PATIENCE, verify=False) as http:
        yield http


@pytest.fixture
def hello() -> dict[str, Any]:
    """The body of a small chat request."""
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello, world"}]}
