"""Request and response bodies over aiohttp."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from functools import partial
from typing import Any

import httpx
from aiohttp import ClientError, ClientPayloadError, ClientResponse, StreamReader
from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import AsyncIterablePayload

from .aiohttp_errors import httpx_error

PIECE = 64 * 1024
"""Bytes of a body sent at a time, at most."""


class AioHttpUpload:
    """A request's body, whose pieces the server has to take in time.

    The time is limited by this class, because aiohttp has no time limit for sending.
    """

    def __init__(
        self, stream: httpx.AsyncByteStream, limit: float | None, sending: asyncio.Timeout
    ) -> None:
        """`sending` is a scope that ends when the server takes nothing for `limit` seconds."""
        self.failure: Exception | None = None
        """The exception of the stream itself; None without one."""
        self.is_answered = False
        """Whether the time limit is off, because the server has answered or failed."""
        self._stream = stream
        self._limit = limit
        self._sending = sending

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                for start in range(0, len(chunk), PIECE):
                    self._wait(self._limit)
                    yield chunk[start : start + PIECE]
                    self._wait(None)
        except Exception as exc:
            self.failure = exc
            raise

    def _wait(self, limit: float | None) -> None:
        if not self.is_answered:
            now = asyncio.get_running_loop().time()
            self._sending.reschedule(None if limit is None else now + limit)


class AioHttpPayload(AsyncIterablePayload):
    """An upload as aiohttp writes it, whose connection can be ended at once."""

    def __init__(self, upload: AioHttpUpload) -> None:
        super().__init__(upload)
        self._transport: asyncio.WriteTransport | None = None

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        self._transport = getattr(writer, "transport", None)
        await super().write_with_length(writer, content_length)

    def abort(self) -> None:
        """End the connection at once, because closing waits for the server to take the rest."""
        if self._transport is not None:
            self._transport.abort()


class AioHttpBody(httpx.AsyncByteStream):
    """A response's body, compressed as it came; iterate once.

    `release` is called as soon as the last byte has been received, and at the latest when the body
    is closed or nobody refers to it any more.
    """

    def __init__(
        self,
        response: ClientResponse,
        release: Callable[[], None],
        timeouts: Mapping[str, float | None],
    ) -> None:
        self._response = response
        self._content: StreamReader = response.content
        self._timeouts = timeouts
        self._release: Callable[[], None] | None = release
        self._loop = asyncio.get_running_loop()
        self._lost: asyncio.Future[None] | None = None
        self._on_lost = partial(_fail, self._content)
        if response.status == 101:  # Nobody asked for another protocol.
            self._close()
        elif self._content.is_eof():
            self._let_go()
        else:
            self._watch()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        content = self._content
        try:
            data = content.read_nowait()
            if not data and not content.at_eof():
                async with asyncio.timeout(self._timeouts.get("read")):
                    data = await content.readany()
        except (ClientError, OSError, RuntimeError) as exc:
            # A RuntimeError means that the body was closed meanwhile.
            self._close()
            if isinstance(exc, RuntimeError):
                raise httpx.ReadError(str(exc)) from exc
            raise httpx_error(exc) from exc
        except BaseException:
            self._close()
            raise
        if content.is_eof():
            self._let_go()
        if not data:
            raise StopAsyncIteration
        return data

    async def aclose(self) -> None:
        self._close()

    def get_extra_info(self, name: str) -> Any:
        """The connection's own information; None once the connection is given back."""
        connection = self._response.connection
        transport = None if connection is None else connection.transport
        return None if transport is None else transport.get_extra_info(name)

    def _watch(self) -> None:
        """Turn off aiohttp's own read limit, and end a read when the connection ends.

        aiohttp's limit also runs while nobody reads. The end is watched because aiohttp forgets to
        wake the reader of a connection that it closes for a malformed chunk.
        """
        connection = self._response.connection
        protocol = None if connection is None else connection.protocol
        if protocol is None:
            return
        protocol.read_timeout = None
        protocol.start_timeout()
        self._lost = protocol.closed
        if self._lost is None:
            self._on_lost(None)
        else:
            self._lost.add_done_callback(self._on_lost)

    def _close(self) -> None:
        if self._release is not None:
            self._response.close()
            self._let_go()

    def _let_go(self) -> None:
        release, self._release = self._release, None
        if self._lost is not None:
            self._lost.remove_done_callback(self._on_lost)
            # Each connection has one `_know`, because asyncio complains about an exception of a
            # future that nobody has looked at.
            self._lost.remove_done_callback(_know)
            self._lost.add_done_callback(_know)
            self._lost = None
        if release is not None:
            release()

    def __del__(self) -> None:
        with contextlib.suppress(Exception):  # Because nobody could catch an error.
            if self._release is None:
                return
            if self._loop.is_closed():
                self._response.close()
            else:  # By the loop, because the garbage collector runs in any thread.
                self._loop.call_soon_threadsafe(_abandon, self._response, self._release)


def _abandon(response: ClientResponse, release: Callable[[], None]) -> None:
    response.close()
    release()


def _fail(content: StreamReader, lost: asyncio.Future[None] | None) -> None:
    if lost is not None:
        _know(lost)
    if not content.is_eof() and content.exception() is None:
        content.set_exception(ClientPayloadError("the body is broken, or ended before its end"))


def _know(lost: asyncio.Future[None]) -> None:
    if not lost.cancelled():
        lost.exception()
