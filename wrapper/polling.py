"""Waiting for something that the server works on: how long, and what to say in the end. No I/O."""

from __future__ import annotations

import httpx

from .errors import APITimeoutError
from .redact import about
from .request_id import request_id_of

PAUSE = 1.0
"""Seconds between two requests, where neither caller nor server has a wish."""


def poll_after(headers: httpx.Headers) -> float:
    """Seconds until the next request, by the server's `openai-poll-after-ms`."""
    try:
        seconds = int(headers["openai-poll-after-ms"]) / 1000
    except (KeyError, ValueError):
        return PAUSE
    return seconds if 0 < seconds <= 3600 else PAUSE


def pause_of(poll_interval_ms: float | None) -> float | None:
    """A wish in milliseconds as seconds; None for none. ValueError for what is no time."""
    if poll_interval_ms is None:
        return None
    if isinstance(poll_interval_ms, bool) or not poll_interval_ms >= 0:
        raise ValueError(f"poll_interval_ms must be 0 or more, not {poll_interval_ms!r}")
    return poll_interval_ms / 1000


def still_pending(
    response: httpx.Response, status: object, deadline: float | None
) -> APITimeoutError:
    """The error of a wait that took too long."""
    return APITimeoutError(
        f"{about(response.request)}: still {status!r} at the deadline of {deadline:g} s;"
        " the server goes on, so ask again later",
        request=response.request,
        request_id=request_id_of(response),
    )
