# Written by codegen/facade/unasync.py from wrapper/_async/attempt.py; edit that file instead.
"""One attempt: a request out, a response or httpx's exception back."""

from __future__ import annotations

import ssl
import time
from functools import partial
from typing import Any

import httpx

from generated_client.multipart import StreamedBody

from .._clients.connections import cut_off
from .._concurrency.deadline import seconds_left, within
from .._concurrency.sockets import hang_up
from .._reporting.logs import log_failure, log_response
from .._request.limits import ERROR_BYTES, limits_of
from .._request.redirects import following, trusts
from ..errors import APIResponseValidationError, ClientClosedError
from .reading import read_body
from .route import Route

_GRACE = 0.03


def attempt(
    route: Route, request: httpx.Request, *, stream: bool, until: float | None
) -> httpx.Response | Exception:
    """The response, read in full unless it is a success and `stream`; or what httpx raised.

    `until` is the time of the monotonic clock when all has to be there, of a stream its head.
    """
    started = time.monotonic()
    try:
        response = _exchange(route, request, stream=stream, until=until)
    except TimeoutError as raised:
        what = "the deadline passed" if until is not None else str(raised)
        exc: Exception = httpx.ReadTimeout(what, request=request)
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as raised:
        exc = raised
    except ssl.SSLError as raised:  # httpx lets it through, where anyio reads.
        exc = httpx.ReadError(str(raised), request=request)
    except (UnicodeError, OverflowError, ExceptionGroup) as raised:
        # Below httpx, names and ports of hosts that can't exist.
        exc = httpx.InvalidURL(f"no such address: {request.url.netloc!r} ({raised})")
    except RuntimeError:
        if route.client.is_closed:
            raise ClientClosedError("this client was closed while a call was under way") from None
        raise
    except Exception as raised:
        if not type(raised).__module__.startswith("h11."):
            raise
        # httpcore lets it through, for a body that has not the length that was announced.
        exc = httpx.LocalProtocolError(str(raised), request=request)
    else:
        log_response(request, response, time.monotonic() - started)
        return response
    log_failure(request, exc, time.monotonic() - started)
    return exc


def _exchange(
    route: Route, request: httpx.Request, *, stream: bool, until: float | None
) -> httpx.Response:
    send = partial(_follow, route, request)
    seconds = None if _knows(route, request) else _seconds(until)
    try:
        response = within(seconds, send, httpx.Response.close)
    except TimeoutError:
        cut_off(route.client, request)
        raise
    if stream and response.is_success:
        return response
    limit = limits_of(response).max_response_bytes
    if not response.is_success:
        limit = ERROR_BYTES if limit is None else min(limit, ERROR_BYTES)
    read = partial(read_body, response, limit)
    try:
        seconds = seconds and _seconds(until)
        within(seconds, read, _ignore)
    except APIResponseValidationError:
        if response.is_success:
            raise
    except (TimeoutError, httpx.HTTPError, httpx.StreamError):
        hang_up(response)
        response.close()
        if response.is_success:
            raise
        response._content = b""  # The status is known; what the server said of it is lost.
    return response


def _seconds(until: float | None) -> float | None:
    """The time left and a little more, so that limits of httpx's own, which tidy up, come first."""
    left = seconds_left(until)
    return None if left is None else left + _GRACE


def _knows(route: Route, request: httpx.Request) -> bool:
    """Whether every wait ends by the deadline, so that no thread has to watch it."""
    return route.transport is not None and not isinstance(request.stream, StreamedBody)


def _follow(route: Route, request: httpx.Request) -> httpx.Response:
    """The response at the end of all redirects, where the httpx client follows them."""
    history: list[httpx.Response] = []
    auth: Any = httpx.USE_CLIENT_DEFAULT
    while True:
        response = route.send(request, auth)
        onward = following(response) if route.client.follow_redirects else None
        if onward is None:
            response.history = history
            return response
        response.close()
        history.append(response)
        if (cookies := onward.extensions.get("cookies")) is not None:
            cookies.follow(history[0].request, response, onward)
        if isinstance(onward.stream, StreamedBody) and not onward.stream.replayable:
            raise httpx.StreamConsumed
        if not trusts(request.url, onward.url):
            auth = httpx.Auth()  # Adds nothing: the client's own is not for there.
        if len(history) > route.client.max_redirects:
            raise httpx.TooManyRedirects("more redirects than allowed", request=request)
        request = onward


def _ignore(result: Any) -> None:
    """Nothing is to be done with a result that comes too late."""
