"""How much of a response is taken, and how long a stream may say nothing."""

from __future__ import annotations

from dataclasses import dataclass

ERROR_BYTES = 1024 * 1024
"""Bytes of the body of an error status that are read; no server says more than that."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one response; None is no bound."""

    max_response_bytes: int | None = 1024 * 1024 * 1024
    """Bytes, decompressed, of a body that is read whole."""
    max_event_bytes: int | None = 64 * 1024 * 1024
    """Bytes of one event of a stream."""
    stream_idle_timeout: float | None = None
    """Seconds without an event; comments, pings and blank lines are none."""
