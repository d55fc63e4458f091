# Written by codegen/facade/unasync.py from wrapper/_async/connections.py; edit that file instead.
"""The httpx client that a client and its copies share."""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx

from .._clients.given_clients import given_client
from .._clients.patched import is_patched
from .._concurrency.per_home import PerHome
from .._concurrency.processes import look_after
from .._concurrency.sockets import Opened
from .._request.cookies import keep_none
from ..errors import ClientClosedError
from .exchange import Route

if TYPE_CHECKING:
    import httpx2


class HTTP:
    """Connections: an httpx client made by us when it is first needed, or the user's own.

    One of ours belongs to one process and one event loop; another gets another. It is closed with
    its event loop, and at the latest when nobody refers to it any more.
    """

    def __init__(self, client: httpx.Client | httpx2.Client | None = None) -> None:
        self._given = None if client is None else Route(given_client(client), None)
        self._is_closed = self._was_used = self._is_of_parent = False
        self._homes = PerHome(HomeClient.forget, HomeClient.is_over)
        # Not __del__: by then the garbage collector may have been at the sockets themselves.
        close_soon = self._homes.close_soon
        weakref.finalize(self, close_soon, HomeClient.close).atexit = False
        look_after(self)

    @property
    def is_own(self) -> bool:
        """Whether we make the httpx client."""
        return self._given is None

    @property
    def given_timeout(self) -> httpx.Timeout | None:
        """That of the user's own client."""
        return None if self._given is None else self._given.client.timeout

    @property
    def is_closed(self) -> bool:
        return self._is_closed or (self._given is not None and self._given.client.is_closed)

    @property
    def route(self) -> Route:
        """The way for a request from here; raises ClientClosedError once it is closed."""
        route = self._usual_route
        if route.transport is not None and is_patched():
            return Route(route.client, None)  # Whoever stands between is to see all of it.
        return route

    @property
    def client(self) -> httpx.Client:
        """The httpx client for here; raises ClientClosedError once it is closed."""
        return self._usual_route.client

    @property
    def _usual_route(self) -> Route:
        given = self._given
        if given is None:
            return (self._homes.find() or self._homes.make(self._new_home)).route
        if self.is_closed:
            raise _closed_error()
        if self._is_of_parent:
            raise ClientClosedError(
                "the httpx client given as http_client was used before this process was forked,"
                " and shares its connections with it; make new ones here"
            )
        self._was_used = True
        # Asked every time, because the user may add a hook or a cookie, which httpx sees to.
        short_way = getattr(given.client, "short_way", None)
        return given if short_way is None else Route(given.client, short_way)

    def _new_home(self) -> HomeClient:
        if self._is_closed:  # Only said here: closing leaves no home, so that one has to be made.
            raise _closed_error()
        client = self._new_client()
        keep_none(client)  # They are kept apart, by credential.
        return HomeClient(client)

    def _new_client(self) -> httpx.Client:
        from .default_client import DefaultHttpxClient

        return DefaultHttpxClient()

    def close(self) -> None:
        """Close every connection, those of other event loops soon; a second time does nothing."""
        self._is_closed = True  # First: what is made from now on would be closed by nobody.
        self._homes.close(HomeClient.close)
        if self._given is not None and not self._given.client.is_closed:
            self._given.client.close()

    def after_fork(self) -> None:
        """In a forked child: let go of the parent's connections, which stay as they are."""
        self._is_of_parent = self._is_of_parent or self._was_used
        self._homes.forget()

    def before_exit(self) -> None:
        """Close what can be closed without an event loop."""
        for home in self._homes.values():
            home.before_exit()


class HomeClient:
    """An httpx client of ours for one home, closed before the event loop there ends."""

    def __init__(self, client: httpx.Client) -> None:
        self._route: Route | None = Route(client, None)
        self._is_direct = False
        self._opened = Opened(client)

    def is_over(self) -> bool:
        """Whether the client is closed or forgotten."""
        route = self._route
        return route is None or route.client.is_closed

    @property
    def route(self) -> Route:
        """The way over these connections: straight to those of this home, where they are ours."""
        route = self._route
        if route is None:
            raise _closed_error()  # By another thread, just now.
        if not self._is_direct:
            transport = getattr(route.client, "own_transport", None)
            if transport is not None:
                route = self._route = Route(route.client, transport.here)
            self._is_direct = True
        return route

    def close(self) -> None:
        """Close the connections; a second time does nothing."""
        self._close()

    def forget(self) -> None:
        """In a forked child: let go of the connections, which stay the parent's."""
        self._opened.close_sockets()
        self._route = None

    def before_exit(self) -> None:
        """Close what can be closed without an event loop; the interpreter is about to end."""
        self._opened.close_responses()
        self._close()

    def _close(self) -> None:
        route, self._route = self._route, None
        if route is not None:
            with contextlib.suppress(Exception):  # They end anyhow.
                route.client.close()


class AnchoredBody(httpx.SyncByteStream):
    """The body of a stream, as long as whose reading takes its connections stay open.

    A client that nobody refers to any more closes its connections. A stream that it gave out may
    still be read from one, and so refers to them: until it is closed, and no longer, because they
    are to be closed before their event loop ends.
    """

    def __init__(self, stream: Any, connections: HTTP) -> None:
        self._stream = stream
        self._connections: HTTP | None = connections

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        try:
            self._stream.close()
        finally:
            self._connections = None


def _closed_error() -> ClientClosedError:
    return ClientClosedError("this client has been closed; make a new one to go on")
