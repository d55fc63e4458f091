"""How long a request may wait: at each step, and for all of them together."""

from __future__ import annotations

import time
from collections.abc import Mapping

import httpx

Waits = Mapping[str, float | None]
"""Seconds for each of `connect`, `read`, `write` and `pool`, as httpx has them in
`request.extensions["timeout"]`; `until` is the time of the monotonic clock when all is over.
"""


def allowed(waits: Waits, step: str) -> float | None:
    """Seconds that a wait may take now, hardly any if the time is over; None for ever."""
    limit, until = waits.get(step), waits.get("until")
    if until is None:
        return limit
    left = max(until - time.monotonic(), 0.001)
    return left if limit is None else min(limit, left)


def waits_of(response: httpx.Response) -> dict[str, float | None] | None:
    """What the body of a response looks at before every wait; None where it does not look."""
    waits = response.extensions.get("waits")
    return waits if isinstance(waits, dict) else None
