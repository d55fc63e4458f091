# Written by codegen/facade/unasync.py from tests/_async/test_retry_budget.py; edit that file instead.
"""Calls that fail together do not make an outage worse."""

import httpx
import pytest

from tests._sync.clients import AT_ONCE, mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import MODELS
from wrapper import APIConnectionError, APIError, InternalServerError, RetryPolicy

NOTE = "no retry was made, since the retry budget of this client is used up"


def fail(client, times, **options):
    """The message of the last of so many calls, all of which fail."""
    message = ""
    for _ in range(times):
        with pytest.raises(APIError) as caught:
            client.models.list(**options)
        message = caught.value.message
    return message


def test_an_outage_is_not_amplified():
    answers = Answers(failure(503))
    fail(mock_client(answers), 300)

    assert 300 + 100 == len(answers.requests)


def test_timeouts_use_it_up_twice_as_fast():
    answers = Answers(httpx.ReadTimeout("x"))
    fail(mock_client(answers), 300)

    assert 300 + 50 == len(answers.requests)


def test_the_error_is_that_of_the_last_attempt_and_says_why_it_was_the_last():
    client = mock_client(Answers(failure(503)), retry=RetryPolicy(initial_delay=0, budget=5))
    with pytest.raises(InternalServerError, match=f"It broke.*{NOTE}") as caught:
        client.models.list()

    assert 1 == caught.value.retries_taken
    assert str(caught.value) == caught.value.message


def test_a_connection_error_says_so_too():
    client = mock_client(
        Answers(httpx.ConnectError("x")), retry=RetryPolicy(initial_delay=0, budget=1)
    )
    with pytest.raises(APIConnectionError, match=NOTE):
        client.models.list()


def test_one_call_alone_is_told_nothing_of_it():
    assert NOTE not in fail(mock_client(Answers(failure(503))), 1)


def test_what_is_not_retried_costs_nothing():
    answers = Answers(*[failure(404)] * 300, failure(503))
    client = mock_client(answers, retry=RetryPolicy(initial_delay=0, budget=10))
    fail(client, 301)

    assert 303 == len(answers.requests)


def test_a_success_after_a_retry_gives_back_what_it_took():
    answers = Answers(*[failure(503), reply(MODELS)] * 50)
    client = mock_client(answers, retry=RetryPolicy(initial_delay=0, budget=5))
    for _ in range(50):
        client.models.list()

    assert 100 == len(answers.requests)


def test_successes_fill_it_up_again():
    answers = Answers(failure(503), failure(503), *[reply(MODELS)] * 5, failure(503))
    client = mock_client(answers, retry=RetryPolicy(initial_delay=0, budget=5))
    fail(client, 1)
    for _ in range(5):
        client.models.list()
    before = len(answers.requests)
    fail(client, 1)

    assert (7, 2) == (before, len(answers.requests) - before)


def test_none_turns_it_off():
    answers = Answers(failure(503))
    fail(mock_client(answers, retry=RetryPolicy(initial_delay=0, budget=None)), 300)

    assert 900 == len(answers.requests)


def test_copies_share_it():
    answers = Answers(failure(503))
    client = mock_client(answers)
    for number in range(300):
        fail(client.with_options(timeout=1 + number, api_key=f"key-{number}"), 1)

    assert 400 == len(answers.requests)


@pytest.mark.parametrize(
    "other",
    [{"base_url": "http://other.test/v1"}, {"retry": RetryPolicy(initial_delay=0, budget=499)}],
    ids=lambda other: next(iter(other)),
)
def test_a_copy_for_another_server_or_with_another_budget_has_its_own(other):
    client = mock_client(Answers(failure(503)))
    fail(client, 60)

    assert (0, True) == (
        client.config.budget.tokens,
        client.with_options(**other).config.budget.tokens > 0,
    )


def test_clients_do_not_share_it():
    fail(mock_client(Answers(failure(503))), 60)

    assert NOTE not in fail(mock_client(Answers(failure(503))), 1)


def test_a_call_that_is_to_outlast_an_outage_does():
    answers = Answers(failure(503))
    fail(mock_client(answers, retry=AT_ONCE), 1, max_retries=300)

    assert 301 == len(answers.requests)
