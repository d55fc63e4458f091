# Written by codegen/facade/unasync.py from tests/_async/test_call_options.py; edit that file instead.
"""Options of one call."""

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import ASK, COMPLETION, EMBEDDING, FILE, MODELS
from wrapper import APIStatusError, RateLimitError, Timeout, omit


def test_extra_headers_are_added():
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list(extra_headers={"X-Extra": "1"})

    assert ["1"] == answers.headers("x-extra")


def test_extra_headers_replace_others_whatever_their_case():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_headers={"X-Extra": "default"})
    client.models.list(extra_headers={"x-extra": "1", "ACCEPT": "text/plain"})

    assert [("x-extra", "1"), ("accept", "text/plain")] == [
        (name, answers.request.headers[name]) for name in ("x-extra", "accept")
    ]


@pytest.mark.parametrize(
    "name", ["Authorization", "x-default", "User-Agent", "Accept", "Idempotency-Key"]
)
def test_omit_leaves_a_header_of_a_call_out(name):
    answers = Answers(reply(COMPLETION))
    client = mock_client(answers, default_headers={"X-Default": "1"})
    client.chat.completions.create(**ASK, extra_headers={name: omit})

    assert [None] == answers.headers(name)


def test_omit_leaves_out_the_credential_of_a_callable():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, api_key=lambda: "from-callable")
    client.models.list(extra_headers={"Authorization": omit})

    assert [None] == answers.headers("authorization")


def test_a_credential_of_a_call_is_stronger_than_the_clients():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, api_key=lambda: "from-callable")
    client.models.list(extra_headers={"Authorization": "Bearer mine"})

    assert ["Bearer mine"] == answers.headers("authorization")


def test_extra_headers_do_not_stay():
    answers = Answers(reply(MODELS))
    client = mock_client(answers)
    client.models.list(extra_headers={"x-extra": "1"})
    client.models.list()

    assert ["1", None] == answers.headers("x-extra")


@pytest.mark.parametrize("nothing", [None, {}])
def test_no_extras_are_fine(nothing):
    answers = Answers(reply(EMBEDDING))
    mock_client(answers).embeddings.create(
        model="m", input="x", extra_headers=nothing, extra_query=nothing, extra_body=nothing
    )

    assert {"model": "m", "input": "x"} == answers.json


def test_extra_query_is_added_and_replaces():
    answers = Answers(reply({"object": "list", "data": []}))
    client = mock_client(answers, default_query={"a": "default", "b": "default"})
    client.files.list(limit=1, extra_query={"limit": 2, "b": True, "c": ["x", "y"]})

    assert [("a", "default"), ("limit", "2"), ("b", "true"), ("c[]", "x"), ("c[]", "y")] == (
        answers.request.url.params.multi_items()
    )


def test_a_query_is_percent_encoded():
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list(extra_query={"q": "a&b=c d/é#"})

    assert [("q", "a&b=c d/é#")] == answers.request.url.params.multi_items()


def test_extra_body_is_added_and_replaces():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(
        **ASK, temperature=1, extra_body={"temperature": 2, "top_k": 3, "nested": {"a": [None]}}
    )

    assert {**ASK, "temperature": 2, "top_k": 3, "nested": {"a": [None]}} == answers.json


def test_omit_leaves_a_member_of_the_body_out():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, extra_body={"model": omit})

    assert {"messages": ASK["messages"]} == answers.json


def test_extra_body_reaches_a_stream_too():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, stream=True, extra_body={"top_k": 3})

    assert {**ASK, "stream": True, "top_k": 3} == answers.json


def test_extra_body_adds_fields_to_a_form():
    answers = Answers(reply(FILE))
    mock_client(answers).files.create(file=b"x", purpose="batch", extra_body={"team": "blue"})

    assert b'name="team"\r\n\r\nblue\r\n' in b"".join(answers.request.stream)


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (3, Timeout(3)),
        (Timeout(5, read=1), Timeout(5, read=1)),
        (None, Timeout(None)),
    ],
)
def test_a_call_has_a_time_limit_of_its_own(timeout, expected):
    answers = Answers(reply(MODELS))
    mock_client(answers, timeout=9).models.list(timeout=timeout)

    assert expected.as_dict() == answers.request.extensions["timeout"]


@pytest.mark.parametrize(("retries", "attempts"), [(0, 1), (1, 2), (4, 5)])
def test_a_call_has_a_number_of_retries_of_its_own(retries, attempts):
    answers = Answers(failure(500))
    with pytest.raises(APIStatusError):
        mock_client(answers).models.list(max_retries=retries)

    assert attempts == len(answers.requests)


def test_a_call_has_a_deadline_of_its_own():
    answers = Answers(failure(429, retry_after="50"))
    with pytest.raises(RateLimitError):
        mock_client(answers).models.list(deadline=30)

    assert 1 == len(answers.requests)


def test_a_deadline_shortens_time_limits():
    answers = Answers(reply(MODELS))
    mock_client(answers, timeout=600).models.list(deadline=30)

    limits = answers.request.extensions["timeout"]
    assert all(limits[step] <= 30 for step in ("connect", "read", "write", "pool"))


def test_none_lifts_the_deadline_of_the_client():
    answers = Answers(reply(MODELS))
    mock_client(answers, timeout=600, deadline=3).models.list(deadline=None)

    assert 600 == answers.request.extensions["timeout"]["read"]


def test_an_idempotency_key_can_be_given():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, idempotency_key="mine")

    assert ["mine"] == answers.headers("idempotency-key")


def test_a_post_gets_an_idempotency_key():
    answers = Answers(reply(COMPLETION))
    client = mock_client(answers)
    client.chat.completions.create(**ASK)
    client.chat.completions.create(**ASK)

    assert 2 == len(set(answers.headers("idempotency-key")) - {None})


def test_a_get_has_no_idempotency_key():
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list()

    assert [None] == answers.headers("idempotency-key")


@pytest.mark.parametrize(
    "wrong",
    [{"timeout": -1}, {"max_retries": -1}, {"deadline": 0}, {"stream_idle_timeout": 0}],
)
def test_an_option_that_cannot_be_meant_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        mock_client(Answers()).models.list(**wrong)
