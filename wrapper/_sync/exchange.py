# Written by codegen/facade/unasync.py from wrapper/_async/exchange.py; edit that file instead.
"""One attempt: a request out by a route, a response or httpx's error back."""

from __future__ import annotations

import time
import weakref
from datetime import timedelta
from functools import partial
from typing import Any

import httpx

from generated_client.client import with_body
from generated_client.multipart import StreamedBody

from .._clients.connections import cut_off
from .._concurrency.deadline import run_within, seconds_left
from .._concurrency.sockets import hang_up
from .._reporting.logs import log_failure, log_request, log_response
from .._reporting.redact import EXCHANGE
from .._request.cookies import ClientJar
from .._request.exchange import Exchange
from .._request.limits import ERROR_BYTES
from .._request.redirects import next_request, trusts
from .._response.httpx_errors import wire_failure
from ..errors import APIResponseValidationError, ClientClosedError
from .authorize import authorize
from .reading import read_body

Body = bytes | StreamedBody | None
_GRACE = 0.03
"""Seconds after the deadline in which httpx's limits, or the backends', may end an exchange."""


class Route:
    """An httpx client, and its transport where requests may bypass the client.

    A request that bypasses the client meets none of the client's auth, cookies, hooks and
    settings, so the client must have no settings but the default ones of this package.
    """

    def __init__(self, client: httpx.Client, transport: httpx.BaseTransport | None) -> None:
        self.client = client
        self.transport = transport
        usual = [] if transport is None else client.headers.raw
        self.jar = ClientJar(client, is_bypassed=transport is not None)
        """The cookies of the httpx client itself."""
        self._usual = [(name.decode("ascii").lower(), (name, value)) for name, value in usual]

    def request(
        self,
        method: str,
        url: httpx.URL,
        headers: dict[str, str],
        body: Body,
        extensions: dict[str, Any],
    ) -> httpx.Request:
        """A request with the headers of the httpx client; names in `headers` are lower case."""
        if self.transport is None or isinstance(body, StreamedBody):
            content = None if isinstance(body, StreamedBody) else body
            request = self.client.build_request(
                method, url, headers=headers, content=content, extensions=extensions
            )
            return with_body(request, body) if isinstance(body, StreamedBody) else request
        # The order is httpx's, because both ways must put the same bytes on the wire: Host, the
        # client's own headers, the request's headers, the length.
        raw = [] if "host" in headers else [(b"Host", url.netloc)]
        is_sized = "content-length" in headers
        if not (body or is_sized) and method in ("POST", "PUT", "PATCH"):
            raw.append((b"Content-Length", b"0"))
        raw += [pair for name, pair in self._usual if name not in headers]
        raw += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        if body and not is_sized:
            raw.append((b"Content-Length", b"%d" % len(body)))
        stream = httpx.ByteStream(body or b"")
        request = httpx.Request(method, url, headers=raw, stream=stream, extensions=extensions)
        request.read()
        return request

    def send(self, request: httpx.Request, auth: Any) -> httpx.Response:
        """The unread response; `_follow` follows redirects."""
        if self.transport is None:
            return self.client.send(request, stream=True, follow_redirects=False, auth=auth)
        started = time.perf_counter()
        response = self.transport.handle_request(request)
        response.request = request
        _measure_elapsed(response, started)
        return response


def send_once(
    route: Route, request: httpx.Request, exchange: Exchange, *, stream: bool
) -> httpx.Response | Exception:
    """The response, read in full unless a success with `stream`; or the error of httpx.

    A response that is returned holds no connection, but for a success with `stream`.
    """
    # Cookies come before the scheme, because a signature may cover them; the log comes last,
    # because it shows what is sent.
    exchange.cookies.add_to(request, request)
    if exchange.credential is not None and exchange.credential.comes_last:
        authorize(exchange.credential, request)
    log_request(request, exchange.retries_taken)
    started = time.monotonic()
    failure: Exception | None
    try:
        response = _receive(route, request, exchange, stream=stream)
    except Exception as exc:
        failure = wire_failure(exc, request, has_deadline=exchange.until is not None)
        if failure is None:
            if isinstance(exc, RuntimeError) and route.client.is_closed:
                what = "this client was closed while a call was under way"
                raise ClientClosedError(what) from None
            raise
    else:
        log_response(request, response, time.monotonic() - started)
        return response
    log_failure(request, failure, time.monotonic() - started)
    return failure


