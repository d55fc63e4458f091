"""When a request is tried again, and after how long."""

from __future__ import annotations

import math
from collections.abc import Mapping
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wrapper.retry import RetryPolicy, is_retryable, retry_after

NOW = 784_111_777.0
NOW_DATE = "Sun, 06 Nov 1994 08:49:37 GMT"


def no_jitter() -> float:
    return 0.0


def response(status: int, headers: Mapping[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, headers=headers)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (httpx.ConnectError("x"), True),
        (httpx.ConnectTimeout("x"), True),
        (httpx.ReadTimeout("x"), True),
        (httpx.WriteTimeout("x"), True),
        (httpx.PoolTimeout("x"), True),
        (httpx.ReadError("x"), True),
        (httpx.WriteError("x"), True),
        (httpx.CloseError("x"), True),
        (httpx.ProxyError("x"), True),
        (httpx.RemoteProtocolError("x"), True),
        (httpx.LocalProtocolError("x"), False),
        (httpx.UnsupportedProtocol("x"), False),
        (httpx.TooManyRedirects("x"), False),
        (httpx.DecodingError("x"), False),
        (httpx.InvalidURL("x"), False),
        (httpx.StreamConsumed(), False),
        (ValueError("x"), False),
        (ConnectionError("x"), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_on_the_way_is_retryable(outcome: Exception, expected: bool) -> None:
    assert expected == is_retryable(outcome)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        *((status, False) for status in (200, 204, 301, 304, 400, 401, 403, 404, 413, 422)),
        *((status, True) for status in (408, 409, 429, 500, 502, 503, 504, 520, 529, 599)),
        *((status, False) for status in (501, 505)),
    ],
)
def test_a_status_is_retryable(status: int, expected: bool) -> None:
    assert expected == is_retryable(response(status))


@pytest.mark.parametrize(
    ("status", "told", "expected"),
    [
        (400, "true", True),
        (501, "true", True),
        (503, "false", False),
        (429, " False ", False),
        (400, "TRUE", True),
        (503, "maybe", True),
        (400, "1", False),
        (503, "", True),
        (200, "true", False),
        (302, "true", False),
    ],
)
def test_x_should_retry_wins_over_an_error_status(status: int, told: str, expected: bool) -> None:
    assert expected == is_retryable(response(status, {"x-should-retry": told}))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param({}, None, id="absent"),
        pytest.param({"retry-after": "3"}, 3.0, id="seconds"),
        pytest.param({"retry-after": "0.5"}, 0.5, id="part of a second"),
        pytest.param({"retry-after": " 3 "}, 3.0, id="spaces around"),
        pytest.param({"retry-after": "0"}, 0.0, id="at once"),
        pytest.param({"retry-after": "86400"}, 86400.0, id="a day, uncapped"),
        pytest.param({"retry-after-ms": "1500"}, 1.5, id="milliseconds"),
        pytest.param({"retry-after-ms": "0.5"}, 0.0005, id="part of a millisecond"),
        pytest.param({"retry-after-ms": "0", "retry-after": "9"}, 0.0, id="milliseconds first"),
        pytest.param({"retry-after-ms": "soon", "retry-after": "9"}, 9.0, id="garbage passed over"),
        pytest.param({"retry-after-ms": "-1", "retry-after": "9"}, 9.0, id="negative passed over"),
        pytest.param({"retry-after-ms": NOW_DATE}, None, id="no date in milliseconds"),
        pytest.param({"retry-after": "-1"}, None, id="negative"),
        pytest.param({"retry-after": "nan"}, None, id="not a number"),
        pytest.param({"retry-after": "inf"}, None, id="infinity"),
        pytest.param({"retry-after": "-inf"}, None, id="negative infinity"),
        pytest.param({"retry-after": "9" * 5000}, None, id="a number beyond floats"),
        pytest.param({"retry-after": "soon"}, None, id="garbage"),
        pytest.param({"retry-after": ""}, None, id="empty"),
        pytest.param({"retry-after": "5, 5"}, None, id="sent twice"),
        pytest.param({"retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"}, 10.0, id="date"),
        pytest.param({"retry-after": "Sunday, 06-Nov-94 08:49:47 GMT"}, 10.0, id="RFC 850 date"),
        pytest.param({"retry-after": "Sun Nov  6 08:49:47 1994"}, 10.0, id="asctime date"),
        pytest.param({"retry-after": "Sun, 06 Nov 1994 08:49:47 -0000"}, 10.0, id="-0000 date"),
        pytest.param({"retry-after": "Sun, 06 Nov 1994 09:49:47 +0100"}, 10.0, id="offset date"),
        pytest.param({"retry-after": NOW_DATE}, 0.0, id="date now"),
        pytest.param({"retry-after": "Sun, 06 Nov 1994 08:00:00 GMT"}, 0.0, id="past date"),
        pytest.param({"retry-after": "Sun, 36 Nov 1994 08:00:00 GMT"}, None, id="no such day"),
        pytest.param({"retry-after": f"1 Jan {'9' * 30} 0:0:0 GMT"}, None, id="no such year"),
    ],
)
def test_retry_after_reads(headers: dict[str, str], expected: float | None) -> None:
    actual = retry_after(headers, now=NOW)

    assert expected == actual


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        pytest.param("Sun, 06 Nov 1994 08:49:27 GMT", 20.0, id="server's clock behind ours"),
        pytest.param("Sun, 06 Nov 1994 08:49:44 GMT", 3.0, id="server's clock ahead of ours"),
        pytest.param("yesterday", 10.0, id="unreadable date"),
    ],
)
def test_a_retry_date_counts_from_the_date_of_the_response(date: str, expected: float) -> None:
    headers = {"retry-after": "Sun, 06 Nov 1994 08:49:47 GMT", "date": date}

    assert expected == retry_after(headers, now=NOW)


