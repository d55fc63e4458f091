"""What else servers send where a stream is due."""

import json

import pytest

from tests._async.clients import socket_client
from tests._async.streams import stream_of, text_of
from tests.kit.samples import ASK, HELLO, chunk, events
from tests.kit.servers import CLOSE, Answer, RawServer
from wrapper import APIConnectionError, APIError, APIResponseValidationError

UNFRAMED = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"


@pytest.mark.parametrize("choices", [5, True, "x", {}, None], ids=repr)
async def test_choices_of_any_kind_do_no_harm(choices):
    stream = await stream_of(events({**chunk("x"), "choices": choices}, "[DONE]"))

    assert 1 == len([item async for item in stream])


@pytest.mark.parametrize(
    "body", [{"object": "error", "message": "No."}, {"detail": "No."}], ids=["object", "detail"]
)
async def test_an_event_that_only_reports_is_an_error(body):
    with pytest.raises(APIError, match=r"No\.") as caught:
        await text_of(await stream_of(events(body)))

    assert APIError is type(caught.value)


@pytest.mark.parametrize("event", [b"event: error\ndata:\n\n", b"event: error\ndata\n\n"])
async def test_an_event_named_error_may_be_empty(event):
    with pytest.raises(APIError, match="does not say"):
        await text_of(await stream_of(events(chunk("Hel")), event))


@pytest.mark.parametrize("data", [b'{"type": "ping"}', b"now", b"1"])
async def test_a_ping_with_data_is_skipped(data):
    assert "Hello" == await text_of(await stream_of(b"event: ping\ndata: " + data + b"\n\n", HELLO))


async def test_a_body_that_ends_within_an_event_is_a_connection_error():
    body = events(chunk("Hel")) + b'data: {"id": "chat'
    with RawServer(Answer((UNFRAMED, body, CLOSE))) as server:
        async with socket_client(server) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)
            with pytest.raises(APIConnectionError, match="ended within an event"):
                await text_of(stream)


async def test_the_error_of_a_stream_that_is_plain_text_shows_it():
    stream = await stream_of(b"the model is loading", content_type="text/plain")
    with pytest.raises(APIResponseValidationError, match="the model is loading"):
        await text_of(stream)


@pytest.mark.parametrize("content_type", ["application/json", "text/event-stream"])
async def test_a_json_body_with_a_byte_order_mark_is_a_stream_of_one(content_type):
    body = b"\xef\xbb\xbf" + json.dumps(chunk("Hello")).encode()

    assert "Hello" == await text_of(await stream_of(body, content_type=content_type))
