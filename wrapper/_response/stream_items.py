"""How to tell what an event of a stream is: an item, the end, an error, or nothing. No I/O.

An event whose data is JSON is an item. An event of `KEEP_ALIVE` is nothing, `DONE` is the end of
the stream, and `failure_of` makes the error of an event that reports one. `_async/stream.py` asks
for every event, and lets the area of the operation decode the items.
"""

from __future__ import annotations

from typing import Any

import httpx

from .._reporting.error_bodies import message_of
from .._reporting.redact import about
from .._reporting.request_id import quoted_request_id, request_id_of
from ..errors import APIError

KEEP_ALIVE = frozenset({"ping", "keepalive", "heartbeat"})
"""Names of events that are nothing: the server says that it is still there."""

DONE = "[DONE]"
"""The beginning of the data of the event that ends a stream; the data is no JSON."""


def first_byte(start: bytes) -> bytes:
    """The first byte of a body after BOM and white space; empty while none is there."""
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]


def looks_like_events(start: bytes) -> bool:
    """Whether a body begins as events do, not as JSON or HTML, by its bytes alone."""
    return first_byte(start) not in (b"{", b"[", b"<", b'"', b"")


def failure_of(response: httpx.Response, value: Any) -> APIError:
    """The error of an event that reports one."""
    text = message_of(value) or "an error that does not say what it is"
    return APIError(
        f"{about(response.request)}: the stream reports: {text}{quoted_request_id(response)}",
        request=response.request,
        body=value,
        request_id=request_id_of(response),
    )
