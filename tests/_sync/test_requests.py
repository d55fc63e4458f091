# Written by codegen/facade/unasync.py from tests/_async/test_requests.py; edit that file instead.
"""Every method: what goes over the wire, and what comes back."""

import json
from contextlib import ExitStack

import pytest
import respx

from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, reply
from tests.kit.samples import (
    ASK,
    COMPLETION,
    EMBEDDING,
    FILE,
    KEY,
    MESSAGE,
    MODEL,
    MODELS,
    TEXT_COMPLETION,
    deleted,
    page,
)
from tests.kit.servers import Answer, RawServer, respond
from wrapper import BinaryContent, Client, Page, Profile

STORED = {"object": "list", "data": [COMPLETION], "has_more": False}
MESSAGES = {"object": "list", "data": [MESSAGE], "has_more": False}
GONE = deleted("chatcmpl-1", "chat.completion.deleted")
META = {"metadata": {"a": "b"}}
PROMPT = {"model": "gpt-3.5-turbo-instruct", "prompt": "Hello"}
INPUT = {"model": "text-embedding-3-small", "input": "Hi"}

CALLS = [
    # method, arguments, keywords, request line, JSON body, answer, type of the result
    ("chat.completions.create", (), ASK, "POST /chat/completions", ASK, COMPLETION,
     m.ChatCompletion),
    ("chat.completions.list", (), {}, "GET /chat/completions", None, STORED, Page),
    ("chat.completions.retrieve", ("chatcmpl-1",), {}, "GET /chat/completions/chatcmpl-1", None,
     COMPLETION, m.ChatCompletion),
    ("chat.completions.update", ("chatcmpl-1",), META, "POST /chat/completions/chatcmpl-1", META,
     COMPLETION, m.ChatCompletion),
    ("chat.completions.delete", ("chatcmpl-1",), {}, "DELETE /chat/completions/chatcmpl-1", None,
     GONE, m.ChatCompletionDeleted),
    ("chat.completions.messages.list", ("chatcmpl-1",), {},
     "GET /chat/completions/chatcmpl-1/messages", None, MESSAGES, Page),
    ("completions.create", (), PROMPT, "POST /completions", PROMPT, TEXT_COMPLETION, m.Completion),
    ("embeddings.create", (), INPUT, "POST /embeddings", INPUT, EMBEDDING,
     m.CreateEmbeddingResponse),
    ("models.list", (), {}, "GET /models", None, MODELS, Page),
    ("models.retrieve", ("gpt-4o",), {}, "GET /models/gpt-4o", None, MODEL, m.Model),
    ("models.delete", ("gpt-4o",), {}, "DELETE /models/gpt-4o", None, deleted("gpt-4o", "model"),
     m.ModelDeleted),
    ("files.list", (), {}, "GET /files", None, page("file-1"), Page),
    ("files.retrieve", ("file-1",), {}, "GET /files/file-1", None, FILE, m.FileObject),
    ("files.delete", ("file-1",), {}, "DELETE /files/file-1", None, deleted("file-1", "file"),
     m.FileDeleted),
    ("files.content", ("file-1",), {}, "GET /files/file-1/content", None, {"any": "thing"},
     BinaryContent),
]  # fmt: skip

each_call = pytest.mark.parametrize(
    ("name", "args", "kwargs", "line", "body", "answer", "kind"),
    CALLS,
    ids=[call[0] for call in CALLS],
)


def method(client, name):
    for part in name.split("."):
        client = getattr(client, part)
    return client


@each_call
def test_a_method_sends_its_request(name, args, kwargs, line, body, answer, kind):
    answers = Answers(reply(answer))
    method(mock_client(answers), name)(*args, **kwargs)
    sent = answers.request
    path = str(sent.url).removeprefix(BASE_URL)

    assert (line, body) == (
        f"{sent.method} {path}",
        json.loads(sent.content) if sent.content else None,
    )


@each_call
def test_a_method_returns_its_type(name, args, kwargs, line, body, answer, kind):
    result = method(mock_client(Answers(reply(answer))), name)(*args, **kwargs)

    assert kind is type(result)


@each_call
def test_a_result_knows_its_request_id(name, args, kwargs, line, body, answer, kind):
    result = method(mock_client(Answers(reply(answer))), name)(*args, **kwargs)

    assert "req_1" == (result.request_id if kind is BinaryContent else result._request_id)


@each_call
def test_a_method_takes_the_options_of_a_request(name, args, kwargs, line, body, answer, kind):
    answers = Answers(reply(answer))
    options = {"extra_headers": {"x-extra": "1"}, "extra_query": {"q": "2"}, "timeout": 7}
    method(mock_client(answers), name)(*args, **kwargs, **options)
    sent = answers.request

    assert ("1", "2", 7) == (
        sent.headers["x-extra"],
        sent.url.params["q"],
        sent.extensions["timeout"]["read"],
    )


