"""HTTP/1.1 without a socket: requests to bytes, bytes to responses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import h11
import httpx

MAX_HEAD = 100 * 1024
"""Bytes of a response's head, at most, together with interim responses before the head."""

Bytes = bytes | bytearray | memoryview


class Head(NamedTuple):
    """Status line and headers of a response."""

    http_version: bytes
    status: int
    reason: bytes
    headers: list[tuple[bytes, bytes]]


class HTTP1:
    """The exchanges of one connection, one after the other.

    Raises httpx.LocalProtocolError for a request that HTTP does not allow, and
    httpx.RemoteProtocolError for a response that HTTP does not allow.
    """

    ended: bool
    """Whether the current response has been read to its end."""

    def __init__(self) -> None:
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)
        self._head: Head | None = None
        self._received = 0
        self._failure: httpx.RemoteProtocolError | None = None
        self._is_odd = False
        self.ended = False

    @property
    def is_reusable(self) -> bool:
        """Whether the next request may follow: nothing is unread, unsent or in doubt."""
        return (
            self.ended
            and not self._is_odd
            and self._h11.our_state is h11.DONE
            and self._h11.their_state is h11.DONE
            and self._h11.trailing_data == (b"", False)
        )

    def request(self, method: str, target: bytes, headers: Sequence[tuple[bytes, bytes]]) -> bytes:
        """The head of the next request."""
        self._head = self._failure = None
        self._received = 0
        self._is_odd = self.ended = False
        try:
            if self._h11.our_state is h11.DONE:
                self._h11.start_next_cycle()
            event = h11.Request(method=method, target=target, headers=list(headers))
            return self._h11.send(event)
        except h11.LocalProtocolError as exc:
            raise httpx.LocalProtocolError(str(exc)) from exc

    def body(self, data: Bytes) -> list[Bytes]:
        """A part of the request's body, framed; `data` itself is not copied."""
        try:
            event = h11.Data(data=data)  # type: ignore[arg-type]
            return list(self._h11.send_with_data_passthrough(event) or ())
        except h11.LocalProtocolError as exc:
            raise httpx.LocalProtocolError(str(exc)) from exc

    def end(self) -> bytes:
        """The end of the request; raises for a body shorter than announced."""
        try:
            return self._h11.send(h11.EndOfMessage())
        except h11.LocalProtocolError as exc:
            raise httpx.LocalProtocolError(str(exc)) from exc

    def receive(self, data: bytes) -> None:
        """Take bytes from the server; empty bytes mean that the server sends no more."""
        if not data and self._head is None:
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
        self._received += len(data)
        self._h11.receive_data(data)

    def head(self) -> Head | None:
        """The response's head, without interim heads; None until the head is complete."""
        if not self._received:
            return None
        while self._head is None:
            event = self._event()
            if event is h11.NEED_DATA:
                if self._received > MAX_HEAD:
                    raise httpx.RemoteProtocolError("the response's head is too long")
                return None
            self._check_head_size()
            if isinstance(event, h11.Response):
                self._take(event)
            elif not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                raise httpx.RemoteProtocolError(
                    "the server wants to change to another protocol, which nobody asked it for"
                )
        return self._head

    def _take(self, event: h11.Response) -> None:
        headers = event.headers.raw_items()
        # Two ways to say where the body ends are odd, because a proxy on the way may have believed
        # the other one.
        framing = [name.lower() for name, _ in headers if len(name) in (14, 17)]
        self._is_odd = b"content-length" in framing and b"transfer-encoding" in framing
        version = b"HTTP/" + event.http_version
        self._head = Head(version, event.status_code, event.reason, headers)

    def _check_head_size(self) -> None:
        if self._received - len(self._h11.trailing_data[0]) > MAX_HEAD:
            raise httpx.RemoteProtocolError("the response's head is too long")

    def read(self) -> bytes:
        """The bytes of the body that have been received and not read; empty for none.

        Bytes before a fault are still returned; the next call raises.
        """
        if self._failure is not None:
            raise self._failure
        parts: list[bytes] = []
        try:
            while not self.ended:
                event = self._event()
                if isinstance(event, h11.Data):
                    parts.append(event.data)
                elif event is h11.NEED_DATA:
                    break
                else:
                    self.ended = True
        except httpx.RemoteProtocolError as exc:
            self._failure = exc
            if not parts:
                raise
        return b"".join(parts)

    def _event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as exc:
            raise httpx.RemoteProtocolError(str(exc)) from exc
