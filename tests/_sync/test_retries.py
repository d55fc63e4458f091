# Written by codegen/facade/unasync.py from tests/_async/test_retries.py; edit that file instead.
"""What is tried again, how often, and when."""

import datetime
from email.utils import format_datetime

import httpx
import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import ASK, COMPLETION, MODELS
from wrapper import APIConnectionError, APIError, APIStatusError, RateLimitError, RetryPolicy

FOUND = reply(MODELS)


def attempts(*answers, **options):
    """How many requests a list of models takes, whether it succeeds or not."""
    handler = Answers(*answers)
    try:
        mock_client(handler, **options).models.list()
    except APIError:
        return -len(handler.requests)
    return len(handler.requests)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 520, 529, 599])
def test_a_passing_failure_is_tried_again(status):
    assert 2 == attempts(failure(status), FOUND)


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 410, 413, 422, 451, 501, 505])
def test_a_lasting_failure_is_not_tried_again(status):
    assert -1 == attempts(failure(status), FOUND)


PASSING = [
    httpx.ConnectError, httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.ProxyError,
    httpx.RemoteProtocolError, httpx.ConnectTimeout, httpx.ReadTimeout, httpx.WriteTimeout,
    httpx.PoolTimeout,
]  # fmt: skip
LASTING = [httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.TooManyRedirects]


@pytest.mark.parametrize("error", PASSING)
def test_a_failure_on_the_way_is_tried_again(error):
    assert 2 == attempts(error("x"), FOUND)


@pytest.mark.parametrize("error", LASTING)
def test_a_mistake_of_the_request_is_not_tried_again(error):
    assert -1 == attempts(error("x"), FOUND)


@pytest.mark.parametrize(
    ("status", "told", "expected"),
    [(400, "true", 2), (500, "false", -1), (501, "true", 2), (429, "FALSE", -1), (400, "yes", -1)],
)
def test_the_server_decides_whether_to_try_again(status, told, expected):
    assert expected == attempts(failure(status, x_should_retry=told), FOUND)


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_so_many_retries_are_made(retries):
    assert -(retries + 1) == attempts(failure(500), max_retries=retries)


def test_two_retries_are_made_unless_told_otherwise():
    assert -3 == attempts(failure(500))


def test_different_failures_count_together():
    assert -3 == attempts(failure(500), httpx.ReadError("x"), failure(429), FOUND)


def test_the_last_failure_is_raised():
    answers = Answers(failure(500), httpx.ReadError("x"), failure(429))
    with pytest.raises(RateLimitError):
        mock_client(answers).models.list()


@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after_ms": "1"},
        {"retry_after": "0.001"},
        {"retry_after": "0"},
        {"retry_after": "Fri, 31 Dec 1999 23:59:59 GMT"},
        {"retry_after": "nonsense"},
        {"retry_after": "-1"},
    ],
)
def test_a_server_that_asks_for_little_is_obeyed(headers):
    assert 2 == attempts(failure(429, **headers), FOUND)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry_after": "-5"}, 2),
        ({"retry_after": "-inf"}, 2),
        ({"retry_after": "inf"}, 2),
        ({"retry_after": "NaN"}, 2),
        ({"retry_after": "1e400"}, 2),
        ({"retry_after": "9" * 400}, 2),
        ({"retry_after": "1e300"}, -1),
        ({"retry_after": "99999999999"}, -1),
        ({"retry_after": "0, 0"}, 2),
        ({"retry_after": "1_0"}, 2),
        ({"retry_after": "0x10"}, 2),
        ({"retry_after": "Fri, 31 Dec 9999 23:59:59 GMT"}, -1),
        ({"retry_after": "Mon, 01 Jan 0001 00:00:00 GMT"}, 2),
        ({"retry_after": "Fri, 31 Dec 99999 23:59:59 GMT"}, 2),
        ({"retry_after_ms": "-1", "retry_after": "1e300"}, -1),
        ({"retry_after_ms": "1e300", "retry_after": "0"}, -1),
        ({"retry_after_ms": "0", "retry_after": "1e300"}, 2),
        ({"retry_after_ms": "nan", "retry_after": "0"}, 2),
    ],
)
def test_an_absurd_wish_of_a_server_is_no_harm(headers, expected):
    assert expected == attempts(failure(503, **headers), FOUND)


def in_two_minutes():
    return format_datetime(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=2))


@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after_ms": "120000"},
        {"retry_after": "120"},
        {"retry_after": "60.5"},
    ],
)
def test_a_server_that_asks_for_too_much_is_not_waited_for(headers):
    assert -1 == attempts(failure(429, **headers), FOUND)


