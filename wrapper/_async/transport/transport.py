"""httpx's transport over connections of ours."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from ..._clients.patched import is_patched
from ..._concurrency.home import async_close_at, async_home, is_alive
from .pool import AsyncConnectionPool

if TYPE_CHECKING:
    import ssl


class AsyncTransport(httpx.AsyncBaseTransport):
    """HTTP/1.1 without proxies; every process, and every event loop, has its own connections.

    On another loop than asyncio's, such as trio's, and for those who have put something in its
    place, such as a mock, httpx's own transport does the work.
    """

    def __init__(self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is asked for the first connection that needs it."""
        self._limits = limits
        self._tls = tls
        self._pools: dict[tuple[Hashable, bool], httpx.AsyncBaseTransport] = {}
        self._is_closed = False

    @property
    def connections(self) -> int:
        """How many are open here, in use or not."""
        pool = self._pools.get((async_home(), True))
        return pool.connections if isinstance(pool, AsyncConnectionPool) else 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        where = (async_home(), not is_patched())
        pool = self._pools.get(where) or self._make(where)
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        """Close every connection that can be closed from here; there are no more afterwards."""
        self._is_closed = True
        pools, self._pools = self._pools, {}
        for (where, _), pool in pools.items():
            if where == async_home():
                await pool.aclose()
            elif is_alive(where):
                with suppress(RuntimeError):  # Its loop has just been closed.
                    async_close_at(where, pool.aclose)
            elif isinstance(pool, AsyncConnectionPool):
                pool.forget()

    def forget(self) -> None:
        """In a forked child: close its copies of the connections, which stay the parent's."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            if isinstance(pool, AsyncConnectionPool):
                pool.forget()

    def _make(self, where: tuple[Hashable, bool]) -> httpx.AsyncBaseTransport:
        for gone in [place for place in self._pools if not is_alive(place[0])]:
            self._pools.pop(gone, None)
        pool = self._pools.setdefault(where, self._new_pool(*where))
        if self._is_closed:  # Asked now, for another thread may just have closed what was there.
            raise RuntimeError("this transport has been closed")
        return pool

    def _new_pool(self, home: Any, is_own: bool) -> httpx.AsyncBaseTransport:
        is_own = is_own and hasattr(home[1], "call_soon_threadsafe")  # sync:
        if is_own:
            return AsyncConnectionPool(self._limits, self._tls)
        return httpx.AsyncHTTPTransport(limits=self._limits, verify=self._tls())