def _receive(
    route: Route, request: httpx.Request, exchange: Exchange, *, stream: bool
) -> httpx.Response:
    """The response within the deadline, read unless `stream`; raises httpx's errors."""
    until = exchange.until
    send = partial(_follow, route, request, exchange)
    bound = None if _is_timed(route, request) else _seconds(until)
    try:
        response = run_within(bound, send, httpx.Response.close)
    except TimeoutError:
        cut_off(route.client, request)
        raise  # The twin first ends the connection, because a thread can't be cancelled.
    if stream and response.is_success:
        return response
    # The body is read within the deadline. An error's body is read too, because its text decides
    # about a retry; it has a lower bound, because no server explains an error at such length.
    limit = exchange.limits.max_response_bytes
    if not response.is_success:
        limit = ERROR_BYTES if limit is None else min(limit, ERROR_BYTES)
    read = partial(read_body, response, limit)
    try:
        bound = bound and _seconds(until)
        run_within(bound, read, _ignore)
    except APIResponseValidationError:
        if response.is_success:
            raise
    except (TimeoutError, httpx.HTTPError, httpx.StreamError):
        hang_up(response)
        # The response is closed before the next attempt, because otherwise the pool runs dry.
        response.close()
        if response.is_success:
            raise
        response._content = b""  # The status is known; only the server's explanation is lost.
    return response


def _seconds(until: float | None) -> float | None:
    """Seconds to the deadline and a grace; None for no deadline.

    The grace lets the limits of httpx end the work first, because they tidy up what they end.
    """
    left = seconds_left(until)
    return None if left is None else left + _GRACE


def _is_timed(route: Route, request: httpx.Request) -> bool:
    """Whether every wait ends by the deadline, which then needs no thread to watch it."""
    return route.transport is not None and not isinstance(request.stream, StreamedBody)


def _follow(route: Route, first: httpx.Request, exchange: Exchange) -> httpx.Response:
    """The response at the end of all redirects, where the httpx client follows them."""
    request, history = first, list[httpx.Response]()
    credential = exchange.credential
    auth: Any = httpx.USE_CLIENT_DEFAULT
    while True:
        response = route.send(request, auth)
        # The response gets the exchange too, because a hook or `auth` of the user's may have sent
        # another request than ours.
        response.extensions[EXCHANGE] = exchange
        # Cookies are kept before the redirect is followed, because its request may need them.
        exchange.cookies.keep(response, first)
        try:
            onward = response.next_request = next_request(response.request, response)
        except BaseException:
            response.close()
            raise
        if onward is None or not route.client.follow_redirects:
            response.history = history
            return response
        # The response is closed before the next request, because that may need its connection.
        # The body is not read, because it may have no end.
        response.close()
        history.append(response)
        exchange.cookies.add_to(onward, first)
        if isinstance(onward.stream, StreamedBody) and not onward.stream.replayable:
            raise httpx.StreamConsumed
        if not trusts(request.url, onward.url):
            auth = httpx.Auth()  # Adds nothing, because the client's own is for one origin only.
            credential = None
        if credential is not None:
            authorize(credential, onward)
        if len(history) > route.client.max_redirects:
            raise httpx.TooManyRedirects("more redirects than allowed", request=request)
        request = onward


def _ignore(result: Any) -> None:
    """Do nothing with a body that comes too late, because its response is closed anyway."""


def _measure_elapsed(response: httpx.Response, started: float) -> None:
    """Make `response.elapsed` the time until the end of the body."""
    # Weak, because the body is the response's, and must not keep the response alive.
    found = weakref.ref(response)

    def end() -> None:
        if (ended := found()) is not None:
            ended.elapsed = timedelta(seconds=time.perf_counter() - started)

    end()
    body: Any = response.stream
    if hasattr(body, "on_end"):
        body.on_end = end
