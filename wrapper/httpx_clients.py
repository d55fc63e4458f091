"""httpx clients with the settings that long answers need."""

from __future__ import annotations

import ssl
from functools import lru_cache
from typing import Any

import httpx

from .config import TIMEOUT

LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


class DefaultHttpxClient(httpx.Client):
    """`httpx.Client` with our time limits, our pool size, and redirects followed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_defaults(options))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """`httpx.AsyncClient` with our time limits, our pool size, and redirects followed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_defaults(options))


def _defaults(options: dict[str, Any]) -> dict[str, Any]:
    options.setdefault("timeout", TIMEOUT)
    options.setdefault("limits", LIMITS)
    options.setdefault("follow_redirects", True)
    if options.get("verify", True) is True and options.get("cert") is None:
        options["verify"] = _tls(bool(options.get("trust_env", True)))
    return options


@lru_cache
def _tls(trust_env: bool) -> ssl.SSLContext:
    """One context for all clients with the same settings: making it takes 15 ms."""
    return httpx.create_ssl_context(trust_env=trust_env)
