"""TLS contexts of the default clients, shared because making one takes 15 ms."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    import ssl


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
