# Written by codegen/facade/unasync.py from tests/_async/test_raw.py; edit that file instead.
"""Raw responses, read and unread."""

import datetime
import json
from typing import Any

import httpx
import pytest

from generated_client import models as m
from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import BASE_URL, Answers, failure, reply, streamed
from tests.kit.samples import ASK, COMPLETION, FILE, HELLO, MODEL, events
from tests.kit.servers import CLOSE, UNTIL_CLOSED, Answer, RawServer, begin, part
from tests.kit.together import happened
from wrapper import (
    APIConnectionError,
    APIResponse,
    APIResponseValidationError,
    APITimeoutError,
    NotFoundError,
    Stream,
    StreamedResponse,
)


def raw_chat(*answers, **options):
    client = mock_client(Answers(*answers))
    return client.chat.completions.with_raw_response.create(**ASK, **options)


def test_a_raw_response_is_one():
    assert APIResponse is type(raw_chat(reply(COMPLETION)))


def test_a_raw_response_parses_to_what_the_method_returns():
    completion = raw_chat(reply(COMPLETION)).parse()

    assert ("Hello!", "req_1") == (completion.choices[0].message.content, completion._request_id)


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (dict, COMPLETION),
        (Any, COMPLETION),
        (str, json.dumps(COMPLETION)),
        (bytes, json.dumps(COMPLETION).encode()),
        (m.Model, m.Model.from_dict(COMPLETION)),
    ],
)
def test_a_raw_response_parses_to_another_type(to, expected):
    assert expected == raw_chat(reply(COMPLETION)).parse(to=to)


def test_a_raw_response_has_what_http_says():
    raw = raw_chat(reply(COMPLETION, status=201, headers={"x-mine": "1"}))

    assert (201, "1", "POST", BASE_URL + "/chat/completions", "req_1") == (
        raw.status_code,
        raw.headers["X-Mine"],
        raw.method,
        str(raw.url),
        raw.request_id,
    )


def test_a_raw_response_has_its_body():
    raw = raw_chat(reply(COMPLETION))
    text = json.dumps(COMPLETION)

    assert (COMPLETION, text, text.encode()) == (raw.json(), raw.text, raw.content)


def test_a_raw_response_has_those_of_httpx():
    raw = raw_chat(reply(COMPLETION))

    assert (httpx.Response, httpx.Request) == (type(raw.http_response), type(raw.http_request))


def test_a_raw_response_knows_how_long_it_took():
    body = json.dumps(COMPLETION).encode()

    assert datetime.timedelta(0) <= raw_chat(streamed(body)).elapsed


@pytest.mark.parametrize("failures", [0, 1, 2])
def test_a_raw_response_knows_its_retries(failures):
    raw = raw_chat(*[failure(500)] * failures, reply(COMPLETION))

    assert failures == raw.retries_taken


def test_a_raw_response_shows_its_status():
    assert "<APIResponse [200]>" == repr(raw_chat(reply(COMPLETION)))


def test_a_raw_call_raises_what_the_method_raises():
    with pytest.raises(NotFoundError):
        raw_chat(failure(404))


def test_a_raw_response_that_is_not_what_it_claims_fails_when_parsed():
    raw = raw_chat(reply("<html>"))

    with pytest.raises(APIResponseValidationError):
        raw.parse()


def test_a_raw_stream_parses_to_a_stream():
    raw = raw_chat(streamed(HELLO), stream=True)
    stream = raw.parse()

    assert (Stream, 3) == (type(stream), len([item for item in stream]))


def test_a_raw_file_parses_to_its_content():
    client = mock_client(Answers(reply(b"abc")))
    raw = client.files.with_raw_response.content("file-1")

    assert b"abc" == raw.parse().content


def unread(*answers):
    """The streaming response of a file's content, to be entered."""
    return mock_client(Answers(*answers)).files.with_streaming_response.content("file-1")


BODY = "Grüße\nan alle\r\n".encode()


def test_an_unread_response_is_one():
    with unread(reply(BODY)) as response:
        assert StreamedResponse is type(response)


def test_an_unread_response_has_what_http_says():
    with unread(failure(500), reply(BODY, headers={"x-mine": "1"})) as response:
        assert (200, "1", "GET", BASE_URL + "/files/file-1/content", "req_1", 1) == (
            response.status_code,
            response.headers["X-Mine"],
            response.method,
            str(response.url),
            response.request_id,
            response.retries_taken,
        )


def test_an_unread_response_can_be_read():
    with unread(reply(BODY)) as response:
        assert BODY == response.read()


def test_an_unread_response_can_be_read_as_text():
    with unread(reply(BODY, content_type="text/plain; charset=utf-8")) as response:
        assert BODY.decode() == response.text()


