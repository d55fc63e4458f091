# Written by codegen/facade/unasync.py from tests/_async/test_refusals.py; edit that file instead.
"""Settings and options that can't be meant are refused before anything is sent."""

import inspect
import math
import os

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, COMPLETION, FILE, MODELS


@pytest.mark.parametrize("key", [5, b"k"])
def test_a_key_that_is_no_text_is_refused(key):
    with pytest.raises(TypeError, match="must be a string"):
        mock_client(Answers(reply(MODELS)), api_key=key)


def test_a_callable_that_returns_no_text_is_refused():
    answers = Answers(reply(MODELS))
    with pytest.raises(TypeError, match="must be a string"):
        mock_client(answers, api_key=lambda: 5).models.list()

    assert [] == answers.requests


SETTINGS = [
    ({"timeout": math.inf}, "timeout must be"),
    ({"deadline": math.inf}, "deadline must be"),
    ({"deadline": -1}, "deadline must be"),
    ({"base_url": ""}, "base_url is empty"),
    ({"base_url": "http://api.test:99999999/v1"}, "base_url"),
    ({"organization": "a\nb"}, "line break"),
    ({"project": "a\r\nb"}, "line break"),
    ({"default_headers": {"x-a\nb": "c"}}, "name of a header"),
    ({"default_headers": {"x-a": "b\nc"}}, "line break"),
]


@pytest.mark.parametrize(("setting", "words"), SETTINGS, ids=repr)
def test_a_setting_that_cannot_be_meant_is_refused_at_once(setting, words):
    with pytest.raises(ValueError, match=words):
        mock_client(Answers(reply(MODELS)), **setting)


OPTIONS = [
    ({"timeout": math.inf}, "timeout must be"),
    ({"deadline": math.inf}, "deadline must be"),
    ({"idempotency_key": "a\nb"}, "line break"),
    ({"extra_headers": {"x-a\nb": "c"}}, "name of a header"),
    ({"extra_headers": {"x-a": "b\nc"}}, "line break"),
]


@pytest.mark.parametrize(("option", "words"), OPTIONS, ids=repr)
def test_an_option_that_cannot_be_meant_is_refused(option, words):
    answers = Answers(reply(COMPLETION))
    with pytest.raises(ValueError, match=words):
        mock_client(answers).chat.completions.create(**ASK, **option)

    assert [] == answers.requests


NAME = os.fsdecode(b"caf\xe9.txt")


def test_a_file_whose_name_is_not_utf_8_is_sent():
    answers = Answers(reply(FILE))
    mock_client(answers).files.create(file=(NAME, b"content"), purpose="batch")

    assert b"content" in answers.request.content


def test_a_method_shows_what_it_takes_without_self():
    completions = mock_client(Answers(reply(COMPLETION))).chat.completions
    shown = inspect.signature(completions.with_streaming_response.create)

    assert "self" not in shown.parameters


def test_a_method_shows_what_it_requires_first():
    completions = mock_client(Answers(reply(COMPLETION))).chat.completions
    shown = list(inspect.signature(completions.create).parameters)

    assert {"messages", "model"} == set(shown[:2])


SECRET_HEADERS = {"X-Auth": "hidden-1", "X-My-Auth": "hidden-2", "accessToken": "hidden-3"}


def test_debug_logs_show_no_secret_whatever_it_is_called(caplog):
    caplog.set_level("DEBUG", logger="wrapper")
    headers = {**SECRET_HEADERS, "max-tokens": "shown-1"}
    query = {"sig": "hidden-4"}
    client = mock_client(Answers(reply(MODELS)), default_headers=headers, default_query=query)
    client.models.list()

    assert (False, True) == ("hidden" in caplog.text, "shown-1" in caplog.text)
