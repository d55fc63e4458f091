"""Waiting for work of the server: the pauses, and the error at the end. No I/O."""

from __future__ import annotations

from typing import Any

import httpx

from .._reporting.redact import about
from .._reporting.request_id import request_id_of
from .._response.response import APIResponse
from ..errors import APIResponseValidationError, APITimeoutError

PAUSE = 1.0
"""Seconds between two requests, where neither caller nor server names a pause."""

LONGEST = 7 * 24 * 3600.0
"""Seconds between two requests at most, because no clock can wait much longer."""


def poll_after(headers: httpx.Headers) -> float:
    """Seconds until the next request, by `openai-poll-after-ms`, else `PAUSE`.

    A time that is not above 0, or over an hour, is ignored.
    """
    try:
        seconds = int(headers["openai-poll-after-ms"]) / 1000
    except (KeyError, OverflowError, ValueError):
        return PAUSE
    return seconds if 0 < seconds <= 3600 else PAUSE


def created_ids(response: APIResponse[Any], *names: str) -> list[str]:
    """Ids of objects that a server created, by the names of the ids in its answer.

    Raises APIResponseValidationError for a missing id, because the object can't be polled without.
    """
    found = response.parse()
    ids: list[Any] = [getattr(found, name, None) for name in names]
    for name, value in zip(names, ids, strict=True):
        if not isinstance(value, str) or not value:
            raise APIResponseValidationError(f"no `{name}`", response=response.http_response)
    return ids


def pause_of(poll_interval_ms: float | None) -> float | None:
    """A pause in milliseconds as seconds; None for None. ValueError for a bad pause."""
    if poll_interval_ms is None:
        return None
    return check_pause("poll_interval_ms", poll_interval_ms, LONGEST * 1000) / 1000


def check_pause(name: str, pause: float, longest: float = LONGEST) -> float:
    """A pause from 0 to `longest`; for any other, a ValueError names the keyword."""
    if isinstance(pause, bool) or not 0 <= pause <= longest:
        raise ValueError(f"{name} must be 0 or more, and a week at most, not {pause!r}")
    return pause


def pending_error(
    response: httpx.Response, status: object, deadline: float | None
) -> APITimeoutError:
    """The error for an object that is still in the works at the deadline."""
    return APITimeoutError(
        f"{about(response.request)}: still {status!r} at the deadline of {deadline:g} s;"
        " the server goes on, so ask again later",
        request=response.request,
        request_id=request_id_of(response),
    )
