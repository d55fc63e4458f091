"""The check whether httpx is patched, as by a mock or by a tool that measures calls."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any

import httpx

_originals: set[Any] = set()


def is_patched() -> bool:
    """Whether httpx's clients or transports, or httpcore's pools, have been replaced or wrapped.

    respx, pytest-httpx, VCR.py, OpenTelemetry and Sentry patch httpx. Requests must then go through
    httpx, because otherwise these tools would not see them.
    """
    found: list[Any] = [
        *(httpx.Client.send, httpx.AsyncClient.send),
        *(httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request),
    ]
    # Another thread may be importing httpcore just now, so its names are looked up with care: a
    # name that isn't there yet has not been replaced.
    httpcore = sys.modules.get("httpcore")
    if pool := getattr(httpcore, "ConnectionPool", None):
        found.append(pool.handle_request)
    if async_pool := getattr(httpcore, "AsyncConnectionPool", None):
        found.append(async_pool.handle_async_request)
    return not _originals.issuperset(found) and not all(map(_is_original, found))


def _is_original(function: Any) -> bool:
    # The type is checked too, because a wrapper may take over the module name of its function.
    if type(function) is FunctionType and function.__module__.startswith(("httpx.", "httpcore.")):
        _originals.add(function)
        return True
    return False
