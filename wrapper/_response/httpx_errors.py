"""httpx's errors as ours, without the credentials that they carry."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from .._reporting.redact import about, redact_request
from .._request.exchange import exchange_of
from ..errors import APIConnectionError, APITimeoutError


def wire_failure(exc: Exception, request: httpx.Request, *, has_deadline: bool) -> Exception | None:
    """The exception of httpx that says why no response came; None where it is another matter.

    httpx lets some exceptions through from what is below it.
    """
    if isinstance(exc, (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)):
        return exc
    if isinstance(exc, TimeoutError):
        what = "the deadline passed" if has_deadline else str(exc)
        return httpx.ReadTimeout(what, request=request)
    if isinstance(exc, ssl.SSLError):  # Where anyio reads.
        return httpx.ReadError(str(exc), request=request)
    if isinstance(exc, (UnicodeError, OverflowError, ExceptionGroup)):
        # Names and ports of hosts that can't exist.
        return httpx.InvalidURL(f"no such address: {request.url.netloc!r} ({exc})")
    if type(exc).__module__.startswith("h11."):
        # For a body that has not the length that was announced.
        return httpx.LocalProtocolError(str(exc), request=request)
    return None


def connection_error(
    exc: Exception, request: httpx.Request, what: str = "", *, deadline: float | None = None
) -> APIConnectionError:
    """The error that an exception of httpx means to the caller; to be raised from it.

    `deadline` is the one that passed, if one did.
    """
    if isinstance(exc, httpx.RequestError):
        exc.request = redact_request(request)
    if str(exc).startswith("Illegal header"):  # It quotes the value, which may be a credential.
        exc.args = ("a header has characters that can't be sent; check how it was copied",)
    start = f"{about(request)}: {what}"
    reason = f"{type(exc).__name__}: {exc}" if str(exc) else type(exc).__name__
    if not isinstance(exc, httpx.TimeoutException):
        return APIConnectionError(f"{start}{reason}{_hint(exc, request)}", request=request)
    limit = "in time" if deadline is None else f"within the deadline of {deadline:g} s"
    return APITimeoutError(f"{start}no answer {limit} ({reason})", request=request)


def _hint(exc: Exception, request: httpx.Request) -> str:
    """What the provider's profile says to do where no connection can be made."""
    exchange = exchange_of(request)
    if exchange is None or not isinstance(exc, httpx.ConnectError):
        return ""
    hint = exchange.profile.unreachable_hint
    return f"; {hint}" if hint else ""


@contextmanager
def translate_errors(response: httpx.Response, what: str = "") -> Iterator[None]:
    """Raise our errors where reading a body fails."""
    try:
        yield
    except (httpx.HTTPError, httpx.StreamError) as exc:
        raise connection_error(exc, response.request, what) from exc
