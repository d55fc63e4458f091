"""Retries: which requests get one, after which pause, within which budget.

No I/O: time and randomness come in as arguments.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime

import httpx

__all__ = ["RetryPolicy", "is_retryable", "retry_after"]

CAPACITY = 500
"""Tokens of a full bucket: a hundred retries in a row, or fifty after timeouts."""
RETRY_COST = 5
"""Tokens that a retry takes."""
TIMEOUT_COST = 10
"""Tokens that a retry after a timeout takes.

The retry costs more, because the server may still be at work on the first attempt.
"""
SUCCESS = 1
"""Tokens that a success without a retry gives back."""
MOST_RETRIES = CAPACITY // TIMEOUT_COST
"""The largest `max_retries` of a call that takes tokens.

A call with a larger one takes none, because it is meant to outlast an outage.
"""

EMPTY = "; no retry was made, since the retry budget of this client is used up by failing calls"

# 409 is a lock at the provider, which is gone a moment later.
_RETRYABLE_BELOW_500 = frozenset({408, 409, 429})

# The server does not implement the request, and will not implement it within a minute.
# https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2 and #section-15.6.6
_FINAL_FROM_500 = frozenset({501, 505})

# The request itself is wrong: a URL without http(s)://, or a message that breaks HTTP's rules.
# https://www.python-httpx.org/exceptions/
_OUR_MISTAKES = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """The number of retries of a failed request, and the pauses before them."""

    max_retries: int = 2
    """Attempts after the first one; 0 turns retries off."""
    initial_delay: float = 0.5
    """Seconds before the first retry; each further pause is twice as long."""
    max_delay: float = 8.0
    """Seconds of a pause at most, where the server does not ask for a pause."""
    jitter: float = 0.25
    """Part of a pause, 0 to 1, that chance may take off.

    Pauses differ by chance, because many clients must not retry at the same moment.
    """
    max_retry_after: float = 60.0
    """Seconds that a server may ask for; a server that asks for more gets no retry."""
    budget: int | None = CAPACITY
    """Tokens that a client and its copies have for retries while calls fail.

    The number is bounded, because retries would amplify an outage. A retry takes 5 tokens, and 10
    after a timeout. A success after a retry gives the tokens of its last retry back; any other
    success gives 1. None turns the budget off; a call with a `max_retries` above 50 takes none.
    """

    def __post_init__(self) -> None:
        if not isinstance(self.max_retries, int) or isinstance(self.max_retries, bool):
            raise TypeError(_wrong_max_retries(self.max_retries))
        if self.max_retries < 0:
            raise ValueError(_wrong_max_retries(self.max_retries))
        _check_number("initial_delay", self.initial_delay, maximum=sys.float_info.max)
        _check_number("max_delay", self.max_delay, maximum=sys.float_info.max)
        _check_number("jitter", self.jitter, maximum=1)
        _check_number("max_retry_after", self.max_retry_after, maximum=sys.float_info.max)
        _check_budget(self.budget)

    def delay(
        self,
        outcome: httpx.Response | Exception,
        retries_taken: int,
        *,
        now: float | None = None,
        random: Callable[[], float] = random.random,
    ) -> float | None:
        """Seconds to wait before the next attempt; None to give up.

        `retries_taken` is 0 after the first attempt. `now` is in seconds since the epoch;
        `random` gives numbers from 0 to 1.
        """
        if retries_taken >= self.max_retries or not is_retryable(outcome):
            return None
        if isinstance(outcome, httpx.Response):
            asked = retry_after(outcome.headers, now=now)
            if asked is not None:
                return asked if asked <= self.max_retry_after else None
        # The exponent is bounded, because 2.0**1024 overflows; max_delay is reached long before.
        backoff = min(self.initial_delay * 2.0 ** min(retries_taken, 1023), self.max_delay)
        return backoff * (1 - self.jitter * random())


def is_retryable(outcome: httpx.Response | Exception) -> bool:
    """Whether the same request may succeed at another attempt.

    True for failures on the way (connection, timeout, broken protocol), for 408, 409, 429, and for
    500 and above except 501 and 505. On an error response `x-should-retry: true` or `false` wins.
    """
    if isinstance(outcome, Exception):
        return isinstance(outcome, httpx.TransportError) and not isinstance(outcome, _OUR_MISTAKES)
    status = outcome.status_code
    if status < 400:
        return False
    told: str = outcome.headers.get("x-should-retry", "").strip().lower()
    if told in ("true", "false"):
        return told == "true"
    return status in _RETRYABLE_BELOW_500 or (status >= 500 and status not in _FINAL_FROM_500)


def retry_after(headers: Mapping[str, str], *, now: float | None = None) -> float | None:
    """Seconds that the server asks to wait; None without an intelligible time.

    `retry-after-ms` comes before `retry-after`, which is in seconds or an HTTP date; a date in the
    past is 0. A date counts from the response's own `date`, because the clock of this machine may
    be wrong, and from `now` (seconds since the epoch) if the response has no date. Names are in
    lower case unless the mapping ignores case.
    Source: https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3
    """
    milliseconds = _non_negative_number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after", "")
    seconds = _non_negative_number(value)
    if seconds is not None:
        return seconds
    date = _timestamp(value)
    if date is None:
        return None
    base = _timestamp(headers.get("date", ""))
    if base is None:
        base = time.time() if now is None else now
    return max(0.0, date - base)


class RetryBudget:
    """The tokens that a client and its copies have for retries while calls fail.

    Threads may share a budget; a pickle of a budget is full again. The budget is a bucket of tokens
    as in the standard retry mode of AWS's SDKs:
    https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
    Source of the figures: https://github.com/aws/aws-sdk-js-v3/pull/1258
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.capacity = capacity
        self._tokens = capacity
        self._lock = threading.Lock()

    @property
    def tokens(self) -> int:
        """Tokens that are left, from 0 to `capacity`."""
        return self._tokens

    def take(self, cost: int) -> bool:
        """Take `cost` tokens for a retry; False, without change, where too few are left."""
        with self._lock:
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def give_back(self, cost: int = 0) -> None:
        """Give back the tokens of a call's last retry, or one for a call without a retry."""
        # The check needs no lock, because a full bucket, which is the usual one, takes no token.
        if self._tokens < self.capacity:
            with self._lock:
                self._tokens = min(self.capacity, self._tokens + (cost or SUCCESS))

    def __reduce__(self) -> tuple[type[RetryBudget], tuple[int]]:
        return type(self), (self.capacity,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._tokens} of {self.capacity})"


