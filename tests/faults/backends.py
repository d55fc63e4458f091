"""What the cases run over: a row here is a column of the whole table."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import httpx

from wrapper import AsyncClient, Client, DefaultAsyncHttpxClient, DefaultHttpxClient
from wrapper._async.transport.transport import AsyncTransport
from wrapper._clients.aiohttp_client import DefaultAioHttpClient
from wrapper._clients.default_settings import LIMITS
from wrapper._sync.transport.transport import Transport

try:
    import httpx2
except ImportError:
    httpx2 = None


@dataclass(frozen=True)
class Backend:
    """Whether it is asynchronous, and what makes a client of ours, given options and trust."""

    is_async: bool
    make: Callable[[dict[str, Any], ssl.SSLContext], Any]


@lru_cache
def usual_trust() -> ssl.SSLContext:
    """What a client trusts that is told nothing; made once, for it takes long."""
    return httpx.create_ssl_context()


def given(client: Any) -> Callable[[dict[str, Any], ssl.SSLContext], AsyncClient]:
    """Clients over one of ours with its own connections, made by the user."""
    return lambda options, trust: AsyncClient(
        **options, http_client=client(transport=AsyncTransport(LIMITS, lambda: trust))
    )


def given_sync(client: Any) -> Callable[[dict[str, Any], ssl.SSLContext], Client]:
    """The same without an event loop."""
    return lambda options, trust: Client(
        **options, http_client=client(transport=Transport(LIMITS, lambda: trust))
    )


def own(kind: Any) -> Callable[[dict[str, Any], ssl.SSLContext], AsyncClient]:
    """Clients over the user's own httpx client of that kind.

    It does not look into the environment, which pytest changes while cases run in other threads.
    """
    return lambda options, trust: AsyncClient(
        **options, http_client=kind(verify=trust, trust_env=False)
    )


def own_sync(kind: Any) -> Callable[[dict[str, Any], ssl.SSLContext], Client]:
    """The same without an event loop."""
    return lambda options, trust: Client(**options, http_client=kind(verify=trust, trust_env=False))


def default(options: dict[str, Any], trust: ssl.SSLContext) -> AsyncClient:
    """Clients over our own connections, which can be told whom to trust only apart."""
    if trust is usual_trust():
        return AsyncClient(**options)
    transport = AsyncTransport(LIMITS, lambda: trust)
    return AsyncClient(**options, http_client=httpx.AsyncClient(transport=transport))


def default_sync(options: dict[str, Any], trust: ssl.SSLContext) -> Client:
    """The same without an event loop."""
    if trust is usual_trust():
        return Client(**options)
    transport = Transport(LIMITS, lambda: trust)
    return Client(**options, http_client=httpx.Client(transport=transport))


BACKENDS: dict[str, Backend] = {
    "sync-default": Backend(False, default_sync),
    "sync-httpx": Backend(False, own_sync(httpx.Client)),
    "async-default": Backend(True, default),
    "async-httpx": Backend(True, own(httpx.AsyncClient)),
    "async-aiohttp": Backend(True, own(DefaultAioHttpClient)),
    "sync-given": Backend(False, given_sync(DefaultHttpxClient)),
    "async-given": Backend(True, given(DefaultAsyncHttpxClient)),
}
if httpx2 is not None:
    BACKENDS["sync-httpx2"] = Backend(False, own_sync(httpx2.Client))
    BACKENDS["async-httpx2"] = Backend(True, own(httpx2.AsyncClient))
