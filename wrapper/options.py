"""Options of one request, given next to the parameters of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import httpx

from generated_client.types import Unset


class RequestOptions(TypedDict, total=False):
    """What every method takes besides its own parameters."""

    extra_headers: Mapping[str, str | Unset] | None
    """Headers to add or replace; `omit` as a value leaves a header out."""
    extra_query: Mapping[str, object] | None
    """Query parameters to add or replace."""
    extra_body: Mapping[str, object] | None
    """Members of the JSON body or fields of the form to add or replace."""
    timeout: float | httpx.Timeout | Unset | None
    """Seconds for each of connect, read, write and pool, or an `httpx.Timeout`; None waits for
    ever."""
    max_retries: int | Unset
    """Attempts after the first one."""
    deadline: float | Unset | None
    """Seconds for all attempts and the pauses between them together; of a stream, until its
    response begins."""
    stream_idle_timeout: float | Unset | None
    """Seconds that a stream may go without an event; comments and pings are none. None waits as
    long as `timeout` does."""
    idempotency_key: str | Unset
    """Sent with every attempt as `Idempotency-Key`; made up for a POST where none is given."""


OPTION_NAMES = frozenset(RequestOptions.__annotations__)
