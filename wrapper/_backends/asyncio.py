"""Connections over asyncio: bytes in and out, with httpx's errors."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from typing import TYPE_CHECKING, Any, Self, cast

import httpx

from .._concurrency.timeouts import Waits
from .addresses import addresses_in_turn, is_address
from .keep_alive import keep_alive
from .origin import Origin
from .readable import watch

if TYPE_CHECKING:
    import ssl

ENOUGH = 256 * 1024
"""Unread bytes at which the connection stops receiving."""


class AsyncWire(asyncio.Protocol):
    """One connection; one task at a time reads or writes, any task or thread may close it."""

    _transport: asyncio.Transport | None

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._process = os.getpid()
        self._transport = None
        self._pieces: list[bytes] = []
        self._size = 0
        self._is_paused = self._is_choked = self._is_closed = False
        self._has_ended = False
        self._failure: BaseException | None = None
        self._waiter: asyncio.Future[bool] | None = None

    @classmethod
    async def connect(cls, origin: Origin, tls: ssl.SSLContext | None, waits: Waits) -> Self:
        """A new connection; raises httpx.ConnectTimeout or httpx.ConnectError."""
        started, timeout = time.monotonic(), waits.allowed("connect")
        try:
            if is_address(origin.host):
                return await cls._to(origin.host, origin, tls, timeout)
            async with asyncio.timeout(timeout):
                found = await asyncio.get_running_loop().getaddrinfo(
                    origin.host, origin.port, type=socket.SOCK_STREAM
                )
            left = None if timeout is None else started + timeout - time.monotonic()
            failure: OSError = OSError(f"{origin.host} has no address")
            for address, share in addresses_in_turn(found, left):
                try:
                    return await cls._to(address, origin, tls, share)
                except OSError as exc:
                    failure = exc
                    if type(exc).__module__ == "ssl":
                        break  # A server answered, and its TLS is not to be trusted.
            raise failure
        except TimeoutError as exc:
            raise httpx.ConnectTimeout(str(exc)) from exc
        except OSError as exc:
            raise httpx.ConnectError(str(exc)) from exc

    @classmethod
    async def _to(
        cls, address: str, origin: Origin, tls: ssl.SSLContext | None, timeout: float | None
    ) -> Self:
        """A connection to one address; raises OSError, or TimeoutError after `timeout`."""
        wire = cls()
        name = None if tls is None else origin.server_name or origin.host
        try:
            async with asyncio.timeout(timeout):
                await wire._loop.create_connection(
                    lambda: wire, address, origin.port, ssl=tls, server_hostname=name
                )
        except BaseException:
            wire.close()
            raise
        return wire

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio once the connection, TLS included, is ready."""
        self._transport = cast(asyncio.Transport, transport)
        sock = transport.get_extra_info("socket")
        keep_alive(sock)
        self._is_readable = watch(sock.fileno())
        if self._is_closed:  # `close` came first, and had no transport to abort.
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        """Called by asyncio with bytes from the server."""
        self._pieces.append(data)
        self._size += len(data)
        # Reading pauses, because a server may send faster than the body is read.
        if self._size >= ENOUGH and not self._is_paused and self._transport is not None:
            self._is_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Called by asyncio when the server sends no more."""
        if self._was_cut_off():
            self._failure = ConnectionError("the connection ended without a close_notify of TLS")
            self._is_closed = True
        else:
            self._has_ended = True
        self._wake()

    def _was_cut_off(self) -> bool:
        """Whether a TLS connection ended without the close_notify that announces its end."""
        secured = self.get_extra_info("ssl_object")
        if secured is None:
            return False
        try:
            return bool(secured.read(1) != b"")
        except Exception as exc:  # By name, because importing `ssl` takes long.
            return type(exc).__name__ != "SSLZeroReturnError"

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by asyncio when the connection is over."""
        # A connection lost without an error and before its end was closed on this side, and that
        # is not the end of a body: so `_is_closed`, not `_has_ended`.
        self._failure = self._failure or exc
        self._is_closed = True
        self._transport = None
        self._wake()

    def pause_writing(self) -> None:
        """Called by asyncio when its buffer of unsent bytes is full."""
        self._is_choked = True

    def resume_writing(self) -> None:
        """Called by asyncio when its buffer has room again."""
        self._is_choked = False
        self._wake()

    async def write(self, data: bytes | bytearray | memoryview, waits: Waits) -> None:
        """Send the bytes; return early where the server answers before it has taken all."""
        if self._is_closed or self._transport is None:
            raise httpx.WriteError(self._reason) from self._failure
        self._transport.write(data)
        while self._is_choked and not self._pieces:
            if self._is_closed:
                raise httpx.WriteError(self._reason) from self._failure
            if not await self._wait_for_wake(waits.allowed("write")):
                raise httpx.WriteTimeout("the server does not take what is sent")

    async def read(self, waits: Waits) -> bytes:
        """The next bytes, waited for; empty where the server sends no more."""
        while not self._pieces:
            if self._has_ended:
                return b""
            if self._is_closed:
                raise httpx.ReadError(self._reason) from self._failure
            if not await self._wait_for_wake(waits.allowed("read")):
                raise httpx.ReadTimeout("the server sent nothing in time")
        return self._take_received()

    def read_now(self) -> bytes | None:
        """The bytes that have come; None for none yet, empty where the server sends no more."""
        return self._take_received() if self._pieces or self._has_ended else None

    def is_quiet(self) -> bool:
        """Whether the server has neither sent anything nor closed the connection."""
        return not (self._is_closed or self._has_ended or self._pieces or self._is_readable())

    def get_extra_info(self, name: str) -> Any:
        """`socket`, `ssl_object`, `client_addr` or `server_addr`; None for any other."""
        names = {"client_addr": "sockname", "server_addr": "peername"}
        transport = self._transport
        return None if transport is None else transport.get_extra_info(names.get(name, name))

    def close(self) -> None:
        """Close the connection at once, from any thread; a task that reads wakes with an error."""
        if self._process != os.getpid():
            return  # Because connection and loop are the parent's, and this is a copy.
        self._is_closed = True
        if self._loop.is_closed():
            # An ended loop runs no callbacks, so this calls what the loop would have called last.
            lost = getattr(self._transport, "_call_connection_lost", None)
            if lost is not None:
                lost(None)
        elif _running_loop() is self._loop:
            self._abort()
        else:
            self._loop.call_soon_threadsafe(self._abort)

    def _abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()
        self._wake()

    @property
    def _reason(self) -> str:
        return str(self._failure or "the connection was closed")

    def _take_received(self) -> bytes:
        """Remove and return the bytes received, and go on receiving."""
        pieces = self._pieces
        data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        self._pieces = []
        self._size = 0
        if self._is_paused and self._transport is not None:
            self._is_paused = False
            self._transport.resume_reading()
        return data

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(True)

    async def _wait_for_wake(self, timeout: float | None) -> bool:
        """Wait for the next event of the connection; False after `timeout`."""
        waiter: asyncio.Future[bool] = self._loop.create_future()
        self._waiter = waiter
        timer = None if timeout is None else self._loop.call_later(timeout, _give_up, waiter)
        try:
            return await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()


class AsyncTurn:
    """A place in the queue for a connection, whose holder waits in a task."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._came: asyncio.Future[bool] = self._loop.create_future()

    def come(self) -> None:
        """Wake the task that waits, or that will wait; from any thread."""
        if _running_loop() is self._loop:
            _answer(self._came)
        elif not self._loop.is_closed():
            self._loop.call_soon_threadsafe(lambda: _answer(self._came))

    async def wait(self, timeout: float | None) -> bool:
        """Wait until `come` is called; False after `timeout`."""
        came = self._came
        timer = None if timeout is None else self._loop.call_later(timeout, _give_up, came)
        try:
            return await came
        finally:
            # A new future, because a task that is woken in vain waits again.
            self._came = self._loop.create_future()
            if timer is not None:
                timer.cancel()


def _answer(waiter: asyncio.Future[bool]) -> None:
    if not waiter.done():
        waiter.set_result(True)


def _give_up(waiter: asyncio.Future[bool]) -> None:
    if not waiter.done():
        waiter.set_result(False)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
