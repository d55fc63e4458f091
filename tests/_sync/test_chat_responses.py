# Written by codegen/facade/unasync.py from tests/_async/test_chat_responses.py; edit that file instead.
"""`client.chat.responses`: what `response_format` becomes."""

import json

import pytest

from generated_client import models as m
from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, reply
from wrapper.testing import LocalServer

RESPONSE = {"id": "resp_1", "object": "response", "output": [], "status": "completed"}
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
NESTED = {
    "type": "json_schema",
    "json_schema": {"name": "place", "description": "A place.", "schema": SCHEMA, "strict": True},
}
FLAT = {
    "type": "json_schema",
    "name": "place",
    "description": "A place.",
    "schema": SCHEMA,
    "strict": True,
}


def body(**params):
    answers = Answers(reply(RESPONSE))
    mock_client(answers).chat.responses.create(model="gpt-4o", input="Hi", **params)
    assert "/v1/responses" == answers.request.url.path
    return answers.json


@pytest.mark.parametrize(
    ("response_format", "text"),
    [
        ({"type": "text"}, {"type": "text"}),
        ({"type": "json_object"}, {"type": "json_object"}),
        (NESTED, FLAT),
        (FLAT, FLAT),
        (m.ResponseFormatJSONSchema.from_dict(NESTED), FLAT),
        (m.ResponseFormatTextJSONSchemaConfig.from_dict(FLAT), FLAT),
    ],
    ids=["text", "JSON", "schema of chats", "schema of responses", "model", "model of responses"],
)
def test_a_format_of_a_chat_becomes_that_of_a_text(response_format, text):
    expected = {"model": "gpt-4o", "input": "Hi", "text": {"format": text}}

    assert expected == body(response_format=response_format)


@pytest.mark.parametrize("params", [{}, {"response_format": None}])
def test_nothing_is_said_about_the_text_unless_asked(params):
    assert {"model": "gpt-4o", "input": "Hi"} == body(**params)


def test_the_rest_of_the_text_stays():
    sent = body(response_format={"type": "text"}, text={"verbosity": "low"})

    assert {"verbosity": "low", "format": {"type": "text"}} == sent["text"]


def test_what_is_given_stays_as_it_is():
    text = {"verbosity": "low"}
    body(response_format=NESTED, text=text)

    assert {"verbosity": "low"} == text
    assert {"type", "json_schema"} == set(NESTED)


def test_a_text_that_has_a_format_already_is_refused():
    with pytest.raises(TypeError, match="response_format or text"):
        body(response_format={"type": "text"}, text={"format": {"type": "text"}})


def test_a_misspelt_keyword_is_refused():
    with pytest.raises(TypeError, match="did you mean 'instructions'"):
        body(instruction="Be brief.")


def test_the_answer_is_a_response():
    with LocalServer() as server:
        with socket_client(server) as client:
            response = client.chat.responses.create(
                model="gpt-4o", input="Where?", response_format=NESTED
            )

    assert m.Response is type(response)
    assert {"city"} == set(json.loads(response.output_text))


def test_a_stream_is_one_of_events():
    with LocalServer() as server:
        with socket_client(server) as client:
            create = client.chat.responses.create
            with create(model="gpt-4o", input="Hi", stream=True) as stream:
                types = [event.type for event in stream]

    assert ("response.created", "response.completed") == (types[0], types[-1])


def test_raw_and_streaming_responses():
    with LocalServer() as server:
        with socket_client(server) as client:
            responses, ask = client.chat.responses, {"model": "gpt-4o", "input": "Hi"}
            raw = responses.with_raw_response.create(**ask, response_format={"type": "text"})
            with responses.with_streaming_response.create(**ask) as unread:
                parsed = unread.parse()

    assert (200, m.Response, m.Response) == (raw.status_code, type(raw.parse()), type(parsed))
