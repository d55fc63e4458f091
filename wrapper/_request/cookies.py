"""Cookies that servers set: their jars, and the requests that carry them. No I/O.

Copies of a client share the library's own connections, but may have different credentials. These
connections have a jar for each credential, because one user's session must not reach another user.
An httpx client that the user passes has a jar of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import Any, Protocol
from urllib.request import Request

import httpx

from .._concurrency.recently_used import RecentlyUsed
from .._reporting.redact import EXCHANGE, is_secret

CREDENTIALS = 128
"""Credentials, at most, whose cookies are kept."""
COOKIES = 50
"""Cookies of one credential, at most.

Source: https://www.rfc-editor.org/rfc/rfc6265#section-6.1
"""
COOKIE_BYTES = 4096
"""Characters of a cookie's name and value, at most. Source: the same section."""


class Jar(Protocol):
    """The cookies of an exchange: added to every request, kept from every response.

    `first` is the first request of the exchange. The credential is read from `first`, because a
    redirect may have removed the credential from later requests.
    """

    def add_to(self, request: httpx.Request, first: httpx.Request) -> None:
        """Add the cookies that are for a request, unless the request has cookies already."""

    def keep(self, response: httpx.Response, first: httpx.Request) -> None:
        """Keep the cookies that a response sets."""


class ClientJar:
    """The jar of the user's own httpx client."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient, *, is_bypassed: bool) -> None:
        """`is_bypassed`: the client only lends its transport, and sees no response."""
        self._client = client
        self._is_bypassed = is_bypassed

    def add_to(self, request: httpx.Request, first: httpx.Request) -> None:
        """Add cookies to redirected requests; the client adds them to the first one."""
        if request is not first:
            self._client.cookies.set_cookie_header(request)

    def keep(self, response: httpx.Response, first: httpx.Request) -> None:
        """Keep cookies for a bypassed client; any other client keeps the cookies itself."""
        if self._is_bypassed and "set-cookie" in response.headers:
            self._client.cookies.extract_cookies(response)


class CookieJars:
    """A jar for each credential, created when a server first sets a cookie.

    A pickle holds no cookies.
    """

    def __init__(self) -> None:
        self._jars: RecentlyUsed[httpx.Cookies] = RecentlyUsed(CREDENTIALS)

    def add_to(self, request: httpx.Request, first: httpx.Request) -> None:
        """Add the cookies that servers have set for the credential of `first`."""
        exchange = first.extensions.get(EXCHANGE)
        # Without jars there is nothing to look up. A credential is looked up all the same, because
        # its jar has to be named before the credential signs the request.
        if not len(self._jars) and (exchange is None or exchange.credential is None):
            return
        if (jar := self._jars.get(_credential(first))) is not None:
            jar.set_cookie_header(request)

    def keep(self, response: httpx.Response, first: httpx.Request) -> None:
        """Keep the cookies that a response sets for the credential of `first`."""
        if "set-cookie" not in response.headers:
            return
        credential = _credential(first)
        jar = self._jars.get(credential)
        if jar is None:
            jar = httpx.Cookies(CookieJar(_Bounded()))
            self._jars.put(credential, jar)
        jar.extract_cookies(response)
        _forget_surplus(jar.jar)

    def __reduce__(self) -> tuple[type[CookieJars], tuple[()]]:
        return type(self), ()


def keep_none(client: httpx.Client | httpx.AsyncClient) -> None:
    """Make an httpx client keep no cookies, because all requests would carry them."""
    client.cookies = _NoJar()


def _credential(request: httpx.Request) -> bytes:
    """A digest that tells credentials apart without showing any of them."""
    exchange = request.extensions.get(EXCHANGE)
    signed = None if exchange is None else exchange.credential
    if signed is None or not signed.comes_last:
        return _digest(request, b"")
    # The jar is named before the request is signed, because every signature is different.
    if signed.jar is None:
        signed.jar = _digest(request, (signed.key or "").encode())
    found: bytes = signed.jar
    return found


def _digest(request: httpx.Request, key: bytes) -> bytes:
    url = request.url
    parts = [url.userinfo, key]
    for name, value in request.headers.raw:
        key = name.lower()
        if key != b"cookie" and is_secret(key.decode("latin-1")):
            parts += [key, value]
    if url.query:
        for parameter, text in url.params.multi_items():
            if is_secret(parameter):
                parts += [parameter.encode(), text.encode("utf-8", "surrogatepass")]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(b"%d:" % len(part) + part)
    return digest.digest()


def _forget_surplus(jar: CookieJar) -> None:
    surplus = len(jar) - COOKIES
    if surplus > 0:
        for cookie in list(jar)[:surplus]:
            jar.clear(cookie.domain, cookie.path, cookie.name)


class _Bounded(DefaultCookiePolicy):
    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        size = len(cookie.name) + len(cookie.value or "")
        return size <= COOKIE_BYTES and super().set_ok(cookie, request)


class _NoJar(CookieJar):
    """A jar that takes no cookies, and so has no cookies to send."""

    def extract_cookies(self, response: Any, request: Request) -> None:
        pass

    def __iter__(self) -> Iterator[Cookie]:
        return iter(())
