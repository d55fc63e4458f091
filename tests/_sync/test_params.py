# Written by codegen/facade/unasync.py from tests/_async/test_params.py; edit that file instead.
"""Keywords: given, omitted, null, nested, misspelt and missing."""

import enum
import inspect
from collections import UserDict
from types import MappingProxyType

import pytest

from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, COMPLETION, EMBEDDING, FILE
from wrapper import NOT_GIVEN, Client, RequestOptions, omit


class Role(enum.Enum):
    USER = "user"


class Effort(enum.StrEnum):
    HIGH = "high"


@pytest.mark.parametrize("nothing", [omit, NOT_GIVEN])
def test_an_omitted_parameter_is_not_sent(nothing):
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, temperature=nothing)

    assert ASK == answers.json


def test_none_is_null():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, temperature=None)

    assert {**ASK, "temperature": None} == answers.json


def test_omit_as_an_option_means_the_usual():
    answers = Answers(reply(COMPLETION))
    client = mock_client(answers, timeout=7)
    client.chat.completions.create(
        **ASK, timeout=omit, max_retries=NOT_GIVEN, deadline=omit, idempotency_key=omit
    )

    assert 7 == answers.request.extensions["timeout"]["read"]


def test_none_in_a_query_is_not_sent():
    answers = Answers(reply({"object": "list", "data": []}))
    mock_client(answers).files.list(limit=None, order=omit)

    assert b"" == answers.request.url.query


MESSAGE = {"role": "user", "content": "Hi"}


@pytest.mark.parametrize(
    "message",
    [
        MESSAGE,
        m.ChatCompletionUserMessageParam(role="user", content="Hi"),
        m.ChatCompletionUserMessage(role="user", content="Hi"),
        UserDict(MESSAGE),
        MappingProxyType(MESSAGE),
        {"role": Role.USER, "content": "Hi"},
    ],
    ids=["dict", "TypedDict", "model", "UserDict", "mapping proxy", "enum"],
)
def test_a_message_may_be_a_mapping_or_a_model(message):
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(model="gpt-4o", messages=[message])

    assert [MESSAGE] == answers.json["messages"]


def test_messages_may_be_a_tuple():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(model="gpt-4o", messages=(MESSAGE,))

    assert [MESSAGE] == answers.json["messages"]


def test_an_enum_member_is_its_value():
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(**ASK, reasoning_effort=Effort.HIGH)

    assert "high" == answers.json["reasoning_effort"]


def test_the_message_of_an_answer_can_be_sent_back():
    answers = Answers(reply(COMPLETION))
    client = mock_client(answers)
    completion = client.chat.completions.create(**ASK)
    again = [*ASK["messages"], completion.choices[0].message]
    answers = Answers(reply(COMPLETION))
    mock_client(answers).chat.completions.create(model="gpt-4o", messages=again)

    assert [MESSAGE, COMPLETION["choices"][0]["message"]] == answers.json["messages"]


def test_deeply_nested_parameters_are_sent_as_they_are():
    answers = Answers(reply(COMPLETION))
    tool = {
        "type": "function",
        "function": {"name": "f", "parameters": {"type": "object", "properties": {}}},
    }
    mock_client(answers).chat.completions.create(**ASK, tools=[tool])

    assert [tool] == answers.json["tools"]


def test_a_model_may_stand_inside_a_mapping():
    answers = Answers(reply(COMPLETION))
    part = m.ChatCompletionContentPartText(type="text", text="Hi")
    mock_client(answers).chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": [part]}]
    )

    assert [{"type": "text", "text": "Hi"}] == answers.json["messages"][0]["content"]


def test_arguments_are_left_as_they_were():
    messages = [{"role": "user", "content": "Hi"}]
    options = {"x": "1"}
    mock_client(Answers(reply(COMPLETION))).chat.completions.create(
        model="gpt-4o", messages=messages, extra_headers=options, extra_body={"a": 1}
    )

    assert ([MESSAGE], {"x": "1"}) == (messages, options)


def test_a_misspelt_keyword_is_refused_with_the_right_one():
    with pytest.raises(TypeError, match=r"'temprature'.*did you mean 'temperature'"):
        mock_client(Answers()).chat.completions.create(**ASK, temprature=1)


def test_a_misspelt_option_is_refused_with_the_right_one():
    with pytest.raises(TypeError, match=r"'timout'.*did you mean 'timeout'"):
        mock_client(Answers()).models.retrieve("gpt-4o", timout=1)


def test_a_misspelt_keyword_of_a_list_is_refused():
    with pytest.raises(TypeError, match=r"'limti'.*did you mean 'limit'"):
        mock_client(Answers()).files.list(limti=1)


def test_a_keyword_like_no_other_is_refused_with_all_there_are():
    with pytest.raises(TypeError, match=r"'zzz'.*dimensions.*extra_body"):
        mock_client(Answers()).embeddings.create(model="m", input="x", zzz=1)


@pytest.mark.parametrize("given", [{}, {"model": "gpt-4o"}, {"model": "gpt-4o", "messages": omit}])
def test_missing_keywords_are_named(given):
    with pytest.raises(
        TypeError, match=r"Missing required arguments; Expected.*'messages'.*'model'"
    ):
        mock_client(Answers()).chat.completions.create(**given)


def test_nothing_is_sent_when_keywords_are_wrong():
    answers = Answers(reply(FILE))
    with pytest.raises(TypeError):
        mock_client(answers).files.create(file=b"x")

    assert [] == answers.requests


def test_a_value_that_has_no_json_form_is_refused():
    with pytest.raises(TypeError, match="JSON"):
        mock_client(Answers()).embeddings.create(model="m", input=object())


def test_a_number_that_is_none_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        mock_client(Answers(reply(EMBEDDING))).chat.completions.create(
            **ASK, temperature=float("nan")
        )


def signature(*path):
    method = Client(api_key="")
    for name in path:
        method = getattr(method, name)
    return inspect.signature(method)


@pytest.mark.parametrize("view", [[], ["with_raw_response"], ["with_streaming_response"]])
def test_a_signature_shows_the_parameters(view):
    shown = signature("chat", "completions", *view, "create").parameters

    assert {"messages", "model", "temperature", "tools", "stream"} <= shown.keys()


def test_a_signature_shows_the_options_of_a_request():
    shown = signature("models", "retrieve").parameters

    assert {"model", *RequestOptions.__annotations__} == shown.keys()


def test_a_signature_shows_what_is_required():
    shown = signature("files", "create").parameters.values()

    assert ["file", "purpose"] == [p.name for p in shown if p.default is inspect.Parameter.empty]


def test_a_signature_shows_types():
    shown = signature("embeddings", "create").parameters

    assert "int | Unset" == str(shown["dimensions"].annotation)
