# Written by codegen/facade/unasync.py from tests/_async/test_stream_errors.py; edit that file instead.
"""Streams that fail, and bodies that are no stream."""

import contextlib
import json

import httpx
import pytest

from tests._sync.clients import mock_client
from tests._sync.streams import EVENT_STREAM, stream_of, text_of
from tests.kit.answers import Answers, reply, streamed
from tests.kit.samples import ASK, COMPLETION, HELLO, KEY, chunk, events
from wrapper import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    RateLimitError,
)


def error_of(*pieces, **options):
    """What a stream raises in the end."""
    stream = stream_of(*pieces, **options)
    with pytest.raises(APIError) as caught:
        text_of(stream)
    return caught.value


BROKEN = [
    (httpx.ReadError("connection reset"), APIConnectionError),
    (httpx.RemoteProtocolError("peer closed"), APIConnectionError),
    (httpx.ReadTimeout("slow"), APITimeoutError),
]
each_break = pytest.mark.parametrize(("cause", "expected"), BROKEN, ids=["reset", "end", "timeout"])


@each_break
def test_a_stream_that_breaks_off_is_an_error(cause, expected):
    assert expected is type(error_of(events(chunk("Hel")), cause))


@each_break
def test_the_error_of_a_broken_stream_says_how_far_it_came(cause, expected):
    message = str(error_of(events(chunk("a"), chunk("b")), cause))

    assert "POST http://api.test/v1/chat/completions" in message
    assert "2 items" in message
    assert str(cause) in message


@each_break
def test_the_error_of_a_broken_stream_has_its_cause(cause, expected):
    assert cause is error_of(events(chunk("a")), cause).__cause__


@each_break
def test_the_cause_of_a_broken_stream_shows_no_credential(cause, expected):
    error = error_of(events(chunk("a")), cause)

    assert KEY not in repr([error.request.headers.raw, error.__cause__.request.headers.raw])


def test_items_before_the_break_are_given():
    stream = stream_of(events(chunk("Hel")), httpx.ReadError("reset"))

    assert "Hel" == next(stream).choices[0].delta.content


def test_a_broken_stream_is_not_completed():
    stream = stream_of(events(chunk("Hel")), httpx.ReadError("reset"))
    with contextlib.suppress(APIConnectionError):
        text_of(stream)

    assert not stream.completed


def test_broken_compression_is_an_error():
    assert APIConnectionError is type(error_of(b"no gzip", headers={"content-encoding": "gzip"}))


OVERLOADED = {"message": "Overloaded.", "type": "server_error", "code": "busy", "param": None}

REPORTS = {
    "an object with an error": events({"error": OVERLOADED}),
    "an event named error": b"event: error\n" + events({"error": OVERLOADED}),
    "an event that is the error": b"event: error\n" + events(OVERLOADED),
}
each_report = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)


@each_report
def test_an_error_in_a_stream_is_raised(report):
    error = error_of(events(chunk("Hel")) + report)

    assert (APIError, "server_error", "busy") == (type(error), error.type, error.code)


@each_report
def test_an_error_in_a_stream_has_its_message(report):
    assert "Overloaded." in str(error_of(report))


@each_report
def test_an_error_in_a_stream_has_its_request_id(report):
    assert "req_1" == error_of(report).request_id


def test_an_error_in_a_stream_may_be_a_text():
    assert "the stream reports: no such model" in str(error_of(events({"error": "no such model"})))


def test_an_event_named_error_may_be_no_json():
    error = error_of(b"event: error\ndata: upstream died\n\n")

    assert "the stream reports: upstream died" in str(error)


def test_an_error_that_is_null_is_none():
    body = events({**chunk("Hello"), "error": None}, "[DONE]")

    assert "Hello" == text_of(stream_of(body))


@pytest.mark.parametrize("data", ["{broken", "not JSON", "{'a': 1}"])
def test_an_event_that_is_no_json_is_an_error(data):
    error = error_of(events(data))

    assert APIResponseValidationError is type(error)
    assert data in str(error)


@pytest.mark.parametrize("data", ["1", '"text"', "[]", "null", "true"])
def test_an_event_that_is_no_object_is_an_error(data):
    assert APIResponseValidationError is type(error_of(events(data)))


@pytest.mark.parametrize("body", [b"", b"\n\n", b": ping\n\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("content_type", [EVENT_STREAM, "application/json"])
def test_a_stream_of_nothing_is_an_error(body, content_type):
    error = error_of(body, content_type=content_type)

    assert APIResponseValidationError is type(error)


def test_done_alone_is_a_stream_of_nothing():
    stream = stream_of(events("[DONE]"))

    assert ("", True) == (text_of(stream), stream.completed)


JSON_TYPES = ["application/json", "text/plain", None, EVENT_STREAM]


@pytest.mark.parametrize("content_type", JSON_TYPES)
@pytest.mark.parametrize("indent", [None, 2])
def test_a_json_body_is_a_stream_of_one(content_type, indent):
    body = json.dumps(chunk("Hello"), indent=indent).encode()
    stream = stream_of(body[:30], body[30:], content_type=content_type)

    assert "Hello" == text_of(stream)


def test_the_message_of_a_json_body_is_its_delta():
    stream = stream_of(json.dumps(COMPLETION).encode(), content_type="application/json")

    assert "Hello!" == text_of(stream)


def test_a_json_body_is_completed():
    body = json.dumps(chunk("Hello")).encode()
    stream = stream_of(body, content_type="application/json")
    text_of(stream)

    assert stream.completed


@pytest.mark.parametrize("content_type", JSON_TYPES)
def test_a_json_body_with_an_error_is_raised(content_type):
    error = error_of(json.dumps({"error": OVERLOADED}).encode(), content_type=content_type)

    assert "Overloaded." in str(error)


@pytest.mark.parametrize("content_type", ["text/html", "text/html; charset=utf-8", None])
def test_an_html_body_is_an_error_that_shows_it(content_type):
    error = error_of(b"<html><h1>Login</h1>", b"</html>", content_type=content_type)

    assert APIResponseValidationError is type(error)
    assert "<h1>Login</h1></html>" in str(error)


def test_an_invalid_json_body_is_an_error_that_shows_it():
    error = error_of(b'{"id": "chat', content_type="application/json")

    assert APIResponseValidationError is type(error)
    assert '{"id": "chat' in str(error)


def test_an_error_status_is_raised_before_the_stream():
    answers = Answers(reply({"error": OVERLOADED}, status=429, headers={"retry-after": "999"}))
    with pytest.raises(RateLimitError, match="Overloaded"):
        mock_client(answers).chat.completions.create(**ASK, stream=True)


def test_a_stream_is_asked_for_again_before_it_begins():
    answers = Answers(reply(status=503), httpx.ConnectError("no"), streamed(HELLO))
    stream = mock_client(answers).chat.completions.create(**ASK, stream=True)

    assert ("Hello", 3) == (text_of(stream), len(answers.requests))


def test_a_stream_is_not_asked_for_again_once_it_has_begun():
    answers = Answers(streamed(events(chunk("a")), httpx.ReadError("reset")))
    stream = mock_client(answers).chat.completions.create(**ASK, stream=True)
    with contextlib.suppress(APIConnectionError):
        text_of(stream)

    assert 1 == len(answers.requests)
