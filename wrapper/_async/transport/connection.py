"""One HTTP/1.1 connection, which carries one request after the other."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from ..._backends.asyncio import AsyncWire  # sync: from ..._backends.threads import Wire
from ..._backends.http1 import HTTP1, Bytes, Head
from ..._backends.origin import Origin
from ..._concurrency.timeouts import Waits

if TYPE_CHECKING:
    import ssl

PIECE = 256 * 1024
"""Bytes of a body sent at a time."""
SMALL = 64 * 1024
"""Bytes up to which copying parts together is cheaper than sending each part by itself."""


class AsyncConnection:
    """A connection to one origin; after an error of httpx it can only be closed.

    A connection knows of no other connection: the pool says whose it is, and when it is too old.
    """

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.http1 = HTTP1()
        self.lease = 0
        """The number of the current use; a holder of an older number has lost the connection."""
        self.expires_at = float("inf")
        """When an idle connection is too old, in seconds of the monotonic clock."""
        self.dropped: Callable[[AsyncConnection], None] | None = None
        """Called, from any thread, when a connection in use is lost without being given back."""
        self._wire: AsyncWire | None = None

    @property
    def is_new(self) -> bool:
        """Whether the connection has to be connected before its first request."""
        return self._wire is None

    def is_quiet(self) -> bool:
        """Whether the server has neither sent bytes unasked nor closed the connection."""
        return self._wire is not None and self._wire.is_quiet()

    async def connect(self, tls: ssl.SSLContext | None, waits: Waits) -> None:
        """Connect to the origin; raises httpx.ConnectTimeout or httpx.ConnectError."""
        self._wire = await AsyncWire.connect(self.origin, tls, waits)

    async def send(self, request: httpx.Request, waits: Waits) -> None:
        """Send a request, or the part of it that the server takes before it answers."""
        target = request.extensions.get("target") or request.url.raw_path
        head = self.http1.request(request.method, target, request.headers.raw)
        # A failed write is no error yet, because a server may answer and close before it has taken
        # the whole request, and its answer can still be read.
        with contextlib.suppress(httpx.WriteError):
            body = await self._small_body(request)
            if body is not None:
                await self._write([head, *body, self.http1.end()], waits)
                return
            await self._write([head], waits)
            if not await self._send_stream(request.stream, waits):
                await self._write([self.http1.end()], waits)

    async def _small_body(self, request: httpx.Request) -> list[Bytes] | None:
        """The framed body where it is small enough to be sent together with the head."""
        stream: Any = request.stream
        if isinstance(stream, httpx.ByteStream):
            content = b"".join(stream)
            return self.http1.body(content) if len(content) <= SMALL else None
        length = request.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > SMALL:
            return None
        parts: list[Bytes] = []
        async for chunk in stream:
            parts += self.http1.body(chunk)
        return parts

    async def _send_stream(self, stream: Any, waits: Waits) -> bool:
        """Send a body as its stream gives it; whether the server answered before the end."""
        async for chunk in stream:
            if await self._send_piecewise(chunk, waits):
                return True
        return False

    async def _send_piecewise(self, content: bytes, waits: Waits) -> bool:
        """Send one chunk of the body; whether the server answered before the chunk was sent."""
        if len(content) <= PIECE:
            if not self._is_answered():
                await self._write(self.http1.body(content), waits)
                return False
            return True
        view = memoryview(content)
        for start in range(0, len(view), PIECE):
            if self._is_answered():
                return True
            await self._write(self.http1.body(view[start : start + PIECE]), waits)
        return False

    def _is_answered(self) -> bool:
        """Whether the server has answered or closed; bytes that have come are kept for `head`."""
        data = self._open_wire.read_now()
        if data:
            self.http1.receive(data)
        return data == b"" or (data is not None and self.http1.head() is not None)

    async def _write(self, parts: list[Bytes], waits: Waits) -> None:
        """Send parts, small ones in one write, because each write is a call of the system."""
        wire = self._open_wire
        if sum(map(len, parts)) <= SMALL:
            parts = [b"".join(parts)]
        for part in parts:
            if part:
                await wire.write(part, waits)

    async def head(self, waits: Waits) -> Head:
        """The head of the response."""
        while (head := self.http1.head()) is None:
            self.http1.receive(await self._open_wire.read(waits))
        return head

    async def read(self, waits: Waits) -> bytes:
        """The next bytes of the body; empty at its end."""
        http1 = self.http1
        while not (data := http1.read()) and not http1.ended:
            http1.receive(await self._open_wire.read(waits))
        return data

    def get_extra_info(self, name: str) -> Any:
        """The same as of a network stream of httpx; None for an unknown name."""
        return None if self._wire is None else self._wire.get_extra_info(name)

    def close(self) -> None:
        """Close the connection without waiting; a second time does nothing."""
        self.dropped = None  # First, because a connection that its pool closes is not lost.
        if self._wire is not None:
            self._wire.close()

    def __del__(self) -> None:
        # The wire is closed before the pool is told, because the pool may then open another one.
        with contextlib.suppress(Exception):  # Because nobody could catch an error.
            if self._wire is not None:
                self._wire.close()
            if self.dropped is not None:
                self.dropped(self)

    @property
    def _open_wire(self) -> AsyncWire:
        """The wire of a connection that has been connected."""
        if self._wire is None:
            raise httpx.ReadError("the connection was closed")
        return self._wire
