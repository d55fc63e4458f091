"""How many retries a client may make while calls fail."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wrapper.retry import RetryBudget, RetryPolicy, budget_for, cost_of


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (httpx.Response(503), 5),
        (httpx.Response(429), 5),
        (httpx.Response(408), 5),
        (httpx.ConnectError("x"), 5),
        (httpx.ReadError("x"), 5),
        (httpx.ConnectTimeout("x"), 10),
        (httpx.ReadTimeout("x"), 10),
        (httpx.WriteTimeout("x"), 10),
        (httpx.PoolTimeout("x"), 10),
    ],
    ids=str,
)
def test_a_retry_after_a_timeout_costs_twice(
    outcome: httpx.Response | Exception, expected: int
) -> None:
    assert expected == cost_of(outcome)


@pytest.mark.parametrize(("cost", "expected"), [(5, 100), (10, 50)])
def test_a_full_bucket_is_enough_for_so_many_retries(cost: int, expected: int) -> None:
    budget = RetryBudget()

    assert expected == [budget.take(cost) for _ in range(200)].count(True)


def test_what_is_too_little_stays() -> None:
    budget = RetryBudget(12)

    assert [True, False, True, False] == [budget.take(cost) for cost in (5, 10, 5, 5)]
    assert 2 == budget.tokens


@pytest.mark.parametrize(("cost", "expected"), [(0, 81), (5, 85), (10, 90)])
def test_a_success_brings_back_what_its_retry_took_or_one(cost: int, expected: int) -> None:
    budget = RetryBudget(100)
    budget.take(20)
    budget.give_back(cost)

    assert expected == budget.tokens


def test_a_bucket_never_holds_more_than_it_can() -> None:
    budget = RetryBudget(10)
    budget.take(5)
    budget.give_back(10)
    budget.give_back()

    assert 10 == budget.tokens


def test_no_bucket_means_no_budget() -> None:
    assert None is budget_for(None)


def test_a_pickled_bucket_is_full_again() -> None:
    budget = RetryBudget(50)
    budget.take(50)
    again = pickle.loads(pickle.dumps(budget))

    assert (50, 50, 0) == (again.tokens, again.capacity, budget.tokens)


events = st.lists(st.one_of(st.tuples(st.just("take"), st.integers(1, 40)),
                            st.tuples(st.just("give"), st.integers(0, 40))))  # fmt: skip


@given(st.integers(1, 100), events)
def test_the_arithmetic_is_exact(capacity: int, events: list[tuple[str, int]]) -> None:
    budget, expected = RetryBudget(capacity), capacity
    for kind, amount in events:
        if kind == "take":
            enough = amount <= expected
            expected -= amount if enough else 0
            assert enough == budget.take(amount)
        else:
            budget.give_back(amount)
            expected = min(capacity, expected + max(amount, 1))

        assert expected == budget.tokens


def test_threads_take_no_token_twice() -> None:
    budget = RetryBudget(5000)
    with ThreadPoolExecutor(16) as threads:
        taken = list(threads.map(lambda _: budget.take(5), range(4000)))

    assert (1000, 0) == (taken.count(True), budget.tokens)


@pytest.mark.parametrize(
    ("value", "error"), [(0, ValueError), (-1, ValueError), (True, TypeError), (1.5, TypeError)]
)
def test_a_budget_that_is_none_is_refused(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="budget must be"):
        RetryPolicy(budget=value)


@given(
    st.builds(
        RetryPolicy,
        max_retries=st.integers(0, 60),
        initial_delay=st.floats(0, 1e6),
        max_delay=st.floats(0, 1e6),
        jitter=st.floats(0, 1),
        max_retry_after=st.floats(0, 1e6),
    ),
    st.integers(0, 100),
    st.sampled_from([408, 409, 429, 500, 503, 501, 400, 200]),
    st.dictionaries(
        st.sampled_from(["retry-after", "retry-after-ms", "x-should-retry"]),
        st.one_of(
            st.integers().map(str),
            st.floats().map(str),
            st.sampled_from(["5, 6", "NaN", "-inf", "1e999", "1_0", "\u0661", "true", "false", ""]),
        ).filter(str.isascii),
    ),
)
def test_a_delay_is_none_or_within_the_bounds_of_the_policy(
    policy: RetryPolicy, retries: int, status: int, headers: dict[str, str]
) -> None:
    delay = policy.delay(httpx.Response(status, headers=headers), retries)

    assert delay is None or retries < policy.max_retries
    assert delay is None or 0 <= delay <= max(policy.max_delay, policy.max_retry_after)
