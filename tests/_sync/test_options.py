# Written by codegen/facade/unasync.py from tests/_async/test_options.py; edit that file instead.
"""Copies of a client with other settings."""

import httpx
import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, reply
from tests.kit.samples import MODELS
from wrapper import RetryPolicy, Timeout, omit


def test_a_copy_shares_the_pool():
    client = mock_client(Answers(reply(MODELS)))
    twin = client.with_options(timeout=1)

    assert client.low_level.get_httpx_client() is twin.low_level.get_httpx_client()


def test_a_copy_shares_a_pool_that_is_made_later():
    with mock_client(Answers(reply(MODELS)), http_client=None) as client:
        twin = client.copy()

        assert twin.low_level.get_httpx_client() is client.low_level.get_httpx_client()


def test_closing_a_client_closes_its_copies():
    client = mock_client(Answers(reply(MODELS)))
    twin = client.copy()
    client.close()

    assert twin.is_closed


@pytest.mark.parametrize(
    ("option", "value", "attribute", "expected"),
    [
        ("api_key", "other", "api_key", "other"),
        ("base_url", "http://other.test/", "base_url", httpx.URL("http://other.test")),
        ("organization", "other", "organization", "other"),
        ("project", "other", "project", "other"),
        ("timeout", 3, "timeout", Timeout(3)),
        ("timeout", None, "timeout", None),
        ("max_retries", 9, "max_retries", 9),
        ("max_retries", 0, "max_retries", 0),
        ("retry", RetryPolicy(max_retries=4), "max_retries", 4),
    ],
)
def test_a_copy_has_what_it_was_told(option, value, attribute, expected):
    client = mock_client(Answers(reply(MODELS))).with_options(**{option: value})

    assert expected == getattr(client, attribute)


def test_a_copy_leaves_the_client_alone():
    client = mock_client(Answers(reply(MODELS)))
    before = client.config
    client.with_options(api_key="other", max_retries=9, default_headers={"x": "1"})

    assert before == client.config


def test_a_copy_has_what_the_client_had():
    client = mock_client(Answers(reply(MODELS)), organization="mine", deadline=9.0, max_retries=1)

    assert client.config == client.copy().config


def test_a_copy_keeps_the_rest_of_the_retry_policy():
    client = mock_client(Answers(reply(MODELS)), retry=RetryPolicy(max_delay=1))

    assert RetryPolicy(max_delay=1, max_retries=5) == client.copy(max_retries=5).config.retry


def test_a_copy_is_of_the_same_class():
    client = mock_client(Answers(reply(MODELS)))

    assert type(client) is type(client.copy())


def test_a_copy_uses_its_own_key():
    answers = Answers(reply(MODELS))
    mock_client(answers).with_options(api_key="other").models.list()

    assert ["Bearer other"] == answers.headers("authorization")


def test_a_copy_adds_headers():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_headers={"x-a": "1", "x-b": "1"})
    client.with_options(default_headers={"x-b": "2"}).models.list()

    assert (["1"], ["2"]) == (answers.headers("x-a"), answers.headers("x-b"))


def test_a_copy_replaces_headers_whatever_their_case():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_headers={"X-B": "1"})
    client.with_options(default_headers={"x-b": "2"}).models.list()

    assert ["2"] == answers.headers("x-b")


def test_a_copy_leaves_a_header_out():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_headers={"x-a": "1"})
    client.with_options(default_headers={"x-a": omit}).models.list()

    assert [None] == answers.headers("x-a")


def test_a_copy_replaces_all_headers():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_headers={"x-a": "1"})
    client.with_options(set_default_headers={"x-b": "2"}).models.list()

    assert ([None], ["2"]) == (answers.headers("x-a"), answers.headers("x-b"))


def test_a_copy_adds_to_the_query():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_query={"a": 1, "b": 1})
    client.with_options(default_query={"b": 2}).models.list()

    assert {"a": "1", "b": "2"} == dict(answers.request.url.params)


def test_a_copy_replaces_the_query():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_query={"a": 1})
    client.with_options(set_default_query={"b": 2}).models.list()

    assert {"b": "2"} == dict(answers.request.url.params)


@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_to_add_and_to_replace_at_once_is_refused(name):
    with pytest.raises(ValueError, match=f"set_{name}"):
        mock_client(Answers()).with_options(**{name: {}, f"set_{name}": {}})


def test_a_copy_with_another_httpx_client_has_connections_of_its_own():
    first, second = Answers(reply(MODELS)), Answers(reply(MODELS))
    http = httpx.Client(transport=httpx.MockTransport(second))
    twin = mock_client(first).with_options(http_client=http)
    twin.models.list()

    assert (0, 1) == (len(first.requests), len(second.requests))


def test_a_copy_refuses_an_httpx_client_of_another_kind():
    with pytest.raises(TypeError, match="http_client"):
        mock_client(Answers()).with_options(http_client="http")


@pytest.mark.parametrize("option", ["timout", "profile"])
def test_an_unknown_option_of_a_copy_is_refused(option):
    with pytest.raises(TypeError, match=option):
        mock_client(Answers()).with_options(**{option: 1})


@pytest.mark.parametrize(
    "wrong", [{"base_url": "nowhere"}, {"timeout": -1}, {"max_retries": -1}, {"api_key": "a\nb"}]
)
def test_a_value_that_cannot_be_meant_is_refused_by_a_copy_too(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        mock_client(Answers()).with_options(**wrong)


def test_options_can_be_chained_with_a_call():
    answers = Answers(reply(MODELS))
    mock_client(answers).with_options(timeout=7).models.list()

    assert (BASE_URL + "/models", 7) == (
        str(answers.request.url),
        answers.request.extensions["timeout"]["read"],
    )
