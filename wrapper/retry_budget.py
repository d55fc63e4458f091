"""How many retries a client may make while calls fail, so that an outage is not amplified.

A bucket of tokens, as in the standard retry mode of AWS's SDKs: a retry takes some, a success
brings them back. Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
Source of the figures: https://github.com/aws/aws-sdk-js-v3/pull/1258
"""

from __future__ import annotations

import threading

import httpx

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


class RetryBudget:
    """The tokens of one client and its copies. Safe to share by threads; a pickle is full again."""

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

    def succeeded(self, cost: int = 0) -> None:
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
