"""Clients of servers that do as they are told; without pauses between attempts."""

from collections.abc import Callable
from typing import Any

import httpx

from tests.kit.answers import BASE_URL
from tests.kit.samples import KEY
from tests.kit.servers import PATIENCE, RawServer
from wrapper import AsyncClient, RetryPolicy
from wrapper.testing import LocalServer

AT_ONCE = RetryPolicy(initial_delay=0)


def mock_client(handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> AsyncClient:
    """A client whose requests a function answers."""
    transport = httpx.MockTransport(handler)
    http = httpx.AsyncClient(transport=transport, follow_redirects=True)
    return AsyncClient(
        **{
            "api_key": KEY,
            "base_url": BASE_URL,
            "retry": AT_ONCE,
            "http_client": http,
            **options,
        }
    )


def socket_client(server: RawServer | LocalServer, **options: Any) -> AsyncClient:
    """A client with a pool of its own, to be closed; it waits no longer than a test may."""
    return AsyncClient(
        **{
            "api_key": KEY,
            "base_url": server.base_url,
            "retry": AT_ONCE,
            "timeout": PATIENCE / 2,
            **options,
        }
    )
