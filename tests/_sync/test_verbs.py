# Written by codegen/facade/unasync.py from tests/_async/test_verbs.py; edit that file instead.
"""Requests to paths that no method covers."""

import json
from typing import Any

import httpx
import pytest

from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, failure, reply, streamed
from tests.kit.samples import HELLO, KEY, MODEL, chunk, events
from wrapper import APIResponseValidationError, NotFoundError, Stream, omit

each_verb = pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
each_sender = pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])


@each_verb
def test_a_verb_is_sent_to_its_path(verb):
    answers = Answers(reply({}))
    getattr(mock_client(answers), verb)("/some/path", cast_to=dict)

    assert (verb.upper(), BASE_URL + "/some/path") == (
        answers.request.method,
        str(answers.request.url),
    )


@each_verb
def test_a_verb_has_the_credential_of_the_client(verb):
    answers = Answers(reply({}))
    getattr(mock_client(answers), verb)("/x", cast_to=dict)

    assert [f"Bearer {KEY}"] == answers.headers("authorization")


@each_verb
def test_a_verb_is_tried_again(verb):
    answers = Answers(failure(503), reply({"a": 1}))

    assert {"a": 1} == getattr(mock_client(answers), verb)("/x", cast_to=dict)


@each_verb
def test_a_verb_raises_what_methods_raise(verb):
    with pytest.raises(NotFoundError):
        getattr(mock_client(Answers(failure(404))), verb)("/x", cast_to=dict)


@each_sender
def test_a_body_is_sent_as_json(verb):
    answers = Answers(reply({}))
    getattr(mock_client(answers), verb)("/x", cast_to=dict, body={"a": [1, None]})

    assert (["application/json"], {"a": [1, None]}) == (
        answers.headers("content-type"),
        answers.json,
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (m.Model.from_dict(MODEL), MODEL),
        ([1, 2], [1, 2]),
        ("text", "text"),
        (None, None),
        ({"m": m.Model.from_dict(MODEL)}, {"m": MODEL}),
    ],
)
def test_a_body_may_be_anything_that_json_has(body, expected):
    answers = Answers(reply({}))
    mock_client(answers).post("/x", cast_to=dict, body=body)

    assert expected == answers.json


def test_no_body_sends_none():
    answers = Answers(reply({}))
    mock_client(answers).post("/x", cast_to=dict)

    assert (b"", [None]) == (answers.request.content, answers.headers("content-type"))


def test_bytes_are_sent_as_they_are():
    answers = Answers(reply({}))
    mock_client(answers).put("/x", cast_to=dict, body=b"\0raw")

    assert b"\0raw" == answers.request.content


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("models", BASE_URL + "/models"),
        ("/models", BASE_URL + "/models"),
        ("/files?limit=2", BASE_URL + "/files?limit=2"),
        ("http://other.test/x", "http://other.test/x"),
    ],
)
def test_a_path_is_below_the_address(path, expected):
    answers = Answers(reply({}))
    mock_client(answers).get(path, cast_to=dict)

    assert expected == str(answers.request.url)


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (dict, MODEL),
        (dict[str, Any], MODEL),
        (Any, MODEL),
        (object, MODEL),
        (str, json.dumps(MODEL)),
        (bytes, json.dumps(MODEL).encode()),
        (None, None),
        (type(None), None),
        (m.Model, m.Model.from_dict(MODEL)),
    ],
)
def test_the_answer_is_cast(cast_to, expected):
    assert expected == mock_client(Answers(reply(MODEL))).get("/x", cast_to=cast_to)


def test_the_answer_may_be_the_response_of_httpx():
    response = mock_client(Answers(reply(MODEL))).get("/x", cast_to=httpx.Response)

    assert (httpx.Response, MODEL) == (type(response), response.json())


def test_the_answer_may_be_a_list_of_models():
    listed = mock_client(Answers(reply([MODEL]))).get("/x", cast_to=list[m.Model])

    assert [m.Model.from_dict(MODEL)] == listed


def test_a_model_knows_its_request_id():
    assert "req_1" == mock_client(Answers(reply(MODEL))).get("/x", cast_to=m.Model).request_id


def test_no_content_is_fine_where_none_is_wanted():
    assert None is mock_client(Answers(reply(status=204))).delete("/x", cast_to=None)


