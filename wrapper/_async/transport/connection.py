"""One HTTP/1.1 connection: requests over it, one after the other."""

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
"""Bytes up to which copying is cheaper than sending apart."""


class AsyncConnection:
    """Raises httpx's errors, after which it is good for nothing but to be closed.

    It knows nothing of other connections: the pool says who has it, and when it is too old.
    """

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.http1 = HTTP1()
        self.lease = 0
        """Which use this is; whoever has another one's number has it no more."""
        self.expires_at = float("inf")
        """When an idle one is too old, of the monotonic clock."""
        self.dropped: Callable[[AsyncConnection], None] | None = None
        """Called, from any thread, for one in use that nobody gave back."""
        self._wire: AsyncWire | None = None

    @property
    def is_new(self) -> bool:
        """Whether it has to be connected first."""
        return self._wire is None

    def is_quiet(self) -> bool:
        """Whether the server has neither sent anything unasked nor closed it."""
        return self._wire is not None and self._wire.is_quiet()

    async def connect(self, tls: ssl.SSLContext | None, waits: Waits) -> None:
        """Raises httpx.ConnectTimeout or httpx.ConnectError."""
        self._wire = await AsyncWire.connect(self.origin, tls, waits)

    async def send(self, request: httpx.Request, waits: Waits) -> None:
        """Send a request, or as much of it as the server wants before it answers."""
        target = request.extensions.get("target") or request.url.raw_path
        head = self.http1.request(request.method, target, request.headers.raw)
        # A server may answer and close before it has taken all: what it says is read anyway.
        with contextlib.suppress(httpx.WriteError):
            body = await self._small_body(request)
            if body is not None:
                await self._write([head, *body, self.http1.end()], waits)
                return
            await self._write([head], waits)
            if not await self._send_stream(request.stream, waits):
                await self._write([self.http1.end()], waits)

    async def _small_body(self, request: httpx.Request) -> list[Bytes] | None:
        """The framed body where the head can wait for it, because both are sent at once."""
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
        async for chunk in stream:
            if await self._send_piecewise(chunk, waits):
                return True
        return False

    async def _send_piecewise(self, content: bytes, waits: Waits) -> bool:
        """Send part of the body; whether the server answered before it had all."""
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
        data = self._open_wire.read_now()
        if data:
            self.http1.receive(data)
        return data == b"" or (data is not None and self.http1.head() is not None)

    async def _write(self, parts: list[Bytes], waits: Waits) -> None:
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
        """Some of the body; empty at its end."""
        http1 = self.http1
        while not (data := http1.read()) and not http1.ended:
            http1.receive(await self._open_wire.read(waits))
        return data

    def get_extra_info(self, name: str) -> Any:
        """What httpx's network streams say; None where it isn't known."""
        return None if self._wire is None else self._wire.get_extra_info(name)

    def close(self) -> None:
        """Close it without waiting; a second time does nothing."""
        self.dropped = None
        if self._wire is not None:
            self._wire.close()

    def __del__(self) -> None:
        with contextlib.suppress(Exception):  # Nobody is there to hear of it.
            if self._wire is not None:
                self._wire.close()
            if self.dropped is not None:
                self.dropped(self)

    @property
    def _open_wire(self) -> AsyncWire:
        if self._wire is None:
            raise httpx.ReadError("the connection was closed")
        return self._wire
