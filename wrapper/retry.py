"""When to try a request again, how long to wait, and how many retries a client may make.

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
TIMEOUT_COST = 10
"""A retry after a timeout costs more: the server may still be at work on the first attempt."""
SUCCESS = 1
"""What a success brings in that took no retry."""
MOST_RETRIES = CAPACITY // TIMEOUT_COST
"""A call that may be tried again more often is meant to outlast an outage, and takes no tokens."""

EMPTY = "; no retry was made, since the retry budget of this client is used up by failing calls"

# 409: a lock at the provider, gone a moment later.
_RETRYABLE_BELOW_500 = frozenset({408, 409, 429})

# What the server does not implement now it will not implement in a second.
# https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2 and #section-15.6.6
_FINAL_FROM_500 = frozenset({501, 505})

# The request itself is at fault: a URL without http(s)://, a message that breaks HTTP's rules.
# https://www.python-httpx.org/exceptions/
_OUR_MISTAKES = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often a failed request is tried again, and with what pauses."""

    max_retries: int = 2
    """Attempts after the first one; 0 turns retries off."""
    initial_delay: float = 0.5
    """Seconds before the first retry; each further pause is twice as long."""
    max_delay: float = 8.0
    """Seconds that no pause of our own choosing exceeds."""
    jitter: float = 0.25
    """Part of a pause, 0 to 1, that chance may take off, so that clients do not retry in step."""
    max_retry_after: float = 60.0
    """Seconds that a server may ask for; one that asks for more is not tried again."""
    budget: int | None = CAPACITY
    """Tokens that a client and its copies have for retries while calls fail, so that an outage is
    not amplified: a retry takes 5, after a timeout 10, and a success gives them back, or 1. None
    turns it off; a call with a `max_retries` above 50 takes none."""

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
        """Seconds to wait before the next attempt, or None to give up.

        `retries_taken` is 0 after the first attempt. `now` is in seconds since the epoch;
        `random` gives numbers from 0 to 1.
        """
        if retries_taken >= self.max_retries or not is_retryable(outcome):
            return None
        if isinstance(outcome, httpx.Response):
            asked = retry_after(outcome.headers, now=now)
            if asked is not None:
                return asked if asked <= self.max_retry_after else None
        # 2.0**1024 overflows; by then max_delay has long been reached.
        backoff = min(self.initial_delay * 2.0 ** min(retries_taken, 1023), self.max_delay)
        return backoff * (1 - self.jitter * random())


def is_retryable(outcome: httpx.Response | Exception) -> bool:
    """Whether the same request may succeed when it is sent again.

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
    """Seconds that the server asks to wait, or None if it does not say so intelligibly.

    `retry-after-ms` comes before `retry-after`, which is in seconds or an HTTP date; a date in the
    past is 0. A date counts from the response's own `date`, so that a wrong clock here does no
    harm, and from `now` (seconds since the epoch) if there is none. Names are in lower case
    unless the mapping ignores case.
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

    Safe to share by threads; a pickle is full again. A bucket of tokens, as in the standard retry
    mode of AWS's SDKs: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
    Source of the figures: https://github.com/aws/aws-sdk-js-v3/pull/1258
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.capacity = capacity
        self._tokens = capacity
        self._lock = threading.Lock()

    @property
    def tokens(self) -> int:
        """What is left, from 0 to `capacity`."""
        return self._tokens

    def take(self, cost: int) -> bool:
        """Whether there was enough for a retry, which has been taken if so."""
        with self._lock:
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def give_back(self, cost: int = 0) -> None:
        """Bring back what the last retry of a call took, or one token where it took none."""
        if self._tokens < self.capacity:  # Most of the time it is full: no lock for that.
            with self._lock:
                self._tokens = min(self.capacity, self._tokens + (cost or SUCCESS))

    def __reduce__(self) -> tuple[type[RetryBudget], tuple[int]]:
        return type(self), (self.capacity,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._tokens} of {self.capacity})"


def cost_of(outcome: httpx.Response | Exception) -> int:
    """What a retry after this outcome takes."""
    return TIMEOUT_COST if isinstance(outcome, httpx.TimeoutException) else RETRY_COST


def budget_for(capacity: int | None) -> RetryBudget | None:
    """A full bucket; None where retries are to cost nothing."""
    return None if capacity is None else RetryBudget(capacity)


def _non_negative_number(text: str) -> float | None:
    if "_" in text or not text.isascii():  # Python's own ways to write numbers.
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    # NaN and infinity fail the comparison; abs() makes 0.0 of -0.0.
    return abs(value) if 0 <= value <= sys.float_info.max else None


def _timestamp(text: str) -> float | None:
    """Seconds since the epoch of an HTTP date, in any of the three forms that RFC 9110 lists."""
    try:
        date = parsedate_to_datetime(text)
        if date.tzinfo is None:  # asctime's form and `-0000`: UTC, not this machine's zone
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
