"""The pool: which request gets which connection, and who waits while all are in use."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from ..._backends.asyncio import AsyncTurn  # sync: from ..._backends.threads import Turn
from ..._backends.origin import Origin, origin_of
from ..._concurrency.loops import async_sleep  # sync:
from ..._concurrency.timeouts import Waits
from ..._request.exchange import exchange_of
from .body import AsyncResponseBody
from .connection import AsyncConnection
from .idle_connections import AsyncIdleConnections

if TYPE_CHECKING:
    import ssl


class AsyncWaiting(AsyncTurn):
    """The place of a request in the queue; `connection` is set before the request is woken."""

    def __init__(self, origin: Origin) -> None:
        super().__init__()
        self.origin = origin
        self.connection: AsyncConnection | None = None


class AsyncConnectionPool(httpx.AsyncBaseTransport):
    """Requests over as few connections as possible.

    The connection used last is used again first. While all connections are in use, requests wait,
    and get a connection in the order in which they came. A connection that is lost without being
    given back, and a request that gives up waiting, are not counted any longer.

    A connection is in one of these states; only the functions named here move it:

    new     in `_open`, without a wire     `_grant` makes it, its user connects it
    in use  in `_open`, its user's alone   `_grant` leases it, `release` ends the lease
    idle    in `_open` and in `_idle`      `release` keeps it, `_grant` takes the last used
    closed  nowhere                        `_close` by any of these, `_lose` where nobody did

    All but `_lose` hold the lock. The number of a lease says whose a connection is, because a body
    that is closed twice, or late, must not take the connection from its next user.
    """

    def __init__(self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is called for the first connection that needs TLS."""
        none = float("inf")
        most, kept = limits.max_connections, limits.max_keepalive_connections
        self._most = none if most is None else most
        self._idle = AsyncIdleConnections(none if kept is None else kept)
        self._expiry = none if limits.keepalive_expiry is None else limits.keepalive_expiry
        self._tls = tls
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._is_closed = False
        # Every open connection, by `id`. The references are weak, because a connection in use
        # belongs to its user: where the user loses the connection, nothing else keeps it alive.
        self._open: dict[int, weakref.ref[AsyncConnection]] = {}
        # In the order of coming; the first request is served first.
        self._waiting: dict[AsyncWaiting, None] = {}

    @property
    def connections(self) -> int:
        """How many connections are open, in use or not."""
        return len(self._open)

    @property
    def idle_connections(self) -> int:
        """How many connections wait for a request."""
        return len(self._idle)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        exchange = exchange_of(request)
        until = None if exchange is None else exchange.until
        waits = Waits(request.extensions.get("timeout", {}), until)
        connection = await self._acquire(origin_of(request), waits.allowed("pool"))
        lease = connection.lease
        # Any error gives the connection back, until the body has it, and gives it back itself.
        try:
            if connection.is_new:
                tls = self._tls() if connection.origin.scheme == "https" else None
                await connection.connect(tls, waits)
            await connection.send(request, waits)
            head = await connection.head(waits)
            body = AsyncResponseBody(connection, self.release, waits)
        except BaseException:
            self.release(connection, lease)
            raise
        return httpx.Response(
            head.status,
            headers=head.headers,
            stream=body,
            extensions={
                "http_version": head.http_version,
                "reason_phrase": head.reason,
                "network_stream": body,
            },
        )

    async def aclose(self) -> None:
        """Close every connection; requests that wait for one, or read from one, get an error."""
        self._close_all()
        await async_sleep(0)  # sync:

    def forget(self) -> None:
        """Close the connections of another process or an ended loop, without taking the lock."""
        # A thread that held the lock may not exist in this process, so nobody would release it.
        for found in [found() for found in list(self._open.values())]:
            if found is not None:
                found.close()

    def release(self, connection: AsyncConnection, lease: int) -> None:
        """Take a connection back, from any thread; nothing happens for an old lease."""
        if self._process != os.getpid():
            return  # The connection and the lock are the other process's.
        with self._lock:
            if connection.lease != lease:
                return
            connection.lease += 1
            # Not reusable: the next request would get the unread bytes as its answer.
            if self._is_closed or not connection.http1.is_reusable:
                self._close(connection)
            else:
                connection.expires_at = time.monotonic() + self._expiry
                self._idle.add(connection)
                connection.dropped = None  # Because a connection that is idle is not lost.
            # First `_serve`, because `_trim` must not close what a request waits for.
            self._serve()
            self._trim()

    async def _acquire(self, origin: Origin, patience: float | None) -> AsyncConnection:
        """A connection to an origin; raises httpx.PoolTimeout after `patience` seconds."""
        with self._lock:
            self._check_open()
            # A request that waits already comes first, because the queue is served in order.
            if not self._waiting and (granted := self._grant(origin)) is not None:
                return granted
            waiting = AsyncWaiting(origin)
            self._waiting[waiting] = None
        try:
            connection = await self._wait_turn(waiting, patience)
        except BaseException:  # Also of a cancelled task, which may have been served already.
            self._leave(waiting)
            raise
        if connection is None:
            self._check_open()
            raise httpx.PoolTimeout("every connection that there may be was in use all the time")
        return connection

    async def _wait_turn(
        self, waiting: AsyncWaiting, patience: float | None
    ) -> AsyncConnection | None:
        """The connection that `_serve` gives; None after `patience` seconds, or when closed."""
        until = float("inf") if patience is None else time.monotonic() + patience
        while True:
            left = None if patience is None else max(0.0, until - time.monotonic())
            has_come = await waiting.wait(left)
            with self._lock:
                # `_lose` holds no lock, and so wakes the first request without a connection.
                if waiting.connection is None and next(iter(self._waiting), None) is waiting:
                    waiting.connection = self._grant(waiting.origin)
                if waiting.connection is not None or not has_come or self._is_closed:
                    self._waiting.pop(waiting, None)
                    connection, waiting.connection = waiting.connection, None
                    return connection

    def _leave(self, waiting: AsyncWaiting) -> None:
        """Leave the queue, and give back a connection that `_serve` has set meanwhile."""
        with self._lock:
            self._waiting.pop(waiting, None)
            connection, waiting.connection = waiting.connection, None
        if connection is not None:
            self.release(connection, connection.lease)

    def _serve(self) -> None:
        """Give connections to the requests that wait, as long as there are connections."""
        while self._waiting:
            # Where the first request gets none, no other would, because `_grant` refuses only while
            # no connection is idle and no place is free.
            waiting = next(iter(self._waiting))
            waiting.connection = self._grant(waiting.origin)
            if waiting.connection is None:
                break
            del self._waiting[waiting]
            waiting.come()

    def _grant(self, origin: Origin) -> AsyncConnection | None:
        """The last used connection, or a new one in a free place; None while all are in use.

        Nobody asks a closed pool, because its queue is empty and nobody can join the queue.
        """
        while (connection := self._idle.last_used(origin)) is not None:
            connection.dropped = self._lose
            self._idle.remove(connection)
            # Not quiet: the server has closed the connection, or sent bytes that answer nothing.
            if connection.expires_at > time.monotonic() and connection.is_quiet():
                return connection
            self._close(connection)
        # An idle connection to another origin makes room, because a waiting request is worth more.
        while len(self._open) >= self._most:
            if not self._idle:
                return None
            self._close(self._idle.pop_oldest())
        connection = AsyncConnection(origin)
        connection.dropped = self._lose
        count = partial(_count_no_more, self._open, id(connection))
        self._open[id(connection)] = weakref.ref(connection, count)
        return connection

    def _trim(self) -> None:
        """Close idle connections that are too many or too old."""
        now = time.monotonic()
        while (surplus := self._idle.pop_surplus(now)) is not None:
            self._close(surplus)

    def _close(self, connection: AsyncConnection) -> None:
        self._open.pop(id(connection), None)
        connection.close()

    def _lose(self, connection: AsyncConnection) -> None:
        """Stop counting a connection that nobody gave back, and wake the first waiting request.

        Runs wherever memory is freed, maybe in a thread that holds the lock, so it takes no lock.
        """
        self._open.pop(id(connection), None)
        for waiting in list(self._waiting)[:1]:
            waiting.come()

    def _close_all(self) -> None:
        with self._lock:
            self._is_closed = True
            for found in [found() for found in list(self._open.values())]:
                if found is not None:
                    self._close(found)
            self._idle.clear()
            for waiting in self._waiting:
                waiting.come()
            self._waiting.clear()

    def _check_open(self) -> None:
        if self._is_closed:
            raise RuntimeError("this transport has been closed")


def _count_no_more(opened: dict[int, Any], key: int, reference: object) -> None:
    opened.pop(key, None)
