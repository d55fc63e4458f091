"""The proxy that a request over aiohttp goes through."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from urllib.request import getproxies, proxy_bypass

import httpx
from yarl import URL


@dataclass(frozen=True, slots=True)
class AioHttpProxy:
    """A proxy in the form of aiohttp: an address, and headers with the credentials."""

    url: URL = field(repr=False)
    headers: dict[str, str] = field(repr=False)


def explicit_proxy(proxy: str | httpx.URL | httpx.Proxy) -> AioHttpProxy:
    """The proxy of an option; raises ValueError for a proxy that aiohttp can't use."""
    if not isinstance(proxy, httpx.Proxy):
        proxy = httpx.Proxy(proxy)
    if proxy.url.scheme not in ("http", "https"):
        raise ValueError(
            f"aiohttp can't use a proxy of the kind {proxy.url.scheme!r}; httpx's own clients can"
        )
    if proxy.ssl_context is not None:
        raise ValueError("aiohttp uses the TLS settings of the client, not others for its proxy")
    headers = dict(proxy.headers)
    if proxy.raw_auth is not None:
        headers["Proxy-Authorization"] = f"Basic {b64encode(b':'.join(proxy.raw_auth)).decode()}"
    return AioHttpProxy(URL(str(proxy.url), encoded=True), headers)


class Proxies:
    """One proxy for all requests, or the proxies of the environment, which is read once."""

    def __init__(self, proxy: AioHttpProxy | None, *, trust_env: bool) -> None:
        self._proxy = proxy
        self._found: dict[str, AioHttpProxy] = {}
        if proxy is None and trust_env:
            for scheme, address in getproxies().items():
                if scheme in ("http", "https", "all") and address:
                    url = address if "://" in address else f"http://{address}"
                    self._found[scheme] = explicit_proxy(url)

    def of(self, url: httpx.URL) -> AioHttpProxy | None:
        """The proxy for a URL; None where requests go straight to the server."""
        if not self._found:
            return self._proxy
        found = self._found.get(url.scheme) or self._found.get("all")
        if found is None or proxy_bypass(url.netloc.decode("ascii")):
            return None
        return found
