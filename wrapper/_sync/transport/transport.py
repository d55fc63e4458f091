# Written by codegen/facade/unasync.py from wrapper/_async/transport/transport.py; edit that file instead.
"""httpx's transport over connections of ours."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from ..._clients.patched import is_patched
from ..._concurrency.home import close_at, home, is_alive
from .pool import ConnectionPool

if TYPE_CHECKING:
    import ssl


class Transport(httpx.BaseTransport):
    """HTTP/1.1 without proxies; every process, and every event loop, has its own connections.

    On another loop than asyncio's, such as trio's, and for those who have put something in its
    place, such as a mock, httpx's own transport does the work.
    """

    def __init__(self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is asked for the first connection that needs it."""
        self._limits = limits
        self._tls = tls
        self._pools: dict[tuple[Hashable, bool], httpx.BaseTransport] = {}
        self._is_closed = False

    @property
    def connections(self) -> int:
        """How many are open here, in use or not."""
        pool = self._pools.get((home(), True))
        return pool.connections if isinstance(pool, ConnectionPool) else 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        where = (home(), not is_patched())
        pool = self._pools.get(where) or self._make(where)
        return pool.handle_request(request)

    def close(self) -> None:
        """Close every connection that can be closed from here; there are no more afterwards."""
        self._is_closed = True
        pools, self._pools = self._pools, {}
        for (where, _), pool in pools.items():
            if where == home():
                pool.close()
            elif is_alive(where):
                with suppress(RuntimeError):  # Its loop has just been closed.
                    close_at(where, pool.close)
            elif isinstance(pool, ConnectionPool):
                pool.forget()

    def forget(self) -> None:
        """In a forked child: close its copies of the connections, which stay the parent's."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            if isinstance(pool, ConnectionPool):
                pool.forget()

    def _make(self, where: tuple[Hashable, bool]) -> httpx.BaseTransport:
        for gone in [place for place in self._pools if not is_alive(place[0])]:
            self._pools.pop(gone, None)
        pool = self._pools.setdefault(where, self._new_pool(*where))
        if self._is_closed:  # Asked now, for another thread may just have closed what was there.
            raise RuntimeError("this transport has been closed")
        return pool

    def _new_pool(self, home: Any, is_own: bool) -> httpx.BaseTransport:
        if is_own:
            return ConnectionPool(self._limits, self._tls)
        return httpx.HTTPTransport(limits=self._limits, verify=self._tls())
