# Written by codegen/facade/unasync.py from tests/_async/test_streaming.py; edit that file instead.
"""Streams: items out of whatever a server sends."""

import contextlib
import gzip
import json
import zlib

import httpx
import pytest

from generated_client import models as m
from tests._sync.clients import mock_client
from tests._sync.streams import EVENT_STREAM, stream_of, text_of
from tests.kit.answers import Answers, Pieces, streamed
from tests.kit.samples import ASK, COMPLETION, HELLO, TEXT_COMPLETION, chunk, events
from wrapper import (
    Stream,
)


def test_a_stream_gives_chunks():
    stream = stream_of(HELLO)

    assert [m.ChatCompletionChunk] * 3 == [type(item) for item in stream]


def test_a_stream_is_a_stream():
    with stream_of(HELLO) as stream:
        assert type(stream) is Stream


def test_a_text_completion_can_be_streamed():
    answers = Answers(streamed(events(TEXT_COMPLETION, "[DONE]")))
    stream = mock_client(answers).completions.create(model="m", prompt="x", stream=True)

    assert [" world"] == [item.choices[0].text for item in stream]


LINES = HELLO.decode()

SHAPES = {
    "line feeds": LINES,
    "carriage returns": LINES.replace("\n", "\r"),
    "both": LINES.replace("\n", "\r\n"),
    "byte order mark": "\ufeff" + LINES,
    "comments": ": hi\n\n" + LINES.replace("\n\n", "\n\n: ping\n\n"),
    "no space after the colon": LINES.replace("data: ", "data:"),
    "ids": LINES.replace("data: ", "id: 7\ndata: "),
    "names": LINES.replace("data: ", "event: message\ndata: "),
    "retry": "retry: 1000\n\n" + LINES,
    "events without data": "event: ping\n\nid: 3\n\n" + LINES,
    "empty data": "data:\n\ndata\n\n" + LINES,
    "unknown fields": "x-field: 1\nnonsense\n" + LINES,
    "no blank line at the end": LINES.rstrip("\n"),
    "no [DONE]": LINES.replace("data: [DONE]\n\n", ""),
    "neither": LINES.replace("data: [DONE]\n\n", "").rstrip("\n"),
    "something after [DONE]": LINES + "data: not JSON\n\n",
    "several lines of data": LINES.replace('"choices": ', '\ndata: "choices":\ndata: '),
    "white space before": "\n\n\n" + LINES,
}

each_shape = pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)


@each_shape
def test_a_stream_may_have_any_shape(text):
    stream = stream_of(text.encode())

    assert "Hello" == text_of(stream)


@each_shape
@pytest.mark.parametrize("size", [1, 2, 7])
def test_a_stream_may_be_split_anywhere(text, size):
    body = text.encode()
    stream = stream_of(*(body[at : at + size] for at in range(0, len(body), size)))

    assert "Hello" == text_of(stream)


@each_shape
def test_a_whole_stream_is_completed(text):
    stream = stream_of(text.encode())
    text_of(stream)

    assert stream.completed


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/octet-stream"])
def test_events_are_recognised_under_another_content_type(content_type):
    stream = stream_of(b"\n", HELLO, content_type=content_type)

    assert "Hello" == text_of(stream)


@pytest.mark.parametrize("content_type", ["text/event-stream; charset=utf-8", "Text/Event-Stream"])
def test_events_are_recognised_by_their_content_type(content_type):
    assert "Hello" == text_of(stream_of(HELLO, content_type=content_type))


def test_broken_characters_are_replaced():
    body = events(chunk("caf?"), "[DONE]").replace(b"?", b"\xc3")

    assert "caf\N{REPLACEMENT CHARACTER}" == text_of(stream_of(body))


def test_characters_may_be_split():
    body = json.dumps(chunk("é🎉"), ensure_ascii=False).encode()
    pieces = [bytes([byte]) for byte in b"data: " + body + b"\n\n"]

    assert "é🎉" == text_of(stream_of(*pieces))


@pytest.mark.parametrize(
    ("encoding", "compress"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_a_stream_may_be_compressed(encoding, compress):
    body = compress(HELLO)
    pieces = [body[:20], body[20:]]
    stream = stream_of(*pieces, headers={"content-encoding": encoding})

    assert "Hello" == text_of(stream)


def test_next_gives_the_next_item():
    with stream_of(HELLO) as stream:
        first, second = next(stream), next(stream)

    assert ["Hel", "lo"] == [item.choices[0].delta.content for item in (first, second)]


def test_iteration_goes_on_after_next():
    stream = stream_of(HELLO)
    next(stream)

    assert "lo" == text_of(stream)


def test_there_is_no_next_after_the_last():
    stream = stream_of(HELLO)
    text_of(stream)

    with pytest.raises(StopIteration):
        next(stream)


def test_a_stream_is_iterated_once():
    stream = stream_of(HELLO)
    text_of(stream)

    assert "" == text_of(stream)


def test_items_come_as_they_arrive():
    body = Pieces([events(chunk("a")), events(chunk("b")), events("[DONE]")])
    answers = Answers(
        lambda: httpx.Response(200, headers={"content-type": EVENT_STREAM}, stream=body)
    )
    stream = mock_client(answers).chat.completions.create(**ASK, stream=True)
    next(stream)
    stream.close()

    assert 1 == body.taken


def closed_after(use):
    """Whether the response was closed, once `use` is through with its stream."""
    body = Pieces([HELLO])
    answers = Answers(
        lambda: httpx.Response(200, headers={"content-type": EVENT_STREAM}, stream=body)
    )
    stream = mock_client(answers).chat.completions.create(**ASK, stream=True)
    use(stream)
    return body.is_closed


def test_reading_to_the_end_closes_the_response():
    assert closed_after(text_of)


def test_leaving_a_with_closes_the_response():
    def use(stream):
        with stream:
            next(stream)

    assert closed_after(use)


def test_leaving_a_with_by_an_error_closes_the_response():
    def use(stream):
        with contextlib.suppress(ZeroDivisionError):
            with stream:
                raise ZeroDivisionError

    assert closed_after(use)


def test_aclose_closes_the_response():
    def use(stream):
        stream.close()

    assert closed_after(use)


def test_close_closes_the_response():
    def use(stream):
        next(stream)
        stream.close()

    assert closed_after(use)


def test_closing_twice_does_nothing():
    def use(stream):
        stream.close()
        stream.close()

    assert closed_after(use)


def test_a_closed_stream_gives_nothing_more():
    stream = stream_of(HELLO)
    stream.close()

    assert "" == text_of(stream)


def test_a_stream_left_early_is_not_completed():
    with stream_of(HELLO) as stream:
        next(stream)

    assert not stream.completed


def test_a_stream_that_just_stops_is_not_completed():
    stream = stream_of(events(chunk("Hel"), chunk("lo")))
    text = text_of(stream)

    assert ("Hello", False) == (text, stream.completed)


def test_usage_after_the_last_choice_does_not_undo_the_completion():
    usage = {**chunk(), "choices": [], "usage": COMPLETION["usage"]}
    stream = stream_of(events(chunk("x", finish_reason="stop"), usage))
    text_of(stream)

    assert stream.completed


def test_a_stream_has_its_response_and_request_id():
    with stream_of(HELLO) as stream:
        assert (200, "req_1") == (stream.response.status_code, stream.request_id)