def test_retry_after_takes_its_own_time_when_it_is_given_none() -> None:
    assert 0.0 == retry_after({"retry-after": NOW_DATE})


def test_retry_after_is_never_negative_zero() -> None:
    actual = retry_after({"retry-after": "-0"})

    assert "0.0" == repr(actual)


def test_a_date_in_httpx_headers_is_read_in_any_case() -> None:
    headers = httpx.Headers({"Retry-After": formatdate(NOW + 7, usegmt=True), "Date": NOW_DATE})

    assert 7.0 == retry_after(headers)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param({}, 0.5, id="backoff"),
        pytest.param({"retry-after": "3"}, 3.0, id="seconds"),
        pytest.param({"retry-after": "0"}, 0.0, id="at once"),
        pytest.param({"retry-after-ms": "20"}, 0.02, id="milliseconds"),
        pytest.param({"retry-after": "60"}, 60.0, id="at the cap"),
        pytest.param({"retry-after": "60.5"}, None, id="beyond the cap"),
        pytest.param({"retry-after-ms": "60001"}, None, id="milliseconds beyond the cap"),
        pytest.param({"retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"}, 10.0, id="date"),
        pytest.param({"retry-after": "Sun, 06 Nov 2094 08:49:47 GMT"}, None, id="far date"),
        pytest.param({"retry-after": "Sun, 06 Nov 1984 08:49:47 GMT"}, 0.0, id="past date"),
        pytest.param({"retry-after": "-1"}, 0.5, id="negative"),
        pytest.param({"retry-after": "nan"}, 0.5, id="not a number"),
        pytest.param({"retry-after": "inf"}, 0.5, id="infinity"),
        pytest.param({"retry-after": "soon"}, 0.5, id="garbage"),
    ],
)
def test_a_server_decides_the_delay_within_the_cap(
    headers: dict[str, str], expected: float | None
) -> None:
    actual = RetryPolicy().delay(response(503, headers), 0, now=NOW, random=no_jitter)

    assert expected == actual


def test_retry_after_does_not_make_a_final_status_retryable() -> None:
    assert None is RetryPolicy().delay(response(400, {"retry-after": "1"}), 0)


def test_the_backoff_doubles_up_to_its_cap() -> None:
    policy = RetryPolicy(max_retries=7)

    actual = [policy.delay(httpx.ReadTimeout("x"), n, random=no_jitter) for n in range(8)]

    assert [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, None] == actual


@pytest.mark.parametrize(
    ("max_retries", "expected"), [(0, [None]), (1, [0.5, None]), (2, [0.5, 1.0, None])]
)
def test_retries_are_counted(max_retries: int, expected: list[float | None]) -> None:
    policy = RetryPolicy(max_retries=max_retries)

    actual = [policy.delay(response(500), n, random=no_jitter) for n in range(max_retries + 1)]

    assert expected == actual


@pytest.mark.parametrize("outcome", [response(200), response(404), ValueError("x")])
def test_what_is_not_retryable_has_no_delay(outcome: httpx.Response | Exception) -> None:
    assert None is RetryPolicy().delay(outcome, 0)


@pytest.mark.parametrize(("chance", "expected"), [(0.0, 0.5), (0.5, 0.4375), (1.0, 0.375)])
def test_jitter_shortens_the_backoff(chance: float, expected: float) -> None:
    actual = RetryPolicy().delay(response(500), 0, random=lambda: chance)

    assert expected == actual