@pytest.mark.parametrize("cast_to", [dict, m.Model, list[m.Model]])
def test_a_body_that_is_no_json_is_an_error(cast_to):
    with pytest.raises(APIResponseValidationError):
        mock_client(Answers(reply("<html>"))).get("/x", cast_to=cast_to)


@pytest.mark.parametrize("body", [[], "text", 1, True])
def test_a_body_that_is_no_object_is_no_model(body):
    answers = Answers(reply(json.dumps(body).encode()))
    with pytest.raises(APIResponseValidationError, match="where an object was due"):
        mock_client(answers).get("/x", cast_to=m.Model)


def test_options_are_those_of_methods():
    answers = Answers(reply({}))
    mock_client(answers).post(
        "/x",
        cast_to=dict,
        body={"a": 1},
        options={
            "extra_headers": {"x-extra": "1", "authorization": omit},
            "extra_query": {"q": 2},
            "extra_body": {"b": 3},
            "timeout": 7,
            "idempotency_key": "mine",
        },
    )
    sent = answers.request

    assert ("1", None, "2", {"a": 1, "b": 3}, 7, "mine") == (
        sent.headers["x-extra"],
        sent.headers.get("authorization"),
        sent.url.params["q"],
        answers.json,
        sent.extensions["timeout"]["read"],
        sent.headers["idempotency-key"],
    )


def test_max_retries_is_an_option():
    answers = Answers(failure(503))
    with pytest.raises(Exception, match="503"):
        mock_client(answers).get("/x", cast_to=dict, options={"max_retries": 0})

    assert 1 == len(answers.requests)


def test_a_misspelt_option_is_refused():
    with pytest.raises(TypeError, match="timout"):
        mock_client(Answers(reply({}))).get("/x", cast_to=dict, options={"timout": 1})


def form_of(answers):
    return b"".join(answers.request.stream)


def test_files_are_sent_as_a_form():
    answers = Answers(reply({}))
    mock_client(answers).post(
        "/x", cast_to=dict, body={"purpose": "p"}, files={"image": ("a.png", b"abc")}
    )
    form = form_of(answers)

    assert b'name="purpose"\r\n\r\np\r\n' in form
    assert b'name="image"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nabc\r\n' in form


def test_a_model_may_go_with_files():
    answers = Answers(reply({}))
    mock_client(answers).post(
        "/x", cast_to=dict, body=m.Model.from_dict(MODEL), files={"image": b"abc"}
    )

    assert b'name="id"\r\n\r\ngpt-4o\r\n' in form_of(answers)


def test_several_files_may_have_one_name():
    answers = Answers(reply({}))
    mock_client(answers).post("/x", cast_to=dict, files={"image": [b"a", b"b"]})

    assert 2 == form_of(answers).count(b'name="image[]"; filename=')


def test_a_stream_gives_what_its_events_are_cast_to():
    answers = Answers(streamed(HELLO))
    stream = mock_client(answers).post(
        "/chat/completions", cast_to=m.ChatCompletionChunk, body={"a": 1}, stream=True
    )

    assert (Stream, [m.ChatCompletionChunk] * 3) == (
        type(stream),
        [type(item) for item in stream],
    )


def test_a_stream_tells_the_server_so():
    answers = Answers(streamed(HELLO))
    stream = mock_client(answers).post("/x", cast_to=dict, body={"a": 1}, stream=True)
    stream.close()

    assert ({"a": 1, "stream": True}, ["text/event-stream"]) == (
        answers.json,
        answers.headers("accept"),
    )


def test_the_body_of_a_stream_may_be_a_model():
    answers = Answers(streamed(HELLO))
    stream = mock_client(answers).post(
        "/x", cast_to=dict, body=m.Model.from_dict(MODEL), stream=True
    )
    stream.close()

    assert {**MODEL, "stream": True} == answers.json


def test_a_get_can_be_streamed():
    stream = mock_client(Answers(streamed(events({"a": 1}, "[DONE]")))).get(
        "/x", cast_to=dict, stream=True
    )

    assert [{"a": 1}] == [item for item in stream]


def test_a_json_body_of_a_stream_is_completed():
    answers = Answers(reply(chunk("Hello")))
    stream = mock_client(answers).get("/x", cast_to=dict, stream=True)

    assert ([chunk("Hello")], True) == ([item for item in stream], stream.completed)
