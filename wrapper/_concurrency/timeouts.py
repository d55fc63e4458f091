"""How long a request may wait: at each step, and for all of them together."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

import httpx

LONGEST_WAIT = threading.TIMEOUT_MAX
"""Seconds that a thread can wait at most, which are centuries."""


class Waits:
    """What a connection looks at before every wait, so that a change holds from the next one on."""

    __slots__ = ("steps", "until")

    def __init__(self, steps: Mapping[str, float | None], until: float | None = None) -> None:
        self.steps = steps
        """Seconds for each of `connect`, `read`, `write` and `pool`, as httpx has them in
        `request.extensions["timeout"]`."""
        self.until = until
        """When all is over, of the monotonic clock."""

    def allowed(self, step: str) -> float | None:
        """Seconds that a wait may take now, hardly any if the time is over; None for ever."""
        limit, until = self.steps.get(step), self.until
        if until is None:
            return limit
        left = max(until - time.monotonic(), 0.001)
        return left if limit is None else min(limit, left)


def waits_of(response: httpx.Response) -> Waits | None:
    """What the body of a response looks at before every wait; None where it does not look."""
    waits = getattr(response.extensions.get("network_stream"), "waits", None)
    return waits if isinstance(waits, Waits) else None
