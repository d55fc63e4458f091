"""Streams over a real socket: when items come, and what becomes of the connection."""

import gc
import threading

import pytest

from tests._async.clients import socket_client
from tests.kit.paces import at_any_pace
from tests.kit.samples import ASK, HELLO, chunk, events
from tests.kit.servers import (
    CLOSE,
    END,
    HALF_CLOSE,
    PATIENCE,
    RESET,
    UNTIL_CLOSED,
    Answer,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import async_happened
from wrapper import APIConnectionError, APITimeoutError

FIRST = part(events(chunk("Hel")))
WATCHED = Answer((begin(), FIRST, UNTIL_CLOSED))
UNFRAMED = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"


async def chat(client, **options):
    return await client.chat.completions.create(**ASK, stream=True, **options)


async def text_of(stream):
    return "".join([item.choices[0].delta.content or "" async for item in stream])


async def test_an_item_comes_before_the_next_is_sent():
    received = threading.Event()
    rest = part(events(chunk("lo"), "[DONE]"))
    with RawServer(Answer((begin(), FIRST, received, rest, END))) as server:
        async with socket_client(server) as client:
            stream = await chat(client)
            first = await anext(stream)
            received.set()

            assert ("Hel", "lo") == (first.choices[0].delta.content, await text_of(stream))


@pytest.mark.parametrize("size", [1, 3, 64, 1000])
async def test_a_body_may_arrive_in_pieces_of_any_size(size):
    pieces = [part(HELLO[at : at + size]) for at in range(0, len(HELLO), size)]
    with RawServer(Answer((begin(), *pieces, END))) as server:
        async with socket_client(server) as client:
            assert "Hello" == await text_of(await chat(client))


async def test_a_connection_may_deliver_single_bytes():
    response = begin() + part(HELLO) + END
    with RawServer(Answer(tuple(bytes([byte]) for byte in response))) as server:
        async with socket_client(server) as client:
            assert "Hello" == await text_of(await chat(client))


async def test_breaking_out_of_the_loop_closes_the_connection():
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            async for _item in await chat(client):
                break
            gc.collect()

            assert await async_happened(server.hung_up)


async def test_breaking_out_of_the_loop_closes_the_connection_of_a_stream_that_is_kept():
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            stream = await chat(client)
            async for _item in stream:
                break

            assert await async_happened(server.hung_up)
            assert stream.response.is_closed


async def test_leaving_a_with_closes_the_connection():
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            async with await chat(client) as stream:
                await anext(stream)

            assert await async_happened(server.hung_up)


async def test_aclose_closes_the_connection_of_a_stream_that_was_not_read():
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            stream = await chat(client)
            await stream.aclose()

            assert await async_happened(server.hung_up)


async def test_done_ends_a_stream_that_the_server_leaves_open():
    with RawServer(Answer((begin(), part(HELLO), UNTIL_CLOSED))) as server:
        async with socket_client(server) as client:
            assert "Hello" == await text_of(await chat(client))
            assert await async_happened(server.hung_up)


@pytest.mark.parametrize("end", [CLOSE, RESET, HALF_CLOSE], ids=["close", "reset", "half-close"])
async def test_a_stream_that_breaks_off_is_an_error(end):
    received = threading.Event()
    with RawServer(Answer((begin(), FIRST, received, end, UNTIL_CLOSED))) as server:
        async with socket_client(server) as client:
            stream = await chat(client)
            await anext(stream)
            received.set()
            with pytest.raises(APIConnectionError, match="broke off after 1 items"):
                await anext(stream)


@pytest.mark.parametrize("end", [CLOSE, HALF_CLOSE], ids=["close", "half-close"])
async def test_a_body_that_ends_with_its_connection_is_whole(end):
    with RawServer(Answer((UNFRAMED, HELLO, end, UNTIL_CLOSED))) as server:
        async with socket_client(server) as client:
            stream = await chat(client)

            assert ("Hello", True) == (await text_of(stream), stream.completed)


async def test_a_body_that_ends_too_early_with_its_connection_is_not_completed():
    with RawServer(Answer((UNFRAMED, events(chunk("Hel")), CLOSE))) as server:
        async with socket_client(server) as client:
            stream = await chat(client)

            assert ("Hel", False) == (await text_of(stream), stream.completed)


@at_any_pace
async def test_silence_within_a_stream_is_a_timeout(pace):
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            stream = await chat(client, timeout=pace * 0.1)
            await anext(stream)
            with pytest.raises(APITimeoutError, match="broke off after 1 items"):
                await anext(stream)


async def test_a_timeout_within_a_stream_closes_the_connection():
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            with pytest.raises(APITimeoutError):
                await text_of(await chat(client, timeout=0.1))

            assert await async_happened(server.hung_up)


async def test_a_deadline_ends_when_the_stream_begins():
    waited = threading.Event()
    steps = (begin(), waited, part(HELLO), END)
    with RawServer(Answer(steps)) as server:
        async with socket_client(server) as client:
            stream = await chat(client, deadline=PATIENCE)
            waited.set()

            assert "Hello" == await text_of(stream)


async def test_a_broken_stream_leaves_the_client_usable():
    models = respond(b'{"object":"list","data":[]}')
    with RawServer(Answer((begin(), FIRST, RESET)), Answer((models,))) as server:
        async with socket_client(server) as client:
            with pytest.raises(APIConnectionError):
                await text_of(await chat(client))

            assert [] == (await client.models.list()).data


async def test_many_streams_left_early_leave_no_connection_open():
    with RawServer(WATCHED) as server:
        async with socket_client(server) as client:
            for _ in range(20):
                async with await chat(client) as stream:
                    await anext(stream)

            assert 0 == client.low_level.get_async_httpx_client()._transport.connections
