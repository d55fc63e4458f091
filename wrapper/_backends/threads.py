"""Connections over blocking sockets: bytes in and out, with httpx's errors."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from typing import TYPE_CHECKING, Any, Self

import httpx

from .._concurrency.deadline import run_within
from .._concurrency.timeouts import Waits
from .addresses import addresses_in_turn
from .keep_alive import keep_alive
from .origin import Origin
from .readable import watch

if TYPE_CHECKING:
    import ssl

READ = 64 * 1024
"""Bytes read at a time, at most."""


class Wire:
    """One connection; one thread at a time reads or writes, any thread may close it.

    A socket in use is closed by its user, because the system gives the number of a closed
    descriptor to the next socket, and the user would read from that one.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._process = os.getpid()
        self._is_readable = watch(sock.fileno())
        self._pending = getattr(sock, "pending", int)
        self._timeout = sock.gettimeout()
        self._is_busy = self._is_closed = False

    @classmethod
    def connect(cls, origin: Origin, tls: ssl.SSLContext | None, waits: Waits) -> Self:
        """A new connection; raises httpx.ConnectTimeout or httpx.ConnectError."""
        if waits.until is None:
            return cls._connect(origin, tls, waits.allowed("connect"))
        # A thread bounds the time, because the look-up of a name takes no time limit.
        seconds = waits.allowed("connect")
        try:
            return run_within(seconds, lambda: cls._connect(origin, tls, seconds), cls.close)
        except TimeoutError as exc:
            raise httpx.ConnectTimeout("the deadline passed") from exc

    @classmethod
    def _connect(cls, origin: Origin, tls: ssl.SSLContext | None, timeout: float | None) -> Self:
        try:
            found = socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
            failure: OSError = OSError(f"{origin.host} has no address")
            for address, share in addresses_in_turn(found, timeout):
                try:
                    return cls._to(address, origin, tls, share)
                except OSError as exc:
                    failure = exc
                    if type(exc).__module__ == "ssl":
                        break  # A server answered, and its TLS is not to be trusted.
            raise failure
        except (TimeoutError, BlockingIOError) as exc:
            raise httpx.ConnectTimeout(str(exc)) from exc
        except OSError as exc:
            raise httpx.ConnectError(str(exc)) from exc

    @classmethod
    def _to(
        cls, address: str, origin: Origin, tls: ssl.SSLContext | None, timeout: float | None
    ) -> Self:
        """A connection to one address, each step of which may take `timeout` seconds."""
        sock: socket.socket | None = None
        try:
            sock = socket.create_connection((address, origin.port), timeout)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            keep_alive(sock)
            if tls is not None:
                name = origin.server_name or origin.host
                # An end that TLS did not announce is a fault, because an attacker may have made it.
                sock = tls.wrap_socket(sock, server_hostname=name, suppress_ragged_eofs=False)
            return cls(sock)
        except BaseException:
            if sock is not None:
                sock.close()
            raise

    def write(self, data: bytes | bytearray | memoryview, waits: Waits) -> None:
        """Send the bytes; the limit of writing holds for each part that the socket takes."""
        if not self._begin(waits.allowed("write")):
            raise httpx.WriteError("the connection was closed")
        try:
            sent = self._socket.send(data)
            if sent < len(data):
                rest = memoryview(data)[sent:]
                while rest:
                    self._wait_for(waits.allowed("write"))
                    rest = rest[self._socket.send(rest) :]
        except (TimeoutError, BlockingIOError) as exc:
            raise httpx.WriteTimeout(str(exc)) from exc
        except OSError as exc:
            raise httpx.WriteError(str(exc)) from exc
        finally:
            self._end()

    def read(self, waits: Waits) -> bytes:
        """The next bytes, waited for; empty where the server sends no more."""
        if not self._begin(waits.allowed("read")):
            raise httpx.ReadError("the connection was closed")
        try:
            data = self._socket.recv(READ)
        except (TimeoutError, BlockingIOError) as exc:
            raise httpx.ReadTimeout(str(exc)) from exc
        except OSError as exc:
            raise httpx.ReadError(str(exc)) from exc
        finally:
            self._end()
        # A connection that another thread has closed gives no bytes either, but no end of a body.
        if not data and self._is_closed:
            raise httpx.ReadError("the connection was closed")
        return data

    def read_now(self) -> bytes | None:
        """The bytes that have come; None for none yet, empty where the server sends no more."""
        if self.is_quiet():
            return None
        if not self._begin(0):
            return b""
        try:
            return self._socket.recv(READ)
        except OSError:  # Half a TLS record, or a fault that the next read meets again.
            return None
        finally:
            self._end()

    def is_quiet(self) -> bool:
        """Whether the server has neither sent anything nor closed the connection."""
        return not self._is_closed and not self._is_readable() and not self._pending()

    def get_extra_info(self, name: str) -> Any:
        """`socket`, `ssl_object`, `client_addr` or `server_addr`; None for any other."""
        if name == "socket":
            return self._socket
        if name == "ssl_object":
            return self._socket if hasattr(self._socket, "getpeercert") else None
        if name == "client_addr":
            return self._socket.getsockname()
        return self._socket.getpeername() if name == "server_addr" else None

    def close(self) -> None:
        """Close the connection at once; a thread that reads or writes wakes with an error."""
        self._is_closed = True
        if self._is_busy and self._process == os.getpid():
            # Only the shutdown wakes the thread that uses the socket; `_end` then closes it.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        else:
            self._socket.close()

    def _begin(self, timeout: float | None) -> bool:
        """Claim the socket, so that only this thread closes it; False if it is closed."""
        # The claim comes first, because `close` marks first and looks for a claim second: whatever
        # the order of the two threads, one of them sees the other.
        self._is_busy = True
        if self._is_closed:
            self._end()
            return False
        self._wait_for(timeout)
        return True

    def _wait_for(self, timeout: float | None) -> None:
        if timeout != self._timeout:
            self._socket.settimeout(timeout)
            self._timeout = timeout

    def _end(self) -> None:
        self._is_busy = False
        if self._is_closed:
            self._socket.close()


class Turn:
    """A place in the queue for a connection, whose holder waits in a thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def come(self) -> None:
        """Wake the thread that waits, or that will wait; from any thread."""
        with contextlib.suppress(RuntimeError):  # `come` has been called already.
            self._lock.release()

    def wait(self, timeout: float | None) -> bool:
        """Wait until `come` is called; False after `timeout`."""
        limit = -1 if timeout is None else max(0, min(timeout, threading.TIMEOUT_MAX))
        return self._lock.acquire(timeout=limit)
