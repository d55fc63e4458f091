"""Streams: items out of whatever a server sends."""

import contextlib
import gzip
import json
import zlib

import httpx
import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests._async.streams import EVENT_STREAM, stream_of, text_of
from tests.kit.answers import Answers, Pieces, streamed
from tests.kit.samples import ASK, COMPLETION, HELLO, TEXT_COMPLETION, chunk, events
from wrapper import (
    AsyncStream,
)


async def test_a_stream_gives_chunks():
    stream = await stream_of(HELLO)

    assert [m.ChatCompletionChunk] * 3 == [type(item) async for item in stream]


async def test_a_stream_is_a_stream():
    async with await stream_of(HELLO) as stream:
        assert type(stream) is AsyncStream


async def test_a_text_completion_can_be_streamed():
    answers = Answers(streamed(events(TEXT_COMPLETION, "[DONE]")))
    stream = await mock_client(answers).completions.create(model="m", prompt="x", stream=True)

    assert [" world"] == [item.choices[0].text async for item in stream]


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
async def test_a_stream_may_have_any_shape(text):
    stream = await stream_of(text.encode())

    assert "Hello" == await text_of(stream)


@each_shape
@pytest.mark.parametrize("size", [1, 2, 7])
async def test_a_stream_may_be_split_anywhere(text, size):
    body = text.encode()
    stream = await stream_of(*(body[at : at + size] for at in range(0, len(body), size)))

    assert "Hello" == await text_of(stream)


@each_shape
async def test_a_whole_stream_is_completed(text):
    stream = await stream_of(text.encode())
    await text_of(stream)

    assert stream.completed


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/octet-stream"])
async def test_events_are_recognised_under_another_content_type(content_type):
    stream = await stream_of(b"\n", HELLO, content_type=content_type)

    assert "Hello" == await text_of(stream)


@pytest.mark.parametrize("content_type", ["text/event-stream; charset=utf-8", "Text/Event-Stream"])
async def test_events_are_recognised_by_their_content_type(content_type):
    assert "Hello" == await text_of(await stream_of(HELLO, content_type=content_type))


async def test_broken_characters_are_replaced():
    body = events(chunk("caf?"), "[DONE]").replace(b"?", b"\xc3")

    assert "caf\N{REPLACEMENT CHARACTER}" == await text_of(await stream_of(body))


async def test_characters_may_be_split():
    body = json.dumps(chunk("é🎉"), ensure_ascii=False).encode()
    pieces = [bytes([byte]) for byte in b"data: " + body + b"\n\n"]

    assert "é🎉" == await text_of(await stream_of(*pieces))


@pytest.mark.parametrize(
    ("encoding", "compress"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
async def test_a_stream_may_be_compressed(encoding, compress):
    body = compress(HELLO)
    pieces = [body[:20], body[20:]]
    stream = await stream_of(*pieces, headers={"content-encoding": encoding})

    assert "Hello" == await text_of(stream)


async def test_next_gives_the_next_item():
    async with await stream_of(HELLO) as stream:
        first, second = await anext(stream), await anext(stream)

    assert ["Hel", "lo"] == [item.choices[0].delta.content for item in (first, second)]


async def test_iteration_goes_on_after_next():
    stream = await stream_of(HELLO)
    await anext(stream)

    assert "lo" == await text_of(stream)


async def test_there_is_no_next_after_the_last():
    stream = await stream_of(HELLO)
    await text_of(stream)

    with pytest.raises(StopAsyncIteration):  # sync: with pytest.raises(StopIteration):
        await anext(stream)


async def test_a_stream_is_iterated_once():
    stream = await stream_of(HELLO)
    await text_of(stream)

    assert "" == await text_of(stream)


async def test_items_come_as_they_arrive():
    body = Pieces([events(chunk("a")), events(chunk("b")), events("[DONE]")])
    answers = Answers(
        lambda: httpx.Response(200, headers={"content-type": EVENT_STREAM}, stream=body)
    )
    stream = await mock_client(answers).chat.completions.create(**ASK, stream=True)
    await anext(stream)
    await stream.aclose()

    assert 1 == body.taken


async def closed_after(use):
    """Whether the response was closed, once `use` is through with its stream."""
    body = Pieces([HELLO])
    answers = Answers(
        lambda: httpx.Response(200, headers={"content-type": EVENT_STREAM}, stream=body)
    )
    stream = await mock_client(answers).chat.completions.create(**ASK, stream=True)
    await use(stream)
    return body.is_closed


async def test_reading_to_the_end_closes_the_response():
    assert await closed_after(text_of)


async def test_leaving_a_with_closes_the_response():
    async def use(stream):
        async with stream:
            await anext(stream)

    assert await closed_after(use)


async def test_leaving_a_with_by_an_error_closes_the_response():
    async def use(stream):
        with contextlib.suppress(ZeroDivisionError):
            async with stream:
                raise ZeroDivisionError

    assert await closed_after(use)


async def test_aclose_closes_the_response():
    async def use(stream):
        await stream.aclose()

    assert await closed_after(use)


async def test_close_closes_the_response():
    async def use(stream):
        await anext(stream)
        await stream.close()

    assert await closed_after(use)


async def test_closing_twice_does_nothing():
    async def use(stream):
        await stream.aclose()
        await stream.aclose()

    assert await closed_after(use)


async def test_a_closed_stream_gives_nothing_more():
    stream = await stream_of(HELLO)
    await stream.aclose()

    assert "" == await text_of(stream)


async def test_a_stream_left_early_is_not_completed():
    async with await stream_of(HELLO) as stream:
        await anext(stream)

    assert not stream.completed


async def test_a_stream_that_just_stops_is_not_completed():
    stream = await stream_of(events(chunk("Hel"), chunk("lo")))
    text = await text_of(stream)

    assert ("Hello", False) == (text, stream.completed)


async def test_usage_after_the_last_choice_does_not_undo_the_completion():
    usage = {**chunk(), "choices": [], "usage": COMPLETION["usage"]}
    stream = await stream_of(events(chunk("x", finish_reason="stop"), usage))
    await text_of(stream)

    assert stream.completed


async def test_a_stream_has_its_response_and_request_id():
    async with await stream_of(HELLO) as stream:
        assert (200, "req_1") == (stream.response.status_code, stream.request_id)
