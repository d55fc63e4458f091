"""The httpx transport that chooses between pools: one pool for every home."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx

from ..._clients.patched import is_patched
from ..._concurrency.home import has_asyncio  # sync:
from ..._concurrency.per_home import AsyncPerHome
from .pool import AsyncConnectionPool

if TYPE_CHECKING:
    import ssl


class AsyncTransport(httpx.AsyncBaseTransport):
    """HTTP/1.1 without proxies; every process and event loop has its own pool.

    httpx's own transport does the work on loops that are not asyncio's, such as trio's, and while
    that transport is patched, as by a mock.
    """

    def __init__(self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is called for the first connection that needs TLS."""
        self._limits = limits
        self._tls = tls
        self._is_closed = False
        self._pools = AsyncPerHome[httpx.AsyncBaseTransport](_forget)
        self._stand_ins = AsyncPerHome[httpx.AsyncBaseTransport](_forget)
        """httpx's own transports, used while something is patched into httpx."""

    @property
    def here(self) -> httpx.AsyncBaseTransport:
        """The pool of this home, which no mock sees; RuntimeError once this is closed."""
        return self._pools.find() or self._pools.make(self._new_pool)

    @property
    def connections(self) -> int:
        """How many connections are open in this home, in use or not."""
        pool = self._pools.find()
        return pool.connections if isinstance(pool, AsyncConnectionPool) else 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not is_patched():
            return await self.here.handle_async_request(request)
        stand_in = self._stand_ins.find() or self._stand_ins.make(self._new_stand_in)
        return await stand_in.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections of every home that can be reached; no new ones are made."""
        self._is_closed = True  # First, because nobody would close a pool made from now on.
        await self._pools.aclose(lambda pool: pool.aclose())
        await self._stand_ins.aclose(lambda pool: pool.aclose())

    def forget(self) -> None:
        """In a forked child: close the copies of the connections, which stay the parent's."""
        self._pools.forget()
        self._stand_ins.forget()

    def _new_pool(self) -> httpx.AsyncBaseTransport:
        self._check_open()
        if not has_asyncio():  # sync:
            return self._new_stand_in()  # sync:
        return AsyncConnectionPool(self._limits, self._tls)

    def _new_stand_in(self) -> httpx.AsyncBaseTransport:
        self._check_open()
        return httpx.AsyncHTTPTransport(limits=self._limits, verify=self._tls())

    def _check_open(self) -> None:
        if self._is_closed:
            raise RuntimeError("this transport has been closed")


def _forget(pool: httpx.AsyncBaseTransport) -> None:
    if isinstance(pool, AsyncConnectionPool):
        pool.forget()