def cost_of(outcome: httpx.Response | Exception) -> int:
    """Tokens that a retry after this outcome takes."""
    return TIMEOUT_COST if isinstance(outcome, httpx.TimeoutException) else RETRY_COST


def budget_for(capacity: int | None) -> RetryBudget | None:
    """A full budget; None for a capacity of None, which turns the budget off."""
    return None if capacity is None else RetryBudget(capacity)


def _non_negative_number(text: str) -> float | None:
    if "_" in text or not text.isascii():  # Only Python reads such numbers.
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    # NaN and infinity fail the comparison; abs() makes 0.0 of -0.0.
    return abs(value) if 0 <= value <= sys.float_info.max else None


def _timestamp(text: str) -> float | None:
    """Seconds since the epoch of an HTTP date, in any of the three forms of RFC 9110."""
    try:
        date = parsedate_to_datetime(text)
        # asctime's form and `-0000` have no zone; they are in UTC, not in this machine's zone.
        if date.tzinfo is None:
            date = date.replace(tzinfo=UTC)
        return date.timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _wrong_max_retries(value: object) -> str:
    return (
        f"max_retries must be an int of 0 or more, not {value!r}; 0 turns retries off, and for "
        "retries without end pass a large number such as 1_000_000 (math.inf is not accepted)"
    )


def _check_number(name: str, value: object, *, maximum: float) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number, not {value!r}")
    if not 0 <= value <= maximum:
        wanted = "from 0 to 1" if maximum == 1 else "finite and 0 or more"
        raise ValueError(f"{name} must be {wanted}, not {value!r}")


def _check_budget(value: object) -> None:
    if value is None:
        return
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"budget must be an int or None, not {value!r}")
    if value < 1:
        raise ValueError(f"budget must be 1 or more, or None for no budget, not {value!r}")
