"""The httpx client that a client and its copies share."""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections.abc import AsyncIterator, Hashable
from typing import TYPE_CHECKING, Any

import httpx

from .._clients.given_clients import async_given_client
from .._clients.patched import is_patched

# sync: from .._concurrency.sockets import Opened
from .._concurrency.home import AsyncEndOfLoop, async_close_at, async_home, is_alive
from .._concurrency.processes import look_after
from .._request.cookies import keep_none
from ..errors import ClientClosedError
from .exchange import AsyncRoute

if TYPE_CHECKING:
    import httpx2


class AsyncHTTP:
    """Connections: a pool made by us when it is first needed, or the user's own client.

    A pool of ours belongs to one process and one event loop; another gets another. It is closed
    with its event loop, and at the latest when nobody refers to it any more.
    """

    def __init__(self, client: httpx.AsyncClient | httpx2.AsyncClient | None = None) -> None:
        self._pools: dict[Hashable, AsyncPool] = {}
        self._client = None if client is None else async_given_client(client)
        self._short: AsyncRoute | None = None
        self._is_closed = self._was_used = self._is_of_parent = False
        self._lock = threading.Lock()
        # Not __del__: by then the garbage collector may have been at the sockets themselves.
        weakref.finalize(self, _async_let_go, self._pools).atexit = False
        look_after(self)

    @property
    def is_own(self) -> bool:
        """Whether we make the httpx client."""
        return self._client is None

    @property
    def given_timeout(self) -> httpx.Timeout | None:
        """That of the user's own client."""
        return None if self._client is None else self._client.timeout

    @property
    def is_closed(self) -> bool:
        return self._is_closed or (self._client is not None and self._client.is_closed)

    @property
    def route(self) -> AsyncRoute:
        """The way for a request from here; raises ClientClosedError once it is closed."""
        client, route = self.client, self._short
        if is_patched():
            return AsyncRoute(client, None)
        if not self.is_own:
            return AsyncRoute(client, getattr(client, "short_way", None))
        if route is None or route.client is not client:
            route = self._short = AsyncRoute(client, getattr(client, "own_transport", None))
        return route

    @property
    def client(self) -> httpx.AsyncClient:
        """The httpx client for here; raises ClientClosedError once it is closed."""
        if self.is_closed:
            raise _closed()
        if self._client is not None:
            if self._is_of_parent:
                raise ClientClosedError(
                    "the httpx client given as http_client was used before this process was forked,"
                    " and shares its connections with it; make new ones here"
                )
            self._was_used = True
            return self._client
        pool = self._pools.get(async_home())
        return (pool and pool.client) or self._make()

    def _new_pool(self) -> httpx.AsyncClient:
        from .default_client import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient()

    def _make(self) -> httpx.AsyncClient:
        with self._lock:
            if self._is_closed:
                raise _closed()
            here = async_home()
            pool = self._pools.get(here)
            if pool is None or pool.client is None:
                for gone in [h for h, p in self._pools.items() if not (p.client and is_alive(h))]:
                    del self._pools[gone]
                client = self._new_pool()
                keep_none(client)  # They are kept apart, by credential.
                self._pools[here] = AsyncPool(client)
                return client
            return pool.client

    async def aclose(self) -> None:
        """Close every connection, those of other event loops soon; a second time does nothing."""
        with self._lock:
            self._is_closed = True
            here = self._pools.pop(async_home(), None)
        _async_let_go(self._pools)
        if here is not None:
            await here.aclose()
        if self._client is not None and not self._client.is_closed:
            await self._client.aclose()

    def after_fork(self) -> None:
        """In a forked child: let go of the parent's connections, which stay as they are."""
        self._lock = threading.Lock()  # A thread that the child lacks may have held the other.
        self._is_of_parent = self._is_of_parent or self._was_used
        for where in list(self._pools):
            self._pools.pop(where).forget()

    def before_exit(self) -> None:
        """Close what can be closed without an event loop."""
        for pool in list(self._pools.values()):
            pool.before_exit()


class AsyncPool:
    """An httpx client that is closed before its event loop ends."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client: httpx.AsyncClient | None = client
        self._end = AsyncEndOfLoop(self._close)  # sync: self._opened = Opened(client)

    @property
    def client(self) -> httpx.AsyncClient | None:
        """The httpx client; None once it is closed or forgotten."""
        client = self._client
        return None if client is None or client.is_closed else client

    async def aclose(self) -> None:
        """Close the connections; a second time does nothing."""
        await self._end.aclose()  # sync: self._close()

    def forget(self) -> None:
        """In a forked child: let go of the connections, which stay the parent's."""
        self._end.forget()  # sync: self._opened.close_sockets()
        self._client = None

    def before_exit(self) -> None:
        """Close what can be closed without an event loop; the interpreter is about to end."""
        self._end.forget()  # sync: self._opened.close_responses()
        # sync: self._close()

    async def _close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(Exception):  # They end anyhow.
                await client.aclose()


class AsyncAnchoredBody(httpx.AsyncByteStream):
    """The body of a stream, as long as whose reading takes its connections stay open.

    A client that nobody refers to any more closes its connections. A stream that it gave out may
    still be read from one, and so refers to them: until it is closed, and no longer, because they
    are to be closed before their event loop ends.
    """

    def __init__(self, stream: Any, connections: AsyncHTTP) -> None:
        self._stream = stream
        self._connections: AsyncHTTP | None = connections

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        finally:
            self._connections = None


def _closed() -> ClientClosedError:
    return ClientClosedError("this client has been closed; make a new one to go on")


def _async_let_go(pools: dict[Hashable, AsyncPool]) -> None:
    """Close the pools, to which nobody refers any more, each where it belongs."""
    for where in list(pools):
        with contextlib.suppress(Exception):  # Nobody is there to hear of it.
            async_close_at(where, pools.pop(where).aclose)