def test_jitter_leaves_the_servers_delay_alone() -> None:
    actual = RetryPolicy().delay(response(500, {"retry-after": "2"}), 0, random=lambda: 1.0)

    assert 2.0 == actual


amounts = st.floats(0, allow_nan=False, allow_infinity=False)
policies = st.builds(
    RetryPolicy,
    max_retries=st.integers(1, 10**400),
    initial_delay=amounts,
    max_delay=amounts,
    jitter=st.floats(0, 1),
    max_retry_after=amounts,
)


@given(policies, st.integers(0, 10**400), st.floats(0, 1))
def test_the_backoff_stays_between_jitter_and_cap(
    policy: RetryPolicy, retries_taken: int, chance: float
) -> None:
    longest = policy.delay(httpx.ReadError("x"), retries_taken, random=no_jitter)
    actual = policy.delay(httpx.ReadError("x"), retries_taken, random=lambda: chance)

    assert (retries_taken >= policy.max_retries) == (longest is None) == (actual is None)
    assert 0 <= (longest or 0) * (1 - policy.jitter) <= (actual or 0) <= policy.max_delay


@given(policies, st.integers(0, 2000))
def test_the_backoff_never_gets_shorter(policy: RetryPolicy, retries_taken: int) -> None:
    earlier = policy.delay(
        response(500), min(retries_taken, policy.max_retries - 1), random=no_jitter
    )
    later = policy.delay(response(500), policy.max_retries - 1, random=no_jitter)

    assert (earlier or 0) <= (later or 0) <= policy.max_delay


texts = st.binary().map(lambda value: value.decode("latin-1"))
dates = st.builds(
    "{}, {} {} {} {}:{}:{} {}".format,
    st.sampled_from(["Sun", "Sunday", "Xyz", ""]),
    st.integers(),
    st.sampled_from(["Jan", "nov", "Xyz", ""]),
    st.integers(),
    *[st.integers(-1, 61)] * 3,
    st.one_of(st.sampled_from(["GMT", "EST", "Z", "-0000", ""]), st.integers().map(str)),
)
header_values = st.one_of(
    texts,
    dates,
    st.floats().map(str),
    st.integers().map(str),
    st.sampled_from(["\u0663", "\ud800", "-", "Sun", "1 Jan 1 0:0:0 +9999", "1 2 3 4:5:6 Z"]),
)


@given(
    st.dictionaries(st.sampled_from(["retry-after-ms", "retry-after", "date"]), header_values),
    st.floats(-1e12, 1e12),
)
def test_no_header_makes_retry_after_raise(headers: dict[str, str], now: float) -> None:
    actual = retry_after(headers, now=now)

    assert actual is None or 0 <= actual < math.inf


@given(
    st.dictionaries(
        st.sampled_from(["retry-after-ms", "retry-after", "date", "x-should-retry"]),
        texts,
    )
)
def test_no_header_makes_a_delay_raise(headers: dict[str, str]) -> None:
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]

    actual = RetryPolicy().delay(httpx.Response(503, headers=raw), 0, now=NOW)

    assert actual is None or 0 <= actual <= RetryPolicy().max_retry_after


@pytest.mark.parametrize("value", [True, 2.0, math.inf, None, "2"])
def test_max_retries_of_another_type_says_what_to_pass(value: Any) -> None:
    with pytest.raises(TypeError, match=r"max_retries must be an int .*math\.inf is not accepted"):
        RetryPolicy(max_retries=value)


def test_negative_max_retries_says_what_to_pass() -> None:
    with pytest.raises(
        ValueError, match=r"max_retries must be an int of 0 or more, not -1; 0 turns"
    ):
        RetryPolicy(max_retries=-1)


NUMBERS = ["initial_delay", "max_delay", "jitter", "max_retry_after"]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", [-0.5, math.inf, -math.inf, math.nan, 10**400])
def test_a_number_out_of_range_is_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"{name} must be "):
        RetryPolicy(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", [True, None, "1"])
def test_what_is_not_a_number_is_refused(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=f"{name} must be a number"):
        RetryPolicy(**{name: value})


def test_jitter_over_one_is_refused() -> None:
    with pytest.raises(ValueError, match=r"jitter must be from 0 to 1, not 1\.5"):
        RetryPolicy(jitter=1.5)


@pytest.mark.parametrize("name", NUMBERS)
def test_whole_numbers_are_accepted(name: str) -> None:
    assert 1 == getattr(RetryPolicy(**{name: 1}), name)
