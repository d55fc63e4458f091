# Written by codegen/facade/unasync.py from tests/_async/test_option_types.py; edit that file instead.
"""Options of a wrong type are named, and nothing is sent."""

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, KEY, MODELS
from wrapper import Client, Timeout, omit
from wrapper._request.exchange import exchange_of

NO_MAPPING = [5, "text", ["x"], [("a", "b")], {"x"}, True, object()]
NO_SECONDS = ["5", True, [5], {}, b"5", 1j]
NO_BYTES = ["5", True, 5.5, [5]]
OF_A_CALL = {
    "extra_headers": NO_MAPPING,
    "extra_query": NO_MAPPING,
    "extra_body": NO_MAPPING,
    "timeout": NO_SECONDS,
    "deadline": NO_SECONDS,
    "stream_idle_timeout": NO_SECONDS,
    "max_retries": ["5", True, 5.5, None, [5]],
    "idempotency_key": [5, None, True, b"x", ["x"]],
}
OF_A_CLIENT = {
    "api_key": [5, b"key", ["key"], {}],
    "auth": [5, "basic", ("user", "password")],
    "base_url": [5, b"http://api.test", ["http://api.test"]],
    "organization": [5, ["x"], b"x"],
    "project": [5, ["x"], b"x"],
    "webhook_secret": [5, b"x"],
    "timeout": NO_SECONDS,
    "deadline": NO_SECONDS,
    "stream_idle_timeout": NO_SECONDS,
    "max_response_bytes": NO_BYTES,
    "max_event_bytes": NO_BYTES,
    "max_retries": ["5", True, 5.5, None],
    "retry": [5, "x", {"max_retries": 1}],
    "default_headers": NO_MAPPING,
    "default_query": NO_MAPPING,
    "on_retry": [5, "x", []],
    "http_client": [5, "x"],
}


@pytest.mark.parametrize("name", OF_A_CALL)
@pytest.mark.parametrize("stream", [False, True])
def test_an_option_of_a_call_that_is_of_another_type_is_named(name, stream):
    answers = Answers(reply(MODELS))
    completions = mock_client(answers).chat.completions
    for value in OF_A_CALL[name]:
        with pytest.raises(TypeError, match=name):
            completions.create(**ASK, stream=stream, **{name: value})

    assert [] == answers.requests


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "timeout", "deadline"])
def test_so_is_one_of_a_list_a_path_and_an_older_interface(name):
    client = mock_client(Answers(reply(MODELS)))
    for call in (client.files.list, client.vector_stores.list, client.beta.assistants.list):
        with pytest.raises(TypeError, match=name):
            call(**{name: [5]})
    with pytest.raises(TypeError, match=name):
        client.get("/x", cast_to=dict, options={name: [5]})


@pytest.mark.parametrize("options", [5, "timeout", ["timeout"]])
def test_options_that_are_no_mapping_are_refused(options):
    with pytest.raises(TypeError, match="options must be a mapping"):
        mock_client(Answers()).get("/x", cast_to=dict, options=options)


@pytest.mark.parametrize("name", OF_A_CLIENT)
def test_an_option_of_a_client_that_is_of_another_type_is_named(name):
    for value in OF_A_CLIENT[name]:
        with pytest.raises(TypeError, match=name):
            Client(**{"api_key": KEY, name: value})


@pytest.mark.parametrize("name", OF_A_CLIENT)
def test_an_option_of_a_copy_that_is_of_another_type_is_named(name):
    client = Client(api_key=KEY)
    for value in OF_A_CLIENT[name]:
        with pytest.raises(TypeError, match=name):
            client.with_options(**{name: value})


@pytest.mark.parametrize("name", ["extra_headers", "extra_query"])
def test_names_are_strings(name):
    with pytest.raises(TypeError, match=f"{name}: names must be strings, not 'int'"):
        mock_client(Answers()).models.list(**{name: {5: "x"}})


def test_a_header_is_no_bytes():
    with pytest.raises(TypeError, match="'x' must be a string, not 'bytes'"):
        mock_client(Answers()).models.list(extra_headers={"x": b"y"})


BOUNDS = ["max_response_bytes", "max_event_bytes", "stream_idle_timeout"]


@pytest.mark.parametrize("name", BOUNDS)
@pytest.mark.parametrize("value", [0, -1])
def test_a_bound_out_of_range_is_refused(name, value):
    with pytest.raises(ValueError, match=name):
        Client(api_key=KEY, **{name: value})


def test_the_usual_bounds_are_generous():
    limits = Client(api_key=KEY).config.limits

    assert (1024**3, 64 * 1024**2, None) == tuple(getattr(limits, name) for name in BOUNDS)


@pytest.mark.parametrize("name", BOUNDS)
@pytest.mark.parametrize("value", [7000, None])
def test_a_bound_reaches_the_request(name, value):
    answers = Answers(reply(MODELS))
    client = mock_client(answers, **{name: value})
    client.models.list()
    client.with_options(timeout=3).models.list()
    mock_client(answers).with_options(**{name: value}).models.list()

    assert [value] * 3 == [getattr(exchange_of(r).limits, name) for r in answers.requests]


@pytest.mark.parametrize("name", BOUNDS)
def test_the_bounds_of_a_client_are_one_object(name):
    answers = Answers(reply(MODELS))
    client = mock_client(answers, **{name: 7000})
    client.models.list()
    client.models.list(timeout=3)

    assert 1 == len({id(exchange_of(request).limits) for request in answers.requests})


def test_a_call_has_an_idle_time_of_its_own():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, stream_idle_timeout=9)
    for options in ({}, {"stream_idle_timeout": 3}, {"stream_idle_timeout": None}):
        client.models.list(**options)
    client.models.list(stream_idle_timeout=omit)

    assert [9, 3, None, 9] == [exchange_of(r).limits.stream_idle_timeout for r in answers.requests]


def test_time_limits_and_bounds_can_be_given_together():
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list(timeout=Timeout(4), stream_idle_timeout=0.5)

    assert (4, 0.5) == (
        answers.request.extensions["timeout"]["read"],
        exchange_of(answers.request).limits.stream_idle_timeout,
    )
