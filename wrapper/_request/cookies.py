"""Cookies that servers set, apart for each credential: one user's session is not another's. No I/O.

For connections of ours, which copies of a client with other credentials share. An httpx client
that the user brings has a jar of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.request import Request

import httpx

from .._concurrency.recently_used import RecentlyUsed
from .._reporting.redact import is_secret

CREDENTIALS = 128
"""Credentials, at most, whose cookies are kept."""
COOKIES = 50
"""Cookies, at most, of one credential. Source: https://www.rfc-editor.org/rfc/rfc6265#section-6.1"""
COOKIE_BYTES = 4096
"""Characters of a cookie's name and value, at most. Source: the same."""


class CookieJars:
    """A jar for each credential, made when a server first sets a cookie for it.

    A pickle holds no cookies.
    """

    def __init__(self) -> None:
        self._jars: RecentlyUsed[httpx.Cookies] = RecentlyUsed(CREDENTIALS)

    def add_to(self, request: httpx.Request) -> None:
        """Send the cookies that were set for the request's credential, if it names none itself."""
        if len(self._jars):
            self._send(request, _credential(request))

    def keep(self, request: httpx.Request, response: httpx.Response) -> None:
        """Remember what a response sets for the credential of a request.

        `request` is the one that was sent at first: a redirect may have left its credential behind.
        """
        if "set-cookie" not in response.headers:
            return
        credential = _credential(request)
        jar = self._jars.get(credential)
        if jar is None:
            jar = httpx.Cookies(CookieJar(_Bounded()))
            self._jars.put(credential, jar)
        jar.extract_cookies(response)
        _forget_surplus(jar.jar)

    def follow(
        self, request: httpx.Request, redirect: httpx.Response, onward: httpx.Request
    ) -> None:
        """Keep what a redirect sets, and send what is for `onward`; `request` as in `keep`."""
        self.keep(request, redirect)
        if len(self._jars):
            self._send(onward, _credential(request))

    def _send(self, request: httpx.Request, credential: bytes) -> None:
        if (jar := self._jars.get(credential)) is not None:
            jar.set_cookie_header(request)

    def __reduce__(self) -> tuple[type[CookieJars], tuple[()]]:
        return type(self), ()


def keep_none(client: httpx.Client | httpx.AsyncClient) -> None:
    """Have an httpx client keep no cookies of its own, which go with every request."""
    client.cookies = _NoJar()


def _credential(request: httpx.Request) -> bytes:
    """What tells one credential from another, without being one."""
    url = request.url
    parts = [url.userinfo]
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
