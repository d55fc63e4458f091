"""Time limits and cache keys of requests to a Smarter platform. No I/O."""

from __future__ import annotations

from collections.abc import Hashable

import httpx

from generated_client.types import UNSET

from ..._request.config import Config
from ...options import TIMEOUT, RequestOptions

RESOURCE_TIMEOUT = httpx.Timeout(60.0, connect=5.0)
"""Limits of the platform's own answers: 60 seconds for a step, 5 to connect."""
CACHED = 128
"""The number of chatbots, at most, that a client remembers."""
_CHANGING = ("extra_headers", "extra_query", "extra_body")


def resource_timeout(config: Config) -> httpx.Timeout | None:
    """The client's time limits where they were given; else `RESOURCE_TIMEOUT`."""
    return RESOURCE_TIMEOUT if config.timeout == TIMEOUT else config.timeout


def with_timeout(options: RequestOptions, config: Config) -> RequestOptions:
    """The options of a request, with `resource_timeout` where they set no limits."""
    if options.get("timeout", UNSET) is not UNSET:
        return options
    return {**options, "timeout": resource_timeout(config)}


def cache_key(config: Config, options: RequestOptions, *wanted: Hashable) -> Hashable | None:
    """The key under which an answer may be remembered; None where it must not be.

    No answer is remembered under a callable credential or under headers, query or body of one call,
    because the next call may have others.
    """
    if callable(config.api_key) or any(options.get(name) for name in _CHANGING):
        return None
    return (config.api_key, config.base_url, *wanted)
