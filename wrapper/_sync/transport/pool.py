# Written by codegen/facade/unasync.py from wrapper/_async/transport/pool.py; edit that file instead.
"""Connections kept for further requests, and who gets one when there are no more."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from ..._backends.origin import Origin, origin_of
from ..._backends.threads import Turn
from ..._concurrency.timeouts import Waits
from ..._request.exchange import exchange_of
from .body import ResponseBody
from .connection import Connection
from .idle_connections import IdleConnections

if TYPE_CHECKING:
    import ssl


class Waiting(Turn):
    """A request that waits for a connection."""

    def __init__(self, origin: Origin) -> None:
        super().__init__()
        self.origin = origin
        self.connection: Connection | None = None


class ConnectionPool(httpx.BaseTransport):
    """Requests over as few connections as it takes.

    The one used last is used again first. Where there may be no more, requests get theirs in the
    order in which they came. A connection or a place that is lost in any way counts no more.

    A connection is in one of these states; only the functions named here move it:

    new     in `_open`, without a wire       `_grant` makes it, its user connects it
    in use  in `_open`, its user's alone     `_grant` leases it, `release` ends the lease
    idle    in `_open`, `_idle`, `_idle_at`   `release` keeps it, `_grant` takes the last used
    closed  nowhere                          `_close` by any of these, `_lose` where nobody did

    All but `_lose` hold the lock. A lease's number says whose a connection is: a body that was
    closed twice, or late, does not take it from the one who has it now.
    """

    def __init__(self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is asked for the first connection that needs it."""
        none = float("inf")
        most, kept = limits.max_connections, limits.max_keepalive_connections
        self._most = none if most is None else most
        self._idle = IdleConnections(none if kept is None else kept)
        self._expiry = none if limits.keepalive_expiry is None else limits.keepalive_expiry
        self._tls = tls
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._is_closed = False
        # All of them by `id`: those in use belong to their users, so that none is kept alive here,
        # and one that is lost together with its user can be counted no more.
        self._open: dict[int, weakref.ref[Connection]] = {}
        self._waiting: dict[Waiting, None] = {}

    @property
    def connections(self) -> int:
        """How many are open, in use or not."""
        return len(self._open)

    @property
    def idle_connections(self) -> int:
        """How many wait for a request."""
        return len(self._idle)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        exchange = exchange_of(request)
        until = None if exchange is None else exchange.until
        waits = Waits(request.extensions.get("timeout", {}), until)
        connection = self._acquire(origin_of(request), waits.allowed("pool"))
        lease = connection.lease
        # From here to the body, which then has it, whatever happens gives the connection back.
        try:
            if connection.is_new:
                tls = self._tls() if connection.origin.scheme == "https" else None
                connection.connect(tls, waits)
            connection.send(request, waits)
            head = connection.head(waits)
            body = ResponseBody(connection, self.release, waits)
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

    def close(self) -> None:
        """Close every connection; those that wait for one, or read from one, get an error."""
        self._close_all()

    def forget(self) -> None:
        """Close connections of a process or a loop that is not here; locks may be held for ever."""
        for found in [found() for found in list(self._open.values())]:
            if found is not None:
                found.close()

    def release(self, connection: Connection, lease: int) -> None:
        """Take a connection back, from any thread; a second time does nothing."""
        if self._process != os.getpid():
            return  # It is the other process's.
        with self._lock:
            if connection.lease != lease:
                return
            connection.lease += 1
            # Not reusable: unread bytes, or a half-sent request, would be the next one's.
            if self._is_closed or not connection.http1.is_reusable:
                self._close(connection)
            else:
                connection.expires_at = time.monotonic() + self._expiry
                self._idle.add(connection)
                connection.dropped = None
            self._serve()  # First: what somebody waits for is not to be trimmed.
            self._trim()

    def _acquire(self, origin: Origin, patience: float | None) -> Connection:
        with self._lock:
            self._check_open()
            # Whoever waits came first, and may wait for what has just become free.
            if not self._waiting and (granted := self._grant(origin)) is not None:
                return granted
            waiting = Waiting(origin)
            self._waiting[waiting] = None
        try:
            connection = self._wait_turn(waiting, patience)
        except BaseException:
            self._leave(waiting)
            raise
        if connection is None:
            self._check_open()
            raise httpx.PoolTimeout("every connection that there may be was in use all the time")
        return connection

    def _wait_turn(self, waiting: Waiting, patience: float | None) -> Connection | None:
        """Wait for a connection, so many seconds at most."""
        until = float("inf") if patience is None else time.monotonic() + patience
        while True:
            left = None if patience is None else max(0.0, until - time.monotonic())
            has_come = waiting.wait(left)
            with self._lock:
                # Woken without one, for a place has been lost: the first may have it.
                if waiting.connection is None and next(iter(self._waiting), None) is waiting:
                    waiting.connection = self._grant(waiting.origin)
                if waiting.connection is not None or not has_come or self._is_closed:
                    self._waiting.pop(waiting, None)
                    connection, waiting.connection = waiting.connection, None
                    return connection

    def _leave(self, waiting: Waiting) -> None:
        """Give up a place in the queue, and what was given for it already."""
        with self._lock:
            self._waiting.pop(waiting, None)
            connection, waiting.connection = waiting.connection, None
        if connection is not None:
            self.release(connection, connection.lease)

    def _serve(self) -> None:
        """Give connections to those who wait, as long as there are any."""
        while self._waiting:
            waiting = next(iter(self._waiting))
            waiting.connection = self._grant(waiting.origin)
            if waiting.connection is None:
                break
            del self._waiting[waiting]
            waiting.come()

    def _grant(self, origin: Origin) -> Connection | None:
        """A connection to use: the last used, or a new one, which may take an idle one's place."""
        if self._is_closed:
            return None
        while (connection := self._idle.last_used(origin)) is not None:
            connection.dropped = self._lose
            self._idle.remove(connection)
            # Not quiet: the server has closed it, or has said something that is no answer.
            if connection.expires_at > time.monotonic() and connection.is_quiet():
                return connection
            self._close(connection)
        while len(self._open) >= self._most:
            if not self._idle:
                return None
            self._close(self._idle.pop_oldest())
        connection = Connection(origin)
        connection.dropped = self._lose
        count = partial(_count_no_more, self._open, id(connection))
        self._open[id(connection)] = weakref.ref(connection, count)
        return connection

    def _trim(self) -> None:
        """Close what is too much and what is too old."""
        now = time.monotonic()
        while (surplus := self._idle.pop_surplus(now)) is not None:
            self._close(surplus)

    def _close(self, connection: Connection) -> None:
        self._open.pop(id(connection), None)
        connection.close()

    def _lose(self, connection: Connection) -> None:
        """Count a connection no more that nobody gave back.

        Runs wherever memory is freed, also where the lock is held; so without it.
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
