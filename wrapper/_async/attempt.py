"""One attempt: a request out, a response or httpx's exception back."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import httpx

from generated_client.multipart import StreamedBody

from ..deadline import async_within, seconds_left
from ..errors import ClientClosedError
from ..logs import log_failure, log_response
from ..redirects import following, trusts


async def async_attempt(
    client: httpx.AsyncClient, request: httpx.Request, *, stream: bool, until: float | None
) -> httpx.Response | Exception:
    """The response, read in full unless it is a success and `stream`; or what httpx raised.

    `until` is the time of the monotonic clock when all has to be there, of a stream its head.
    """
    started = time.monotonic()
    try:
        response = await _exchange(client, request, stream=stream, until=until)
    except TimeoutError as raised:
        what = "the deadline passed" if until is not None else str(raised)
        exc: Exception = httpx.ReadTimeout(what, request=request)
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as raised:
        exc = raised
    except (UnicodeError, OverflowError, ExceptionGroup) as raised:
        # Below httpx, names and ports of hosts that can't exist.
        exc = httpx.InvalidURL(f"no such address: {request.url.netloc!r} ({raised})")
    except RuntimeError:
        if client.is_closed:
            raise ClientClosedError("this client was closed while a call was under way") from None
        raise
    else:
        log_response(request, response, time.monotonic() - started)
        return response
    log_failure(request, exc, time.monotonic() - started)
    return exc


async def _exchange(
    client: httpx.AsyncClient, request: httpx.Request, *, stream: bool, until: float | None
) -> httpx.Response:
    send = partial(_follow, client, request)
    response = await async_within(seconds_left(until), send, httpx.Response.aclose)
    if stream and response.is_success:
        return response
    try:
        await async_within(seconds_left(until), response.aread, _ignore)
    except (TimeoutError, httpx.HTTPError, httpx.StreamError):
        await response.aclose()
        if response.is_success:
            raise
        response._content = b""  # The status is known; what the server said of it is lost.
    return response


async def _follow(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    """The response at the end of all redirects, where the httpx client follows them."""
    history: list[httpx.Response] = []
    auth: Any = httpx.USE_CLIENT_DEFAULT
    while True:
        response = await client.send(request, stream=True, follow_redirects=False, auth=auth)
        onward = following(response) if client.follow_redirects else None
        if onward is None:
            response.history = history
            return response
        await response.aclose()
        history.append(response)
        if isinstance(onward.stream, StreamedBody) and not onward.stream.replayable:
            raise httpx.StreamConsumed
        if not trusts(request.url, onward.url):
            auth = httpx.Auth()  # Adds nothing: the client's own is not for there.
        if len(history) > client.max_redirects:
            raise httpx.TooManyRedirects("more redirects than allowed", request=request)
        request = onward


def _ignore(result: Any) -> None:
    """Nothing is to be done with a result that comes too late."""