@each_call
def test_a_method_gives_a_raw_response(name, args, kwargs, line, body, answer, kind):
    *resource, last = name.split(".")
    resource = method(mock_client(Answers(reply(answer))), ".".join(resource))
    raw = getattr(resource.with_raw_response, last)(*args, **kwargs)

    assert (200, answer, kind) == (raw.status_code, raw.json(), type(raw.parse()))


@each_call
def test_a_method_gives_an_unread_response(name, args, kwargs, line, body, answer, kind):
    *resource, last = name.split(".")
    resource = method(mock_client(Answers(reply(answer))), ".".join(resource))
    with getattr(resource.with_streaming_response, last)(*args, **kwargs) as response:
        assert (200, answer, kind) == (
            response.status_code,
            response.json(),
            type(response.parse()),
        )


@pytest.mark.parametrize(
    ("name", "args", "params", "query"),
    [
        ("files.list", (), {"limit": 3, "order": "asc"}, "limit=3&order=asc"),
        ("files.list", (), {"purpose": "batch", "after": "file-0"}, "after=file-0&purpose=batch"),
        ("chat.completions.list", (), {"model": "a/b c"}, "model=a%2Fb+c"),
        ("chat.completions.list", (), {"metadata": {"k": "v"}}, "metadata%5Bk%5D=v"),
        ("chat.completions.messages.list", ("c",), {"limit": 2, "after": "m"}, "after=m&limit=2"),
    ],
)
def test_parameters_of_a_list_are_its_query(name, args, params, query):
    answers = Answers(reply(page()))
    method(mock_client(answers), name)(*args, **params)

    assert query == "&".join(sorted(answers.request.url.query.decode().split("&")))


def test_a_body_is_json_in_utf_8():
    answers = Answers(reply(EMBEDDING))
    mock_client(answers).embeddings.create(model="m", input="Grüße 🎉")

    assert ("application/json", '{"model":"m","input":"Grüße 🎉"}') == (
        answers.request.headers["content-type"],
        answers.request.content.decode(),
    )


def test_a_request_without_a_body_names_no_content_type():
    answers = Answers(reply(MODEL))
    mock_client(answers).models.retrieve("gpt-4o")

    assert [None] == answers.headers("content-type")


def test_json_is_asked_for():
    answers = Answers(reply(MODEL))
    mock_client(answers).models.retrieve("gpt-4o")

    assert ["application/json"] == answers.headers("accept")


def test_events_are_asked_for_by_a_stream():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, stream=True)

    assert (["text/event-stream"], {**ASK, "stream": True}) == (
        answers.headers("accept"),
        answers.json,
    )


@pytest.mark.parametrize("stream", [False, None])
def test_no_stream_is_one_object(stream):
    completion = mock_client(Answers(reply(COMPLETION))).chat.completions.create(
        **ASK, stream=stream
    )

    assert "Hello!" == completion.choices[0].message.content


def test_an_answer_keeps_what_the_specification_does_not_know():
    completion = mock_client(
        Answers(reply({**COMPLETION, "x_timing": {"ms": 3}}))
    ).chat.completions.create(**ASK)

    assert {"ms": 3} == completion.x_timing


@pytest.mark.parametrize("choices", [None, []])
def test_an_answer_without_choices_has_none(choices):
    answer = {**COMPLETION, "choices": choices}
    completion = mock_client(Answers(reply(answer))).chat.completions.create(**ASK)

    assert not completion.choices


def test_a_redirect_is_followed_without_the_credential():
    away = reply(status=307, headers={"location": "http://elsewhere.test/v1/models"})
    answers = Answers(away, reply(MODELS))
    mock_client(answers).models.list()

    assert None is answers.requests[1].headers.get("authorization")


class Branded(Client):
    profile = Profile(auth_header="Api-Token", auth_scheme="")


def test_a_redirect_is_followed_without_the_credential_of_a_profile():
    with ExitStack() as servers:
        second = servers.enter_context(RawServer(Answer((respond(b"{}"),))))
        away = respond(status=307, headers={"location": f"{second.base_url}/models"})
        first = servers.enter_context(RawServer(Answer((away,))))
        with Branded(api_key=KEY, base_url=first.base_url) as client:
            client.models.list()

        assert [KEY] == [request.headers["api-token"] for request in first.requests]
        assert "api-token" not in second.requests[0].headers


@respx.mock
def test_requests_can_be_answered_by_respx():
    route = respx.post(f"{BASE_URL}/chat/completions").respond(json=COMPLETION)
    with Client(api_key=KEY, base_url=BASE_URL) as client:
        completion = client.chat.completions.create(**ASK)

    assert ("Hello!", 1) == (completion.choices[0].message.content, route.call_count)
