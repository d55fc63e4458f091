"""One attempt: a request out, a response or httpx's exception back."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import httpx

from ..deadline import async_within
from ..logs import log_failure, log_response
from ..redirects import following


async def async_attempt(
    client: httpx.AsyncClient, request: httpx.Request, *, stream: bool, until: float | None
) -> httpx.Response | Exception:
    """The response, read in full unless it is a success and `stream`; or what httpx raised.

    `until` is the time of the monotonic clock when all has to be there, of a stream its head.
    """
    started = time.monotonic()
    try:
        response = await _exchange(client, request, stream=stream, until=until)
    except TimeoutError:
        exc: Exception = httpx.ReadTimeout("the deadline passed", request=request)
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as raised:
        exc = raised
    else:
        log_response(request, response, time.monotonic() - started)
        return response
    log_failure(request, exc, time.monotonic() - started)
    return exc


async def _exchange(
    client: httpx.AsyncClient, request: httpx.Request, *, stream: bool, until: float | None
) -> httpx.Response:
    send = partial(_follow, client, request)
    response = await async_within(_left(until), send, httpx.Response.aclose)
    if stream and response.is_success:
        return response
    try:
        await async_within(_left(until), response.aread, _ignore)
    except (TimeoutError, httpx.HTTPError, httpx.StreamError):
        await response.aclose()
        if response.is_success:
            raise
        response._content = b""  # The status is known; what the server said of it is lost.
    return response


async def _follow(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    """The response at the end of all redirects, where the httpx client follows them."""
    history: list[httpx.Response] = []
    while True:
        response = await client.send(request, stream=True, follow_redirects=False)
        onward = following(response) if client.follow_redirects else None
        if onward is None:
            response.history = history
            return response
        await response.aread()
        history.append(response)
        if len(history) > client.max_redirects:
            raise httpx.TooManyRedirects("more redirects than allowed", request=request)
        request = onward


def _left(until: float | None) -> float | None:
    return None if until is None else max(until - time.monotonic(), 0.001)


def _ignore(result: Any) -> None:
    """Nothing is to be done with a result that comes too late."""
