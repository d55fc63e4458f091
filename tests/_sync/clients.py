# Written by codegen/facade/unasync.py from tests/_async/clients.py; edit that file instead.
"""Clients of servers that do as they are told; without pauses between attempts."""

from collections.abc import Callable
from typing import Any

import httpx

from tests.kit.answers import BASE_URL
from tests.kit.samples import KEY
from tests.kit.servers import PATIENCE, RawServer
from wrapper import Client, RetryPolicy
from wrapper.testing import LocalServer

AT_ONCE = RetryPolicy(initial_delay=0)


def mock_client(handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> Client:
    """A client whose requests a function answers."""
    transport = httpx.MockTransport(handler)
    http = httpx.Client(transport=transport, follow_redirects=True)
    return Client(
        **{
            "api_key": KEY,
            "base_url": BASE_URL,
            "retry": AT_ONCE,
            "http_client": http,
            **options,
        }
    )


def socket_client(server: RawServer | LocalServer, **options: Any) -> Client:
    """A client with a pool of its own, to be closed; it waits no longer than a test may."""
    return Client(
        **{
            "api_key": KEY,
            "base_url": server.base_url,
            "retry": AT_ONCE,
            "timeout": PATIENCE / 2,
            **options,
        }
    )
