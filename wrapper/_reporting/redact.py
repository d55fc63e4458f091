"""Requests, headers and URLs without credentials, for logs and errors."""

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
"""The key of an `Exchange` in httpx's `extensions`: `wrapper._request.exchange`."""

_SECRET_NAME = re.compile(
    r"auth(?!or(?!iz))|token(?!s)|secret|passw|credential|signature|cookie|jwt|session|api[-_.]?key"
    r"|(^|[-_.])(key|sig|pass|code)$",
    re.IGNORECASE,
)
_PUBLIC_NAMES = frozenset({"idempotency-key", "new_session"})
_kept_secret: set[str] = set()

SHORTEST = 16
"""Characters of a credential at least, to be looked for in a server's words.

Shorter credentials are not looked for, because they may be ordinary words.
"""


class HiddenText(str):
    """A text with a hidden representation, because tracebacks may show variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(SECRET)


class HiddenDict(dict[str, Any]):
    """Headers or parameters with a representation that hides their credentials."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr({n: SECRET if is_secret(str(n)) else value for n, value in self.items()})


def keep_secret(name: str) -> None:
    """Treat a header or a parameter of that name as a credential from now on."""
    _kept_secret.add(name.lower())


def is_secret(name: str) -> bool:
    """Whether a header or a query parameter of that name carries a credential."""
    name = name.lower()
    return name in _kept_secret or _sounds_secret(name)


@lru_cache(maxsize=256)
def _sounds_secret(name: str) -> bool:
    return bool(_SECRET_NAME.search(name)) and name not in _PUBLIC_NAMES


def redacted_headers(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same headers with credentials replaced by `SECRET`."""
    return [(name, SECRET if is_secret(name) else value) for name, value in headers]


def redacted_cookies(headers: httpx.Headers) -> httpx.Headers:
    """The headers of a response without its cookies, because they may be credentials."""
    if "set-cookie" not in headers:
        return headers
    pairs = headers.multi_items()
    return httpx.Headers([(n, SECRET if n.lower() == "set-cookie" else v) for n, v in pairs])


def redacted_url(url: httpx.URL) -> httpx.URL:
    """The same URL without user and password, and with secret parameters replaced."""
    if url.userinfo:
        url = url.copy_with(username=None, password=None)
    for name in url.params:
        if is_secret(name):
            url = url.copy_set_param(name, SECRET)
    return url


def request_line(request: httpx.Request) -> str:
    """Method and URL of a request for messages and records: `GET https://…`."""
    return f"{request.method} {redacted_url(request.url)}"


def about(request: httpx.Request) -> str:
    """`request_line`, after the provider's name where a profile has a name."""
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
    """Replace the request's credentials in a body that has been read and quotes them."""
    if not response.is_stream_consumed or not hasattr(response, "_content"):
        return
    content = _without_echo(response.content, response.request)
    if content != response.content:
        response._content = content
        response.__dict__.pop("_text", None)


def text_without_echo(text: str, request: httpx.Request) -> str:
    """A server's words, with the request's credentials replaced."""
    said = text.encode("utf-8", "surrogatepass")
    return _without_echo(said, request).decode("utf-8", "surrogatepass")


def forget_document(exc: ValueError) -> None:
    """Remove the malformed JSON from an exception, because it may quote a credential."""
    forget_locals(exc)
    if isinstance(exc, json.JSONDecodeError):
        exc.doc = ""


def _without_echo(said: bytes, request: httpx.Request) -> bytes:
    for value in _credentials(request):
        for written in {value, value.replace(b"/", b"\\/")}:
            said = said.replace(written, SECRET.encode())
    return said


def _credentials(request: httpx.Request) -> list[bytes]:
    """Values of the request's secret headers and parameters, longest first."""
    # The longest first, because a short one may be part of a long one.
    found = [v for n, v in request.headers.raw if is_secret(n.decode("latin-1"))]
    found += [value.rpartition(b" ")[2] for value in found]
    if request.url.query:
        pairs = request.url.params.multi_items()
        found += [v.encode("utf-8", "surrogatepass") for n, v in pairs if is_secret(n)]
    return sorted((v for v in set(found) if len(v) >= SHORTEST), key=len, reverse=True)


def forget_locals(exc: BaseException) -> None:
    """Clear the variables in the tracebacks of an exception and of its causes.

    The variables are cleared, because in httpx they hold the headers that were sent, and a
    traceback may show variables.
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
