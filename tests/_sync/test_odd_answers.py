# Written by codegen/facade/unasync.py from tests/_async/test_odd_answers.py; edit that file instead.
"""Answers that are odd in some way, and what they mean all the same."""

import httpx
import pytest

from generated_client.api.models import list_models
from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, COMPLETION, MODELS, page
from tests.kit.servers import Answer, RawServer, respond
from wrapper import (
    APIConnectionError,
    APIResponseValidationError,
    ClientClosedError,
    InternalServerError,
    RateLimitError,
)


@pytest.mark.parametrize("charset", ["hex", "utf-16", "rot13", "none"])
def test_an_impossible_charset_keeps_the_status_error(charset):
    kind = f"application/json; charset={charset}"
    answers = Answers(reply(b'{"error": {"message": "Slow."}}', status=429, content_type=kind))
    with pytest.raises(RateLimitError):
        mock_client(answers, max_retries=0).models.list()


@pytest.mark.parametrize(("opening", "closing"), [('{"error":', "}"), ("[", "]")])
def test_a_deeply_nested_error_is_the_status_error(opening, closing):
    body = opening * 400 + '"x"' + closing * 400
    answers = Answers(reply(body.encode(), status=500, content_type="application/json"))
    with pytest.raises(InternalServerError):
        mock_client(answers, max_retries=0).models.list()


REPORTS = [{"object": "error", "message": "No."}, {"detail": "No."}]


@pytest.mark.parametrize("body", REPORTS, ids=["object", "detail"])
def test_an_error_that_came_as_a_success_is_an_error(body):
    with pytest.raises(APIResponseValidationError, match=r"No\."):
        mock_client(Answers(reply(body))).chat.completions.create(**ASK)


@pytest.mark.parametrize("body", REPORTS, ids=["object", "detail"])
def test_an_error_that_came_as_a_list_is_an_error(body):
    with pytest.raises(APIResponseValidationError, match=r"No\."):
        mock_client(Answers(reply(body))).models.list()


def test_a_delete_answered_with_nothing_is_a_success():
    answers = Answers(reply(status=204))
    mock_client(answers).files.delete("file-1")

    assert "DELETE" == answers.request.method


@pytest.mark.parametrize("status", [200, 201, 204])
def test_nothing_where_an_object_was_due_is_an_error(status):
    answers = Answers(reply(status=status))
    with pytest.raises(APIResponseValidationError, match=f"{status} with nothing where JSON"):
        mock_client(answers).chat.completions.create(**ASK)


@pytest.mark.parametrize("type_", [{}, {"type": None}, {"type": ""}], ids=repr)
def test_a_tool_call_needs_no_type(type_):
    call = {"id": "call-1", "function": {"name": "look", "arguments": "{}"}, **type_}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    body = {**COMPLETION, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    made = mock_client(Answers(reply(body))).chat.completions.create(**ASK)

    assert "look" == made.choices[0].message.tool_calls[0].function.name


@pytest.mark.parametrize("ids", ["ab", "a", "abcd"])
def test_a_cursor_that_leads_back_is_an_error(ids):
    answers = Answers(*[reply(page(id, has_more=True)) for id in ids * 3])
    seen = []

    def iterate():
        for file in mock_client(answers).files.list():
            seen.append(file.id)

    with pytest.raises(APIResponseValidationError, match=r"a cursor that leads back: 'a'"):
        iterate()

    assert (list(ids), len(ids) + 1) == (seen, len(answers.requests))


def test_a_server_that_knows_no_cursors_has_one_page():
    answers = Answers(*[reply(page("a", "b", has_more=None))] * 9)

    assert ["a", "b"] * 2 == [file.id for file in mock_client(answers).files.list()]


def test_a_client_closed_during_a_pause_says_so():
    def close(retries, outcome, delay):
        client.close()

    client = mock_client(Answers(reply(status=500)), on_retry=close)
    with pytest.raises(ClientClosedError):
        client.models.list()


def test_a_header_that_cannot_be_sent_is_not_shown():
    http = httpx.Client(headers={"x-key": "hidden\nvalue"})
    with RawServer(Answer((respond(b"{}"),))) as server:
        with socket_client(server, http_client=http, max_retries=0) as client:
            with pytest.raises(APIConnectionError) as caught:
                client.models.list()

    shown = [str(caught.value), repr(caught.value.__cause__), str(caught.value.__cause__)]

    assert "hidden" not in " ".join(shown)


def test_a_generated_function_takes_the_client_itself():
    listed = list_models.sync(client=mock_client(Answers(reply(MODELS))))

    assert ["gpt-4o"] == [model.id for model in listed.data]


def test_a_body_that_is_too_long_by_its_own_word_is_not_read():
    with RawServer(Answer((respond(b"x" * 100),))) as server:
        with socket_client(server, max_response_bytes=10) as client:
            with pytest.raises(APIResponseValidationError, match=r"bytes=10.*not read"):
                client.models.list()


def test_an_event_that_is_too_long_is_shown_by_its_beginning():
    answers = Answers(reply(b"data: Hello" + b"x" * 100, content_type="text/event-stream"))
    stream = mock_client(answers, max_event_bytes=10).chat.completions.create(**ASK, stream=True)
    with pytest.raises(APIResponseValidationError, match=r"max_event_bytes=10.*data: Hellox"):
        next(stream)
