"""What requests to a Smarter platform have in common. No I/O."""

from __future__ import annotations

from collections.abc import Hashable

import httpx

from generated_client.types import UNSET

from ..._request.config import Config
from ...options import TIMEOUT, RequestOptions

RESOURCE_TIMEOUT = httpx.Timeout(60.0, connect=5.0)
"""Seconds: a minute for an answer of the platform itself, five to connect."""
CACHED = 128
"""Chatbots, at most, that a client remembers."""
_CHANGING = ("extra_headers", "extra_query", "extra_body")


def resource_timeout(config: Config) -> httpx.Timeout | None:
    """The client's time limits, where it was given any; else a minute."""
    return RESOURCE_TIMEOUT if config.timeout == TIMEOUT else config.timeout


def with_timeout(options: RequestOptions, config: Config) -> RequestOptions:
    """The options of a request, with time limits in any case."""
    if options.get("timeout", UNSET) is not UNSET:
        return options
    return {**options, "timeout": resource_timeout(config)}


def cache_key(config: Config, options: RequestOptions, *wanted: Hashable) -> Hashable | None:
    """What an answer may be remembered by; None where it is for this one request.

    A callable credential may be another's the next time, and so may headers that a call brings.
    """
    if callable(config.api_key) or any(options.get(name) for name in _CHANGING):
        return None
    return (config.api_key, config.base_url, *wanted)
