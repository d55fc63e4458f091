"""The body of a response, read from its connection as it arrives."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx

from ..._concurrency.timeouts import Waits
from .connection import AsyncConnection


class AsyncResponseBody(httpx.AsyncByteStream):
    """The bytes of a body, as many at a time as one read gives; iterate once.

    The body gives its connection back as soon as the last byte has been received, and at the
    latest when the body is closed or nobody refers to it any more.
    """

    def __init__(
        self,
        connection: AsyncConnection,
        release: Callable[[AsyncConnection, int], None],
        waits: Waits,
    ) -> None:
        """`waits` are the request's; a change of them holds from the next read on."""
        self._connection: AsyncConnection | None = connection
        # The number is read now, because the connection has another lease once it is given back.
        self._lease = connection.lease
        self._release = release
        self.on_end: Callable[[], None] | None = None
        """Called once, when the connection is given back after `__init__`."""
        self.waits = waits
        # Bytes that came together with the head.
        self._ready = b""
        self._failure: httpx.HTTPError | None = None
        try:
            self._ready = connection.http1.read()
        except httpx.RemoteProtocolError as exc:
            # The failure waits for the first read, because the head is good and is an answer.
            self._failure = exc
            self._let_go()
        if connection.http1.ended:
            self._let_go()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._ready:
            data, self._ready = self._ready, b""
            return data
        connection = self._connection
        if connection is None:
            if self._failure is not None:
                raise self._failure
            raise StopAsyncIteration  # sync: raise StopIteration
        try:
            data = await connection.read(self.waits)
        except BaseException as exc:
            # The connection goes back here too, because half a response makes it useless, and the
            # pool then closes it. A second read raises the same failure.
            self._failure = exc if isinstance(exc, httpx.HTTPError) else _closed_early_error()
            self._let_go()
            raise
        if connection.http1.ended:
            self._let_go()
        if not data:
            raise StopAsyncIteration  # sync: raise StopIteration
        return data

    async def aclose(self) -> None:
        if self._connection is not None:
            self._failure = _closed_early_error()
            self._let_go()

    def get_extra_info(self, name: str) -> Any:
        """The connection's own information; None once the connection is given back."""
        connection = self._connection
        return None if connection is None else connection.get_extra_info(name)

    def _let_go(self) -> None:
        """Give the connection back; a second time does nothing."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._release(connection, self._lease)
            if self.on_end is not None:
                self.on_end()

    def __del__(self) -> None:
        with contextlib.suppress(Exception):  # Because nobody could catch an error.
            self._let_go()


def _closed_early_error() -> httpx.ReadError:
    return httpx.ReadError("the response was closed before its end")
