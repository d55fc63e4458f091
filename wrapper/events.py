"""What a response says in server-sent events: whether it does, and whether it fails. No I/O."""

from __future__ import annotations

from typing import Any

import httpx

from .error_text import message_of
from .errors import APIError
from .redact import redacted_url
from .request_id import request_id_of


def is_event_stream(response: httpx.Response) -> bool:
    """Whether a response declares server-sent events."""
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].strip().lower() == "text/event-stream"


def looks_like_events(start: bytes) -> bool:
    """Whether a body that declares something else begins as events do, not as JSON or HTML does."""
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"[", b"<", b'"', b"")


def failure_of(response: httpx.Response, value: Any) -> APIError:
    """The error of an event that reports one."""
    request = response.request
    text = message_of(value) or str(value)
    request_id = request_id_of(response)
    quoting = f" (request id {request_id})" if request_id else ""
    return APIError(
        f"{request.method} {redacted_url(request.url)}: the stream reports: {text}{quoting}",
        request=request,
        body=value,
    )
