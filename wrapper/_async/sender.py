"""The retry loop: one call in, as many attempts as needed, one response or error out."""

from __future__ import annotations

import time
from typing import Any

import httpx

from generated_client.operation import Call

from .._concurrency.deadline import seconds_left
from .._concurrency.loops import async_awaited_value, async_sleep
from .._reporting.logs import log_retry
from .._reporting.redact import EXCHANGE, HiddenDict, forget_locals, redact_request
from .._request.auth import Credential, announce, check_key
from .._request.config import Config
from .._request.cookies import Jar
from .._request.exchange import Exchange
from .._request.limits import Limits
from .._request.prepare import Prepared, base_headers, prepare
from .._response.httpx_errors import connection_error
from ..errors import APIError, APIStatusError
from ..options import RequestOptions
from ..profile import Auth
from ..retry import EMPTY, MOST_RETRIES, cost_of
from .authorize import async_authorize
from .connections import AsyncAnchoredBody, AsyncHTTP
from .exchange import AsyncRoute, async_send_once


class AsyncSender:
    """Sends calls with the settings of one client; copies of the client share its pool."""

    def __init__(self, config: Config, http: AsyncHTTP) -> None:
        self.http = http
        self.config = config

    @property
    def config(self) -> Config:
        """The client's settings."""
        return self._config

    @config.setter
    def config(self, config: Config) -> None:
        announce(config.scheme)
        # The headers come first, because `base_headers` raises for a header or a credential that
        # can't be sent, and the old settings then stay complete.
        self._headers = base_headers(config)
        self._config = config

    async def send(
        self, call: Call, options: RequestOptions, *, stream: bool = False
    ) -> httpx.Response:
        """The response of a success, read in full unless `stream`.

        Raises APIStatusError for any other response, APIConnectionError without a response.
        """
        prepared = prepare(self._config, self._headers, call, options)
        until = None if prepared.deadline is None else time.monotonic() + prepared.deadline
        # A policy of very many retries takes no tokens, because it is meant to outlast an outage.
        budget = self._config.budget if prepared.retry.max_retries <= MOST_RETRIES else None
        retries = cost = 0
        while True:
            # Every attempt looks its route up again, because a hook or a pause may have brought
            # another event loop, a mock, or the end of this client.
            route = self.http.route
            credential = None if prepared.auth is None else await self._credential(prepared.auth)
            exchange = self._exchange(route, prepared.limits, until, retries, credential)
            request = await self._request(route, prepared, exchange)
            outcome = await async_send_once(route, request, exchange, stream=stream)
            if isinstance(outcome, httpx.Response) and outcome.is_success:
                if budget is not None:
                    budget.give_back(cost)
                # The body holds the connections, because the stream may outlive its client.
                if stream and not outcome.is_closed:
                    outcome.stream = AsyncAnchoredBody(outcome.stream, self.http)
                return outcome
            delay = _delay(prepared, outcome, retries, until)
            cost = cost_of(outcome)
            # The budget is paid after the delay is known, because a retry that the policy or the
            # deadline rules out must cost nothing: errors that nobody retries empty no budget.
            is_empty = delay is not None and budget is not None and not budget.take(cost)
            if delay is None or is_empty:
                error = _error(request, outcome, prepared.deadline, until)
                error.retries_taken = retries
                if is_empty:
                    error._say(EMPTY)
                # The variables with credentials go, because tracebacks may show variables.
                del call, options, prepared
                request = redact_request(request)
                raise error from (outcome if isinstance(outcome, Exception) else None)
            # `async_send_once` has read or closed the response, because the next attempt may need
            # its connection; the hook sees the retry before the pause.
            retries += 1
            log_retry(delay, retries, prepared.retry.max_retries)
            if self._config.on_retry is not None:
                await async_awaited_value(self._config.on_retry(retries, outcome, delay))
            await async_sleep(delay)

    def _exchange(
        self,
        route: AsyncRoute,
        limits: Limits,
        until: float | None,
        retries: int,
        credential: Credential | None,
    ) -> Exchange:
        """The exchange of an attempt; this method alone chooses the jar for its cookies."""
        # A user's own httpx client keeps its cookies itself. The cookies of our httpx clients are
        # kept apart by credential, because clients with other credentials share the pool.
        config = self._config
        jar: Jar = config.cookies if self.http.is_own else route.jar
        return Exchange(config.profile, limits, jar, until, retries, credential)

    async def _request(
        self, route: AsyncRoute, prepared: Prepared, exchange: Exchange
    ) -> httpx.Request:
        """The request of an attempt, complete but for cookies and a scheme that signs them."""
        headers = HiddenDict(prepared.headers)
        headers["x-retry-count"] = str(exchange.retries_taken)
        # Each attempt has a dict of its own, because the idle watch of a stream changes the read
        # limit while the body is read.
        steps = _remaining_timeout(prepared.timeout, exchange.until).as_dict()
        extensions = {"timeout": steps, EXCHANGE: exchange}
        request = route.request(prepared.method, prepared.url, headers, prepared.body, extensions)
        for omitted in prepared.omitted:
            request.headers.pop(omitted, None)
        # A scheme of the user's own comes after the cookies, because it may sign them.
        if exchange.credential is not None and not exchange.credential.comes_last:
            await async_authorize(exchange.credential, request)
        return request

    async def _credential(self, auth: Auth) -> Credential:
        """The credential of an attempt whose prepared headers do not hold the key."""
        key: Any = self._config.api_key
        key = await async_awaited_value(key()) if callable(key) else key
        return Credential(auth, check_key(self._config.profile, auth, key))


def _delay(
    prepared: Prepared, outcome: httpx.Response | Exception, retries: int, until: float | None
) -> float | None:
    """Seconds to wait before the next attempt; None where no attempt follows."""
    if not prepared.replayable:
        return None
    delay = prepared.retry.delay(outcome, retries)
    if delay is not None and until is not None and time.monotonic() + delay >= until:
        return None
    return delay


def _remaining_timeout(timeout: httpx.Timeout | None, until: float | None) -> httpx.Timeout:
    """The time limits of an attempt: the client's or the call's, cut at the deadline."""
    timeout = timeout or httpx.Timeout(None)
    left = seconds_left(until)
    if left is None:
        return timeout
    usual: dict[str, Any] = timeout.as_dict()
    return httpx.Timeout(
        **{phase: left if limit is None else min(limit, left) for phase, limit in usual.items()}
    )


def _error(
    request: httpx.Request,
    outcome: httpx.Response | Exception,
    deadline: float | None,
    until: float | None,
) -> APIError:
    """The error that the caller gets for an outcome."""
    if isinstance(outcome, httpx.Response):
        return APIStatusError.of(outcome)
    forget_locals(outcome)
    passed = until is not None and time.monotonic() >= until - 0.05
    return connection_error(outcome, request, deadline=deadline if passed else None)
