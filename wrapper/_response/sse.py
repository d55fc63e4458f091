"""Server-sent events: bytes in, events out.

Source: https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
Departures: `SSEDecoder.flush` keeps an event that the specification drops, and `SSEDecoder` ignores
a `retry` of more than 18 digits.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from typing import NamedTuple

__all__ = ["Event", "SSEDecoder", "ServerSentEvent"]

_BOM = b"\xef\xbb\xbf"
_CR = ord("\r")  # An int, because `int in bytes` is several times faster than `bytes in bytes`.

Event = tuple[str, str, str, int | None]
"""The values of a `ServerSentEvent` as a bare tuple.

Usual events are bare tuples, because making one takes a fifth of the time.
"""


class ServerSentEvent(NamedTuple):
    """One dispatched event."""

    event: str = "message"
    """The event's name; `message` where the server gave none."""
    data: str = ""
    """The data lines, joined by line feeds."""
    id: str = ""
    """The stream's last event id, which stays until the server sends another."""
    retry: int | None = None
    """The stream's reconnection time in milliseconds.

    The time stays until the server sends another; None before the first.
    """


class SSEDecoder:
    """Decodes the events of one body, each as soon as its blank line has arrived."""

    def __init__(self, *, max_event_bytes: int | None = 64 * 1024 * 1024) -> None:
        """`max_event_bytes` bounds the data lines of one event plus the line being read.

        64 MiB has room for images and audio in base64; None is no limit.
        """
        self._max_event_bytes = sys.maxsize if max_event_bytes is None else max_event_bytes
        self._unfinished = bytearray()  # The line whose end has not arrived.
        self._after_cr = False
        self._at_first_line = True
        self._event = ""
        self._data: list[str] = []
        self._data_bytes = 0
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterable[Event]:
        """Events completed by `chunk`, which may split lines and characters anywhere.

        Iterate once. Raises ValueError on an event over `max_event_bytes`; the stream is then
        unusable.
        """
        if chunk and (self._after_cr or _CR in chunk):
            chunk = self._with_line_feeds(chunk)
        if self._unfinished or not chunk.endswith(b"\n"):
            chunk = self._whole_lines(chunk)
        events = self._events(chunk) if chunk else ()
        if self._unfinished:
            self._check_size(len(self._unfinished))
        return events

    def flush(self) -> list[ServerSentEvent]:
        """The last event, if the body ended without the blank line after it.

        The specification drops such an event; real servers omit the blank line.
        """
        return self._any_events(self._whole_lines(b"\n\n"))

    def _with_line_feeds(self, chunk: bytes) -> bytes:
        # A CR ends its line at once. The LF of a CRLF may come with the next chunk, and is dropped.
        if self._after_cr:
            chunk = chunk.removeprefix(b"\n")
        self._after_cr = chunk.endswith(b"\r")
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _whole_lines(self, chunk: bytes) -> bytes:
        end = chunk.rfind(b"\n") + 1
        lines = b""
        # Bytes are joined only when a line ends, because a line in many chunks would otherwise take
        # quadratic time.
        if end:
            lines = bytes(self._unfinished) + chunk[:end]
            self._unfinished.clear()
        self._unfinished += chunk[end:]
        return lines

    def _events(self, lines: bytes) -> Iterable[Event]:
        """Events of whole lines, by the quick way for lines in the usual form."""
        if len(lines) > self._max_event_bytes:
            return self._any_events(lines)
        is_between = not self._data and not self._event
        if is_between and lines.startswith(b"data: ") and lines.find(b"\n") == len(lines) - 2:
            self._at_first_line = False
            return (("message", lines[6:-2].decode("utf-8", "replace"), self._id, self._retry),)
        before: list[ServerSentEvent] = []
        if not is_between:
            start = lines.find(b"\n\n") + 2
            if start < 2 or start == len(lines):
                return self._any_events(lines)
            before = self._any_events(lines[:start])
            lines = lines[start:]
        end = len(lines) if lines.endswith(b"\n\n") else lines.rfind(b"\n\n") + 2
        usual = self._usual_events(lines[:end]) if end > 1 else None
        if usual is None:
            return before + self._any_events(lines)
        self._at_first_line = False
        after = self._any_events(lines[end:]) if end < len(lines) else ()
        return chain(before, usual, after) if before or after else usual

    def _usual_events(self, lines: bytes) -> Iterator[Event] | None:
        """Events of `lines` in the usual form; None for `lines` in any other form.

        The usual form is `data: …` for each event, or `event: …` and `data: …` for each. A blank
        line is before `lines`, and another is their last. The result is the same as by the full
        grammar, because no piece between separators and prefixes has a line feed: each piece is one
        line, or a name and one line.
        """
        text = lines.decode("utf-8", "replace")
        data: Iterable[str]
        names: Iterable[str] = repeat("message")
        if text.startswith("data: "):
            data = text[6:-2].split("\n\ndata: ")
        elif text.startswith("event: "):
            pieces = [piece.partition("\ndata: ") for piece in text[7:-2].split("\n\nevent: ")]
            names, separators, data = zip(*pieces, strict=True)
            if not all(separators) or not all(names) or "\n" in "".join(names):
                return None
        else:
            return None
        if "\n" in "".join(data):  # One search, because a search in each piece is slower.
            return None
        return zip(names, data, repeat(self._id), repeat(self._retry))

    def _any_events(self, lines: bytes) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        for line in lines.split(b"\n")[:-1]:
            self._check_size(len(line))
            if self._at_first_line:
                self._at_first_line = False
                line = line.removeprefix(_BOM)
            if line:
                self._take_field(line)
                continue
            if self._data:
                name, data = self._event or "message", "\n".join(self._data)
                events.append(ServerSentEvent(name, data, self._id, self._retry))
                self._data, self._data_bytes = [], 0
            self._event = ""
        return events

    def _take_field(self, line: bytes) -> None:
        # A comment is a line whose name is empty; comments and unknown names are ignored.
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value.decode("utf-8", "replace"))
            self._data_bytes += len(line)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= 18:
            self._retry = int(value)

    def _check_size(self, line_bytes: int) -> None:
        size = self._data_bytes + line_bytes
        if size > self._max_event_bytes:
            raise ValueError(
                f"server-sent event of at least {size} bytes is over max_event_bytes="
                f"{self._max_event_bytes}; pass a larger one, or None for no limit"
            )
