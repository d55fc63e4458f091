"""The settings of the default httpx clients, chosen for long answers.

The time limits are those of `options.TIMEOUT`.
"""

from __future__ import annotations

from typing import Any

import httpx

from ..options import TIMEOUT
from .proxies import environment_has_proxies

LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)

_UNUSUAL = ("app", "cert", "http2", "mounts", "proxies", "proxy", "transport")


def with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    """The options, completed by the default settings."""
    return {"timeout": TIMEOUT, "limits": LIMITS, "follow_redirects": True, **options}


def is_usual(options: dict[str, Any]) -> bool:
    """Whether this package's own connections can do what the options ask for."""
    if any(options.get(name) for name in _UNUSUAL) or options.get("http1") is False:
        return False
    if options.get("verify", True) is not True:
        return False
    return not (options.get("trust_env", True) and environment_has_proxies())