def test_a_date_that_is_too_far_away_is_not_waited_for():
    assert -1 == attempts(failure(429, retry_after=in_two_minutes()), FOUND)


def test_the_cap_can_be_set():
    policy = RetryPolicy(max_retry_after=0.001)

    assert -1 == attempts(failure(429, retry_after="1"), FOUND, retry=policy)


def pauses(*answers, **options):
    """What `on_retry` is told on the way to success."""
    seen = []
    client = mock_client(Answers(*answers), on_retry=lambda *told: seen.append(told), **options)
    client.models.list()
    return seen


def test_on_retry_is_told_the_number_of_each_retry():
    assert [1, 2] == [told[0] for told in pauses(failure(500), failure(500), FOUND)]


def test_on_retry_is_told_the_response():
    ((_, outcome, _),) = pauses(failure(503), FOUND)

    assert (httpx.Response, 503) == (type(outcome), outcome.status_code)


def test_on_retry_is_told_the_exception():
    cause = httpx.ConnectError("refused")
    ((_, outcome, _),) = pauses(cause, FOUND)

    assert cause is outcome


def test_on_retry_is_told_the_pause():
    ((_, _, pause),) = pauses(failure(429, retry_after_ms="2"), FOUND)

    assert 0.002 == pause


def test_pauses_grow_up_to_a_limit():
    policy = RetryPolicy(max_retries=5, initial_delay=0.001, max_delay=0.004, jitter=0)
    told = pauses(*[failure(500)] * 5, FOUND, retry=policy)

    assert [0.001, 0.002, 0.004, 0.004, 0.004] == [pause for _, _, pause in told]


def test_chance_shortens_pauses():
    policy = RetryPolicy(max_retries=20, initial_delay=0.001, max_delay=0.001)
    told = [pause for _, _, pause in pauses(*[failure(500)] * 20, FOUND, retry=policy)]

    assert all(0.00075 <= pause <= 0.001 for pause in told)
    assert 1 < len(set(told))


def test_on_retry_is_not_called_for_success():
    assert [] == pauses(FOUND)


def test_on_retry_is_not_called_after_the_last_attempt():
    seen = []
    client = mock_client(
        Answers(failure(500)), max_retries=1, on_retry=lambda *told: seen.append(told)
    )
    with pytest.raises(APIStatusError):
        client.models.list()

    assert 1 == len(seen)


def test_on_retry_may_be_of_the_same_kind():
    seen = []

    def on_retry(number, outcome, pause):
        seen.append(number)

    mock_client(Answers(failure(500), FOUND), on_retry=on_retry).models.list()

    assert [1] == seen


def test_what_on_retry_raises_ends_the_call():
    def on_retry(number, outcome, pause):
        raise ZeroDivisionError

    answers = Answers(failure(500), FOUND)
    with pytest.raises(ZeroDivisionError):
        mock_client(answers, on_retry=on_retry).models.list()

    assert 1 == len(answers.requests)


def test_each_attempt_says_which_it_is():
    answers = Answers(failure(500), failure(500), FOUND)
    mock_client(answers).models.list()

    assert ["0", "1", "2"] == answers.headers("x-retry-count")


def test_one_idempotency_key_goes_with_all_attempts():
    answers = Answers(failure(500), httpx.ReadError("x"), reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK)
    keys = answers.headers("idempotency-key")

    assert (3, 1, False) == (len(keys), len(set(keys)), None in keys)


def test_the_same_body_goes_with_all_attempts():
    answers = Answers(failure(500), failure(500), reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK)

    assert 1 == len({request.content for request in answers.requests})


def test_a_deadline_counts_the_pause_to_come():
    answers = Answers(failure(429, retry_after="50"), FOUND)
    with pytest.raises(RateLimitError):
        mock_client(answers, deadline=30).models.list()

    assert 1 == len(answers.requests)


def test_a_deadline_that_suffices_changes_nothing():
    assert 3 == attempts(failure(500), httpx.ReadTimeout("x"), FOUND, deadline=30)


def test_a_connection_error_of_the_last_attempt_has_its_cause():
    cause = httpx.ConnectError("refused")
    with pytest.raises(APIConnectionError) as caught:
        mock_client(Answers(failure(500), cause)).models.list()

    assert cause is caught.value.__cause__


def test_an_exception_that_is_not_of_httpx_is_not_hidden():
    answers = Answers(ZeroDivisionError("own"))
    with pytest.raises(ZeroDivisionError, match="own"):
        mock_client(answers).models.list()

    assert 1 == len(answers.requests)
