"""httpx's errors as errors of this library, without the credentials in them."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from .._reporting.redact import about, redact_request
from .._request.exchange import exchange_of
from ..errors import APIConnectionError, APITimeoutError


def wire_failure(exc: Exception, request: httpx.Request, *, has_deadline: bool) -> Exception | None:
    """The httpx exception that says why no response came; None for an unrelated one.

    Some exceptions come from the layers below httpx, because httpx does not translate all of them.
    """
    if isinstance(exc, (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)):
        return exc
    if isinstance(exc, TimeoutError):
        what = "the deadline passed" if has_deadline else str(exc)
        return httpx.ReadTimeout(what, request=request)
    if isinstance(exc, ssl.SSLError):  # From reads of anyio.
        return httpx.ReadError(str(exc), request=request)
    if isinstance(exc, (UnicodeError, OverflowError, ExceptionGroup)):
        # The name or the port of the host can't exist.
        return httpx.InvalidURL(f"no such address: {request.url.netloc!r} ({exc})")
    if type(exc).__module__.startswith("h11."):
        # The body has another length than its header announced.
        return httpx.LocalProtocolError(str(exc), request=request)
    return None


def connection_error(
    exc: Exception, request: httpx.Request, what: str = "", *, deadline: float | None = None
) -> APIConnectionError:
    """The error of this library for an exception of httpx, to be raised from it.

    `deadline` is the deadline in seconds that passed; None where none did.
    """
    if isinstance(exc, httpx.RequestError):
        exc.request = redact_request(request)
    # h11 quotes the value of the header, which may be a credential.
    if str(exc).startswith("Illegal header"):
        exc.args = ("a header has characters that can't be sent; check how it was copied",)
    start = f"{about(request)}: {what}"
    reason = f"{type(exc).__name__}: {exc}" if str(exc) else type(exc).__name__
    if not isinstance(exc, httpx.TimeoutException):
        return APIConnectionError(f"{start}{reason}{_hint(exc, request)}", request=request)
    limit = "in time" if deadline is None else f"within the deadline of {deadline:g} s"
    return APITimeoutError(f"{start}no answer {limit} ({reason})", request=request)


def _hint(exc: Exception, request: httpx.Request) -> str:
    """The profile's advice where no connection can be made; else empty."""
    exchange = exchange_of(request)
    if exchange is None or not isinstance(exc, httpx.ConnectError):
        return ""
    hint = exchange.profile.unreachable_hint
    return f"; {hint}" if hint else ""


@contextmanager
def translate_errors(response: httpx.Response, what: str = "") -> Iterator[None]:
    """Raise the errors of this library where the code inside fails to read a body."""
    try:
        yield
    except (httpx.HTTPError, httpx.StreamError) as exc:
        raise connection_error(exc, response.request, what) from exc
