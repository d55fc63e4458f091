"""Requests, headers and URLs as they may be shown: without credentials."""

from __future__ import annotations

import copy
import json
import re
import traceback
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import httpx

from ..profile import PLAIN

SECRET = "<redacted>"
EXCHANGE = "wrapper.exchange"
"""The key of httpx's `extensions` with what is ours: see `wrapper._request.exchange`."""

_SECRET_NAME = re.compile(
    r"auth(?!or(?!iz))|token(?!s)|secret|passw|credential|signature|cookie|jwt|session|api[-_.]?key"
    r"|(^|[-_.])(key|sig|pass|code)$",
    re.IGNORECASE,
)
_PUBLIC_NAMES = frozenset({"idempotency-key", "new_session"})
_kept_secret: set[str] = set()

SHORTEST = 16
"""Characters of a credential that is looked for in what a server says; shorter ones are words."""


class HiddenText(str):
    """A text that its representation, as in a traceback with locals, does not show."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(SECRET)


class HiddenDict(dict[str, Any]):
    """Headers or parameters whose representation does not show the credentials among them."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr({n: SECRET if is_secret(str(n)) else value for n, value in self.items()})


def keep_secret(name: str) -> None:
    """Treat a header as a credential from now on, whatever it is called."""
    _kept_secret.add(name.lower())


def is_secret(name: str) -> bool:
    """Whether a header or query parameter of that name carries a credential."""
    name = name.lower()
    return name in _kept_secret or _sounds_secret(name)


@lru_cache(maxsize=256)
def _sounds_secret(name: str) -> bool:
    return bool(_SECRET_NAME.search(name)) and name not in _PUBLIC_NAMES


def redacted_headers(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same headers with credentials replaced."""
    return [(name, SECRET if is_secret(name) else value) for name, value in headers]


def redacted_cookies(headers: httpx.Headers) -> httpx.Headers:
    """The headers of a response without the cookies that it sets, which may be credentials."""
    if "set-cookie" not in headers:
        return headers
    pairs = headers.multi_items()
    return httpx.Headers([(n, SECRET if n.lower() == "set-cookie" else v) for n, v in pairs])


def redacted_url(url: httpx.URL) -> httpx.URL:
    """The same URL without user information, and with credentials in the query replaced."""
    if url.userinfo:
        url = url.copy_with(username=None, password=None)
    for name in url.params:
        if is_secret(name):
            url = url.copy_set_param(name, SECRET)
    return url


def request_line(request: httpx.Request) -> str:
    """What a request asks for, as messages and records say it: `GET https://…`."""
    return f"{request.method} {redacted_url(request.url)}"


def about(request: httpx.Request) -> str:
    """`request_line` after the name of the provider, where a profile gives one."""
    exchange = request.extensions.get(EXCHANGE)
    name = PLAIN.name if exchange is None else exchange.profile.name
    return request_line(request) if name == PLAIN.name else f"{name}: {request_line(request)}"


def redact_request(request: httpx.Request) -> httpx.Request:
    """A copy of a request, body included, with credentials replaced."""
    shown = copy.copy(request)
    shown.headers = httpx.Headers(redacted_headers(request.headers.multi_items()))
    shown.url = redacted_url(request.url)
    shown.extensions = {}
    return shown


def hide_echo(response: httpx.Response) -> None:
    """Take the request's credentials out of a body that has been read, where it quotes them."""
    if not response.is_stream_consumed or not hasattr(response, "_content"):
        return
    content = _without_echo(response.content, response.request)
    if content != response.content:
        response._content = content
        response.__dict__.pop("_text", None)


def text_without_echo(text: str, request: httpx.Request) -> str:
    """What a server said, without the request's credentials where it quotes them."""
    said = text.encode("utf-8", "surrogatepass")
    return _without_echo(said, request).decode("utf-8", "surrogatepass")


def forget_document(exc: ValueError) -> None:
    """Take what was no JSON, and may quote a credential, out of the exception that says so."""
    forget_locals(exc)
    if isinstance(exc, json.JSONDecodeError):
        exc.doc = ""


def _without_echo(said: bytes, request: httpx.Request) -> bytes:
    for value in _credentials(request):
        for written in {value, value.replace(b"/", b"\\/")}:
            said = said.replace(written, SECRET.encode())
    return said


def _credentials(request: httpx.Request) -> list[bytes]:
    """What a server may quote: values of secret headers and parameters, longest first."""
    found = [v for n, v in request.headers.raw if is_secret(n.decode("latin-1"))]
    found += [value.rpartition(b" ")[2] for value in found]
    if request.url.query:
        pairs = request.url.params.multi_items()
        found += [v.encode("utf-8", "surrogatepass") for n, v in pairs if is_secret(n)]
    return sorted((v for v in set(found) if len(v) >= SHORTEST), key=len, reverse=True)


def forget_locals(exc: BaseException) -> None:
    """Empty the frames that an exception and its causes came through; their lines stay known.

    Below us, variables hold the headers that were sent, and tracebacks may be shown with variables.
    """
    seen: set[int] = set()
    waiting: list[BaseException | None] = [exc]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            traceback.clear_frames(one.__traceback__)
            waiting += [one.__cause__, one.__context__]
            if isinstance(one, BaseExceptionGroup):
                waiting += one.exceptions
