"""The settings of the default httpx clients, chosen for long answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx

from ..options import TIMEOUT

if TYPE_CHECKING:
    import ssl

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
    return not (options.get("trust_env", True) and _has_proxies())


def _has_proxies() -> bool:
    """Whether httpx would find proxies, in the environment or in the system's settings."""
    try:
        found = getproxies()
    except (KeyError, RuntimeError):  # Another thread changed the environment meanwhile.
        found = getproxies()
    return any(found.get(scheme) for scheme in ("http", "https", "all"))


def with_tls(options: dict[str, Any]) -> dict[str, Any]:
    """The options with a shared TLS context, because httpx makes one for every client."""
    if options.get("transport") or options.get("verify", True) is not True or options.get("cert"):
        return options
    return {**options, "verify": _tls(bool(options.get("trust_env", True)))}


def tls_of(options: dict[str, Any]) -> Callable[[], ssl.SSLContext]:
    """A function that returns the TLS context of our connections, made on first use."""
    return partial(_http1_tls, bool(options.get("trust_env", True)))


@lru_cache
def _tls(trust_env: bool) -> ssl.SSLContext:
    """One TLS context for all clients with the same settings, because making it takes 15 ms."""
    return httpx.create_ssl_context(trust_env=trust_env)


@lru_cache
def _http1_tls(trust_env: bool) -> ssl.SSLContext:
    """The TLS context of our connections, apart because httpx changes the protocols of its."""
    context = httpx.create_ssl_context(trust_env=trust_env)
    context.set_alpn_protocols(["http/1.1"])
    return context
