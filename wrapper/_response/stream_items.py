"""What a body of server-sent events says: whether it is one, and what failed. No I/O."""

from __future__ import annotations

from typing import Any

import httpx

from .._reporting.error_bodies import message_of
from .._reporting.redact import about
from .._reporting.request_id import quoted_request_id, request_id_of
from ..errors import APIError

KEEP_ALIVE = frozenset({"ping", "keepalive", "heartbeat"})
"""Events that only say that the server is still there."""


def first_byte(start: bytes) -> bytes:
    """The first byte of a body that says something; empty while there is none."""
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]


def looks_like_events(start: bytes) -> bool:
    """Whether a body begins as events do, not as JSON or HTML does, whatever it declares."""
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
