"""Requests, headers and URLs as they may be shown: without credentials."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable

import httpx

from .profile import PLAIN

SECRET = "<redacted>"

_SECRET_NAME = re.compile(
    r"auth(?!or(?!iz))|token(?!s)|secret|passw|credential|signature|cookie|jwt|session|api[-_.]?key"
    r"|(^|[-_.])(key|sig|pass|code)$",
    re.IGNORECASE,
)
_PUBLIC_NAMES = frozenset({"idempotency-key", "new_session"})
_kept_secret: set[str] = set()


def keep_secret(name: str) -> None:
    """Treat a header as a credential from now on, whatever it is called."""
    _kept_secret.add(name.lower())


def is_secret(name: str) -> bool:
    """Whether a header or query parameter of that name carries a credential."""
    name = name.lower()
    return name in _kept_secret or (bool(_SECRET_NAME.search(name)) and name not in _PUBLIC_NAMES)


def redacted_headers(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same headers with credentials replaced."""
    return [(name, SECRET if is_secret(name) else value) for name, value in headers]


def redacted_url(url: httpx.URL) -> httpx.URL:
    """The same URL without user information, and with credentials in the query replaced."""
    if url.userinfo:
        url = url.copy_with(username=None, password=None)
    for name in url.params:
        if is_secret(name):
            url = url.copy_set_param(name, SECRET)
    return url


def asked(request: httpx.Request) -> str:
    """What a request asks for, as messages and records say it: `GET https://…`."""
    return f"{request.method} {redacted_url(request.url)}"


def about(request: httpx.Request) -> str:
    """`asked` after the name of the provider, where a profile gives one."""
    name = request.extensions.get("profile", PLAIN).name
    return asked(request) if name == PLAIN.name else f"{name}: {asked(request)}"


def redacted(request: httpx.Request) -> httpx.Request:
    """A copy of a request, body included, with credentials replaced."""
    shown = copy.copy(request)
    shown.headers = httpx.Headers(redacted_headers(request.headers.multi_items()))
    shown.url = redacted_url(request.url)
    shown.extensions = {}
    return shown
