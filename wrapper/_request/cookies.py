"""Cookies that servers set: whose they are, and which requests they go with. No I/O.

Over our connections, which copies of a client with other credentials share, there is a jar for each
credential: one user's session is not another's. An httpx client that the user brings has a jar of
its own.
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
"""Cookies, at most, of one credential. Source: https://www.rfc-editor.org/rfc/rfc6265#section-6.1"""
COOKIE_BYTES = 4096
"""Characters of a cookie's name and value, at most. Source: the same."""


class Jar(Protocol):
    """Who decides about the cookies of an exchange: asked for every request, told every response.

    `first` is the request that the exchange began with, because a redirect may have left its
    credential behind.
    """

    def add_to(self, request: httpx.Request, first: httpx.Request) -> None:
        """Send the cookies that are for a request, if it names none itself."""

    def keep(self, response: httpx.Response, first: httpx.Request) -> None:
        """Remember what a response sets."""


class ClientJar:
    """The jar of the user's own httpx client."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient, *, is_bypassed: bool) -> None:
        """`is_bypassed` where the client only lends its transport, and sees no response."""
        self._client = client
        self._is_bypassed = is_bypassed

    def add_to(self, request: httpx.Request, first: httpx.Request) -> None:
        """The client adds its cookies to what it builds: to all but what a redirect asks for."""
        if request is not first:
            self._client.cookies.set_cookie_header(request)

    def keep(self, response: httpx.Response, first: httpx.Request) -> None:
        """The client keeps the cookies of what it sends."""
        if self._is_bypassed and "set-cookie" in response.headers:
            self._client.cookies.extract_cookies(response)


class CookieJars:
    """A jar for each credential, made when a server first sets a cookie for it.

    A pickle holds no cookies.
    """

    def __init__(self) -> None:
        self._jars: RecentlyUsed[httpx.Cookies] = RecentlyUsed(CREDENTIALS)

    def add_to(self, request: httpx.Request, first: httpx.Request) -> None:
        """Send the cookies that were set for the credential of `first`."""
        exchange = first.extensions.get(EXCHANGE)
        if not len(self._jars) and (exchange is None or exchange.credential is None):
            return  # Nothing to look up, and nothing that a signature is going to change.
        if (jar := self._jars.get(_credential(first))) is not None:
            jar.set_cookie_header(request)

    def keep(self, response: httpx.Response, first: httpx.Request) -> None:
        """Remember what a response sets for the credential of `first`."""
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
    """Have an httpx client keep no cookies of its own, which go with every request."""
    client.cookies = _NoJar()


def _credential(request: httpx.Request) -> bytes:
    """What tells one credential from another, without being one."""
    exchange = request.extensions.get(EXCHANGE)
    signed = None if exchange is None else exchange.credential
    if signed is None or not signed.comes_last:
        return _digest(request, b"")
    if signed.jar is None:  # Before it is signed, because each request has another signature.
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
    """Takes no cookies, and so has none to send."""

    def extract_cookies(self, response: Any, request: Request) -> None:
        pass

    def add_cookie_header(self, request: Request) -> None:
        pass

    def __iter__(self) -> Iterator[Cookie]:
        return iter(())
