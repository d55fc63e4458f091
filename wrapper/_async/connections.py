"""The connections that a client and its copies share: an httpx client for each home."""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx

from .._clients.given_clients import async_given_client
from .._clients.patched import is_patched

# sync: from .._concurrency.sockets import Opened
from .._concurrency.home import AsyncEndOfLoop
from .._concurrency.per_home import AsyncPerHome
from .._concurrency.processes import look_after
from .._request.cookies import keep_none
from ..errors import ClientClosedError
from .exchange import AsyncRoute

if TYPE_CHECKING:
    import httpx2


class AsyncHTTP:
    """httpx clients made on first use, or the httpx client of the user.

    An httpx client that is made belongs to one home, which is a process and an event loop; a
    second home gets a second httpx client. An httpx client is closed with its event loop, and at
    the latest when nobody refers to this object any more.
    """

    def __init__(self, client: httpx.AsyncClient | httpx2.AsyncClient | None = None) -> None:
        self._given = None if client is None else AsyncRoute(async_given_client(client), None)
        self._is_closed = self._was_used = self._is_of_parent = False
        self._homes = AsyncPerHome(AsyncHomeClient.forget, AsyncHomeClient.is_over)
        # A finalizer rather than `__del__`, because the garbage collector may have taken the
        # sockets before it calls `__del__`. The finalizer must not refer to `self`, because `self`
        # would then live for ever.
        close_soon = self._homes.close_soon
        weakref.finalize(self, close_soon, AsyncHomeClient.aclose).atexit = False
        look_after(self)

    @property
    def is_own(self) -> bool:
        """Whether this package makes the httpx clients, and keeps the cookies."""
        return self._given is None

    @property
    def given_timeout(self) -> httpx.Timeout | None:
        """The time limits of the user's httpx client; None without such a client."""
        return None if self._given is None else self._given.client.timeout

    @property
    def is_closed(self) -> bool:
        """Whether this object, or the user's httpx client, has been closed."""
        return self._is_closed or (self._given is not None and self._given.client.is_closed)

    @property
    def route(self) -> AsyncRoute:
        """The route of a request from this home; raises ClientClosedError once it is closed."""
        route = self._usual_route
        if route.transport is not None and is_patched():
            return AsyncRoute(route.client, None)  # Because a mock has to see every request.
        return route

    @property
    def client(self) -> httpx.AsyncClient:
        """The httpx client of this home; raises ClientClosedError once it is closed."""
        return self._usual_route.client

    @property
    def _usual_route(self) -> AsyncRoute:
        """The route without regard to mocks."""
        given = self._given
        if given is None:
            # No lock for a home that is found, because every attempt comes this way.
            return (self._homes.find() or self._homes.make(self._new_home)).route
        if self.is_closed:
            raise _closed_error()
        if self._is_of_parent:
            raise ClientClosedError(
                "the httpx client given as http_client was used before this process was forked,"
                " and shares its connections with it; make new ones here"
            )
        self._was_used = True
        # The short way is looked up every time, because the user may add a hook or a cookie to
        # the client at any time, and only httpx itself applies them.
        short_way = getattr(given.client, "short_way", None)
        return given if short_way is None else AsyncRoute(given.client, short_way)

    def _new_home(self) -> AsyncHomeClient:
        # One check is enough, because closing leaves no home, and so the next request comes here.
        if self._is_closed:
            raise _closed_error()
        client = self._new_client()
        keep_none(client)  # Because cookies are kept in the configuration, by credential.
        return AsyncHomeClient(client)

    def _new_client(self) -> httpx.AsyncClient:
        # Imported late, because a user's own client needs none of it.
        from .default_client import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient()

    async def aclose(self) -> None:
        """Close every connection, those of other event loops soon; a second time does nothing."""
        self._is_closed = True  # First, because nobody would close a home made from now on.
        await self._homes.aclose(AsyncHomeClient.aclose)
        if self._given is not None and not self._given.client.is_closed:
            await self._given.client.aclose()

    def after_fork(self) -> None:
        """In a forked child: forget the parent's connections, which the parent goes on using."""
        self._is_of_parent = self._is_of_parent or self._was_used
        self._homes.forget()

    def before_exit(self) -> None:
        """Close the connections that can be closed without an event loop."""
        for home in self._homes.values():
            home.before_exit()


class AsyncHomeClient:
    """The httpx client of one home, closed before the event loop of that home ends."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._route: AsyncRoute | None = AsyncRoute(client, None)
        self._is_direct = False
        self._end = AsyncEndOfLoop(self._close)  # sync: self._opened = Opened(client)

    def is_over(self) -> bool:
        """Whether the client is closed or forgotten."""
        route = self._route
        return route is None or route.client.is_closed

    @property
    def route(self) -> AsyncRoute:
        """The route over this httpx client, past the client itself where its transport is ours."""
        route = self._route
        if route is None:
            raise _closed_error()  # Another thread has just closed it.
        # The route is replaced once, on first use, because the transport's connections of this
        # home stay the same ones until they are closed.
        if not self._is_direct:
            transport = getattr(route.client, "own_transport", None)
            if transport is not None:
                route = self._route = AsyncRoute(route.client, transport.here)
            self._is_direct = True
        return route

    async def aclose(self) -> None:
        """Close the connections; a second time does nothing."""
        await self._end.aclose()  # sync: self._close()

    def forget(self) -> None:
        """In a forked child: forget the connections, which stay the parent's."""
        self._end.forget()  # sync: self._opened.close_sockets()
        self._route = None

    def before_exit(self) -> None:
        """Close the connections that need no event loop; the interpreter is about to end."""
        self._end.forget()  # sync: self._opened.close_responses()
        # sync: self._close()

    async def _close(self) -> None:
        # The route goes first, because two closings may overlap, and one of them is enough.
        route, self._route = self._route, None
        if route is not None:
            with contextlib.suppress(Exception):  # The connections end anyhow.
                await route.client.aclose()


class AsyncAnchoredBody(httpx.AsyncByteStream):
    """The body of a stream, which keeps the connections of its client open while it is read.

    A client that nobody refers to any more closes its connections, so its streams refer to the
    connections. A stream lets go of them when it is closed, because they have to be closed before
    their event loop ends.
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


def _closed_error() -> ClientClosedError:
    return ClientClosedError("this client has been closed; make a new one to go on")
