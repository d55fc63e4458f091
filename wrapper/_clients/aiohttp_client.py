"""An asynchronous httpx client over aiohttp, faster with many requests at once.

The module needs the extra `aiohttp`.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

import httpx

from .._version import DISTRIBUTION
from ..options import TIMEOUT
from .default_settings import LIMITS

try:
    import aiohttp as aiohttp
except ImportError as exc:
    raise RuntimeError(
        f"DefaultAioHttpClient needs aiohttp: pip install '{DISTRIBUTION}[aiohttp]'"
    ) from exc

from .aiohttp_proxies import Proxies, explicit_proxy
from .aiohttp_transport import AioHttpTransport

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

_ONLY_HTTPX = ("auth", "base_url", "cookies", "event_hooks", "headers", "mounts", "params")
_OF_TRANSPORT = ("cert", "http1", "http2", "limits", "proxy", "verify")


class DefaultAioHttpClient(httpx.AsyncClient):
    """`DefaultAsyncHttpxClient` with aiohttp's connections; pass it as `http_client`.

    The client takes the options of `httpx.AsyncClient`, except HTTP/2 and SOCKS proxies. The client
    needs asyncio.
    """

    def __init__(self, **options: Any) -> None:
        """Raises ValueError for an option that aiohttp can't honour."""
        options = {"timeout": TIMEOUT, "follow_redirects": True, **options}
        self._short_way: AioHttpTransport | None = None
        if options.get("transport") is None and options.get("app") is None:
            transport = _transport(options)
            if not any(options.get(name) for name in _ONLY_HTTPX):
                self._short_way = transport
            options = {n: v for n, v in options.items() if n not in _OF_TRANSPORT}
            options["transport"] = transport
        super().__init__(**options)

    @property
    def short_way(self) -> AioHttpTransport | None:
        """The transport, if it does all the work alone; None where httpx has a part in it."""
        if self.auth is not None or any(self.event_hooks.values()) or len(self.cookies.jar):
            return None
        return self._short_way


def _transport(options: dict[str, Any]) -> AioHttpTransport:
    if options.get("http2") or options.get("http1") is False:
        raise ValueError("aiohttp knows only HTTP/1.1; DefaultAsyncHttpxClient(http2=True) more")
    proxy = options.get("proxy")
    trust_env = bool(options.get("trust_env", True))
    proxies = Proxies(None if proxy is None else explicit_proxy(proxy), trust_env=trust_env)
    return AioHttpTransport(options.get("limits", LIMITS), _tls_of(options, trust_env), proxies)


def _tls_of(options: dict[str, Any], trust_env: bool) -> Callable[[], ssl.SSLContext]:
    verify, cert = options.get("verify", True), options.get("cert")
    if verify is True and cert is None:
        return partial(_usual_tls, trust_env)
    context = httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
    return lambda: context


@cache
def _usual_tls(trust_env: bool) -> ssl.SSLContext:
    """One TLS context for all clients with the same settings, because making it takes 15 ms."""
    return httpx.create_ssl_context(trust_env=trust_env)
