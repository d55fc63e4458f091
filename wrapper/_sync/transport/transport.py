# Written by codegen/facade/unasync.py from wrapper/_async/transport/transport.py; edit that file instead.
"""The httpx transport that chooses between pools: one pool for every home."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx

from ..._clients.patched import is_patched
from ..._concurrency.per_home import PerHome
from .pool import ConnectionPool

if TYPE_CHECKING:
    import ssl


class Transport(httpx.BaseTransport):
    """HTTP/1.1 without proxies; every process and event loop has its own pool.

    httpx's own transport does the work on loops that are not asyncio's, such as trio's, and while
    that transport is patched, as by a mock.
    """

    def __init__(self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is called for the first connection that needs TLS."""
        self._limits = limits
        self._tls = tls
        self._is_closed = False
        self._pools = PerHome[httpx.BaseTransport](_forget)
        self._stand_ins = PerHome[httpx.BaseTransport](_forget)
        """httpx's own transports, used while something is patched into httpx."""

    @property
    def here(self) -> httpx.BaseTransport:
        """The pool of this home, which no mock sees; RuntimeError once this is closed."""
        return self._pools.find() or self._pools.make(self._new_pool)

    @property
    def connections(self) -> int:
        """How many connections are open in this home, in use or not."""
        pool = self._pools.find()
        return pool.connections if isinstance(pool, ConnectionPool) else 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not is_patched():
            return self.here.handle_request(request)
        stand_in = self._stand_ins.find() or self._stand_ins.make(self._new_stand_in)
        return stand_in.handle_request(request)

    def close(self) -> None:
        """Close the connections of every home that can be reached; no new ones are made."""
        self._is_closed = True  # First, because nobody would close a pool made from now on.
        self._pools.close(lambda pool: pool.close())
        self._stand_ins.close(lambda pool: pool.close())

    def forget(self) -> None:
        """In a forked child: close the copies of the connections, which stay the parent's."""
        self._pools.forget()
        self._stand_ins.forget()

    def _new_pool(self) -> httpx.BaseTransport:
        self._check_open()
        return ConnectionPool(self._limits, self._tls)

    def _new_stand_in(self) -> httpx.BaseTransport:
        self._check_open()
        return httpx.HTTPTransport(limits=self._limits, verify=self._tls())

    def _check_open(self) -> None:
        if self._is_closed:
            raise RuntimeError("this transport has been closed")


def _forget(pool: httpx.BaseTransport) -> None:
    if isinstance(pool, ConnectionPool):
        pool.forget()
