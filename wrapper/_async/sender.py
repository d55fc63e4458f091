"""One call over the wire: as many attempts as it takes, one response or one error."""

from __future__ import annotations

import time
from typing import Any

import httpx

from generated_client.operation import Call

from .._concurrency.deadline import seconds_left
from .._concurrency.loops import async_awaited_value, async_sleep
from .._reporting.logs import log_retry
from .._reporting.redact import EXCHANGE, HiddenDict, forget_locals, redacted
from .._request.auth import Credential, announce, checked_key
from .._request.config import Config
from .._request.cookies import Jar
from .._request.exchange import Exchange
from .._request.limits import Limits
from .._request.prepare import Prepared, base_headers, prepare
from .._response.httpx_errors import connection_error
from ..errors import APIError, APIStatusError
from ..options import RequestOptions
from ..retry import EMPTY, MOST_RETRIES, cost_of
from .authorize import async_authorize
from .connections import AsyncAnchoredBody, AsyncHTTP
from .exchange import AsyncRoute, async_send_once


class AsyncSender:
    """Sends with the settings of one client over a pool that others may share."""

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
        # First, because it raises where a credential or a header can't be sent: the old settings
        # then stay as they were.
        self._headers = base_headers(config)
        self._config = config

    async def send(
        self, call: Call, options: RequestOptions, *, stream: bool = False
    ) -> httpx.Response:
        """The response of a success, read in full unless `stream`.

        Raises APIStatusError for any other response, APIConnectionError where there is none.
        """
        prepared = prepare(self._config, self._headers, call, options)
        until = None if prepared.deadline is None else time.monotonic() + prepared.deadline
        budget = self._config.budget if prepared.retry.max_retries <= MOST_RETRIES else None
        retries = cost = 0
        while True:
            # Asked anew for every attempt, because a hook or a pause may have brought another
            # event loop, a mock, or the end of this client.
            route = self.http.route
            exchange = self._exchange(route, prepared.limits, until, retries)._replace(
                credential=await self._credential(prepared)
            )
            request = await self._request(route, prepared, exchange)
            outcome = await async_send_once(route, request, exchange, stream=stream)
            if isinstance(outcome, httpx.Response) and outcome.is_success:
                if budget is not None:
                    budget.succeeded(cost)
                if stream and not outcome.is_closed:
                    outcome.stream = AsyncAnchoredBody(outcome.stream, self.http)
                return outcome
            delay = _delay(prepared, outcome, retries, until)
            cost = cost_of(outcome)
            # Paid only once there is to be a retry: what the policy or the deadline rules out
            # costs nothing, so that errors which nobody retries leave the budget as it is.
            is_empty = delay is not None and budget is not None and not budget.take(cost)
            if delay is None or is_empty:
                error = _error(request, outcome, prepared.deadline, until)
                error.retries_taken = retries
                if is_empty:
                    error._say(EMPTY)
                # Tracebacks may be shown with variables, and these hold credentials.
                del call, options, prepared
                request = redacted(request)
                raise error from (outcome if isinstance(outcome, Exception) else None)
            retries += 1
            log_retry(delay, retries, prepared.retry.max_retries)
            if self._config.on_retry is not None:
                await async_awaited_value(self._config.on_retry(retries, outcome, delay))
            await async_sleep(delay)

    def _exchange(
        self, route: AsyncRoute, limits: Limits, until: float | None, retries: int
    ) -> Exchange:
        """What travels with an attempt; whose jar keeps its cookies is decided here alone."""
        config = self._config
        jar: Jar = config.cookies if self.http.is_own else route.jar
        return Exchange(config.profile, limits, jar, until, retries)

    async def _request(
        self, route: AsyncRoute, prepared: Prepared, exchange: Exchange
    ) -> httpx.Request:
        headers = HiddenDict(prepared.headers)
        headers["x-retry-count"] = str(exchange.retries_taken)
        # A dict of this attempt alone: what watches a stream changes it while the body is read.
        steps = _remaining_timeout(prepared.timeout, exchange.until).as_dict()
        extensions = {"timeout": steps, EXCHANGE: exchange}
        request = route.request(prepared.method, prepared.url, headers, prepared.body, extensions)
        for omitted in prepared.omitted:
            request.headers.pop(omitted, None)
        # A scheme of the user's own comes later, because it may sign the cookies.
        if exchange.credential is not None and not exchange.credential.comes_last:
            await async_authorize(exchange.credential, request)
        return request

    async def _credential(self, prepared: Prepared) -> Credential | None:
        """The key of an attempt, where the headers do not say it yet."""
        if prepared.auth is None:
            return None
        key: Any = self._config.api_key
        key = await async_awaited_value(key()) if callable(key) else key
        hidden = checked_key(self._config.profile, prepared.auth, key)
        return Credential(prepared.auth, hidden)


def _delay(
    prepared: Prepared, outcome: httpx.Response | Exception, retries: int, until: float | None
) -> float | None:
    """Seconds to wait for the next attempt; None where there is to be none."""
    if not prepared.replayable:
        return None
    delay = prepared.retry.delay(outcome, retries)
    if delay is not None and until is not None and time.monotonic() + delay >= until:
        return None
    return delay


def _remaining_timeout(timeout: httpx.Timeout | None, until: float | None) -> httpx.Timeout:
    """The time limits of an attempt: the usual ones, but none beyond the deadline."""
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
    """The error that an outcome means to the caller."""
    if isinstance(outcome, httpx.Response):
        return APIStatusError.of(outcome)
    forget_locals(outcome)
    passed = until is not None and time.monotonic() >= until - 0.05
    return connection_error(outcome, request, deadline=deadline if passed else None)
