# Written by codegen/facade/unasync.py from wrapper/_async/transport/idle_connections.py; edit that file instead.
"""Idle connections of a pool: which one a request gets, and which one is closed first."""

from __future__ import annotations

from ..._backends.origin import Origin
from .connection import Connection


class IdleConnections:
    """Open connections that no request uses, in the order of their last use.

    The pool calls every method under its lock, because two dicts have to agree: each connection
    is in both of them or in none.
    """

    def __init__(self, most: float) -> None:
        """`most` connections are kept; the pool closes any further one."""
        self._most = most
        # Each dict goes from the connection unused for longest to the connection used last.
        self._all: dict[Connection, None] = {}
        self._by_origin: dict[Origin, dict[Connection, None]] = {}

    def __len__(self) -> int:
        return len(self._all)

    def add(self, connection: Connection) -> None:
        """Keep a connection that a request has just given back."""
        self._all[connection] = None
        self._by_origin.setdefault(connection.origin, {})[connection] = None

    def last_used(self, origin: Origin) -> Connection | None:
        """The connection to an origin that was used last; None where no connection is idle."""
        # The last one first, because its server is the least likely to have closed it.
        mates = self._by_origin.get(origin)
        return next(reversed(mates)) if mates else None

    def remove(self, connection: Connection) -> None:
        """Keep a connection no longer; its new state is the caller's to say."""
        self._all.pop(connection, None)
        mates = self._by_origin.get(connection.origin, {})
        mates.pop(connection, None)
        # An origin without connections goes, because the dict would grow with every new origin.
        if not mates:
            self._by_origin.pop(connection.origin, None)

    def pop_oldest(self) -> Connection:
        """Remove the connection unused for longest."""
        connection = next(iter(self._all))
        self.remove(connection)
        return connection

    def pop_surplus(self, now: float) -> Connection | None:
        """Remove a connection that is too old, or one too many; None where there is neither."""
        if not self._all:
            return None
        # The first connection alone decides, because it expires before all the others.
        if len(self._all) <= self._most and next(iter(self._all)).expires_at > now:
            return None
        return self.pop_oldest()

    def clear(self) -> None:
        """Keep no connection any longer."""
        self._all.clear()
        self._by_origin.clear()
