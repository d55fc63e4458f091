"""Bounds on the size of a response and on the silence of a stream."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..options import CLIENT_OPTIONS

ERROR_BYTES = 1024 * 1024
"""Bytes of the body of an error status that are read; no error says more."""


def _option_default(name: str) -> Any:
    return CLIENT_OPTIONS[name].default


class Limits(NamedTuple):
    """The bounds of one response, which are options of a client; None is no bound."""

    max_response_bytes: int | None = _option_default("max_response_bytes")
    max_event_bytes: int | None = _option_default("max_event_bytes")
    stream_idle_timeout: float | None = _option_default("stream_idle_timeout")
