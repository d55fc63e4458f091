"""The check whether httpx is patched, as by a mock or by a tool that measures calls."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any

import httpx

_PACKAGES = ("httpx", "httpcore", "httpx2", "httpcore2")
"""Whose functions are originals; httpx2 may stand in for httpx as a whole."""
_originals: dict[int, Any] = {}
"""Functions that were found to be originals, by `id`.

A set would not do, because the proxies of some tools equal the functions that they wrap.
"""


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
    return not all(id(one) in _originals or _is_original(one) for one in found)


def _is_original(function: Any) -> bool:
    # A wrapper may take over every attribute of its function, `__module__` and `__class__` too, but
    # neither its type nor its globals, which are those of the module that has defined it.
    if type(function) is not FunctionType:
        return False
    if str(function.__globals__.get("__name__")).partition(".")[0] not in _PACKAGES:
        return False
    _originals[id(function)] = function
    return True