def test_an_unread_response_can_be_read_as_json():
    with unread(reply(FILE)) as response:
        assert FILE == response.json()


def test_an_unread_response_can_be_parsed():
    with unread(reply(BODY)) as response:
        assert BODY == response.parse().content


def test_an_unread_response_can_be_parsed_to_another_type():
    with unread(reply(MODEL)) as response:
        assert m.Model.from_dict(MODEL) == response.parse(to=m.Model)


def test_an_unread_response_gives_bytes_as_they_arrive():
    with unread(streamed(b"ab", b"cd", b"e")) as response:
        assert [b"ab", b"cd", b"e"] == [piece for piece in response.iter_bytes()]


def test_an_unread_response_gives_bytes_in_pieces_of_a_size():
    with unread(streamed(b"ab", b"cd", b"e")) as response:
        assert [b"abc", b"de"] == [piece for piece in response.iter_bytes(3)]


def test_an_unread_response_gives_its_bytes_once():
    with unread(streamed(b"ab")) as response:
        assert [b"ab"] == [piece for piece in response.iter_bytes()]
        with pytest.raises(APIConnectionError, match="StreamConsumed"):
            assert [] == [piece for piece in response.iter_bytes()]


def test_a_response_that_was_left_gives_no_bytes():
    with unread(streamed(b"ab")) as response:
        pass

    with pytest.raises(APIConnectionError, match="StreamClosed"):
        assert [] == [piece for piece in response.iter_bytes()]


def test_an_unread_response_gives_text():
    with unread(streamed(BODY[:3], BODY[3:], content_type="text/plain")) as response:
        assert BODY.decode() == "".join([piece for piece in response.iter_text()])


def test_an_unread_response_gives_lines():
    with unread(streamed(BODY[:3], BODY[3:], content_type="text/plain")) as response:
        assert ["Grüße", "an alle"] == [line for line in response.iter_lines()]


def test_an_unread_response_can_be_written_to_a_file(tmp_path):
    with unread(streamed(b"ab", b"cd")) as response:
        response.stream_to_file(tmp_path / "out")

    assert b"abcd" == (tmp_path / "out").read_bytes()


def test_an_unread_stream_parses_to_a_stream():
    client = mock_client(Answers(streamed(HELLO)))
    streaming = client.chat.completions.with_streaming_response
    with streaming.create(**ASK, stream=True) as response:
        stream = response.parse()

        assert 3 == len([item for item in stream])


def test_an_unread_stream_gives_its_lines():
    client = mock_client(Answers(streamed(events({"a": 1}))))
    streaming = client.chat.completions.with_streaming_response
    with streaming.create(**ASK, stream=True) as response:
        assert ['data: {"a": 1}', ""] == [line for line in response.iter_lines()]


def test_nothing_is_sent_before_the_with():
    answers = Answers(reply(BODY))
    manager = mock_client(answers).files.with_streaming_response.content("file-1")
    before = len(answers.requests)
    with manager:
        pass

    assert (0, 1) == (before, len(answers.requests))


def test_an_unread_call_raises_what_the_method_raises():
    with pytest.raises(NotFoundError, match=r"It broke\."):
        with unread(failure(404)):
            pass


def test_an_unread_response_is_not_read():
    with RawServer(Answer((begin("text/plain"), UNTIL_CLOSED))) as server:
        with socket_client(server) as client:
            with client.files.with_streaming_response.content("file-1") as response:
                assert 200 == response.status_code

            assert happened(server.hung_up)


@pytest.mark.parametrize("use", ["read", "text", "json", "parse"])
def test_a_body_that_breaks_off_is_a_connection_error(use):
    with RawServer(Answer((begin("text/plain"), part(b"abc"), CLOSE))) as server:
        with (
            socket_client(server) as client,
            client.files.with_streaming_response.content("file-1") as response,
        ):
            with pytest.raises(APIConnectionError):
                getattr(response, use)()


@pytest.mark.parametrize("use", ["iter_bytes", "iter_text", "iter_lines"])
def test_a_body_that_breaks_off_between_pieces_is_a_connection_error(use):
    with unread(streamed(b"abc", httpx.ReadError("reset"))) as response:
        with pytest.raises(APIConnectionError):
            assert [] == [piece for piece in getattr(response, use)()]


def test_a_body_that_is_slow_is_a_timeout():
    with unread(streamed(b"abc", httpx.ReadTimeout("slow"))) as response:
        with pytest.raises(APITimeoutError):
            response.read()


@pytest.mark.parametrize("how", ["close", "close"])
def test_an_unread_response_can_be_closed(how):
    with unread(streamed(b"abc", b"def")) as response:
        getattr(response, how)()

        assert response.http_response.is_closed
