"""The time that a request may wait: at each step, and for all steps together."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

import httpx

LONGEST_WAIT = threading.TIMEOUT_MAX
"""Seconds that a thread can wait at most, which are centuries."""


class Waits:
    """Time limits that a connection looks up before every wait, because they may change."""

    __slots__ = ("steps", "until")

    def __init__(self, steps: Mapping[str, float | None], until: float | None = None) -> None:
        self.steps = steps
        """Seconds for each of `connect`, `read`, `write` and `pool`; the dict of the request's
        `extensions["timeout"]`."""
        self.until = until
        """The end of all waits, in seconds of the monotonic clock; None for no end."""

    def allowed(self, step: str) -> float | None:
        """Seconds that a wait may take now, 0.001 once `until` has passed; None for ever."""
        limit, until = self.steps.get(step), self.until
        if until is None:
            return limit
        left = max(until - time.monotonic(), 0.001)
        return left if limit is None else min(limit, left)


def waits_of(response: httpx.Response) -> Waits | None:
    """The limits that the body of a response looks up; None over a foreign transport."""
    waits = getattr(response.extensions.get("network_stream"), "waits", None)
    return waits if isinstance(waits, Waits) else None
