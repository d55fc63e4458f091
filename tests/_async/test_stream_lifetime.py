"""Who keeps the connection of a stream, and who lets it go."""

import gc
import threading

import httpx
import pytest

from tests._async.clients import socket_client
from tests._async.streams import stream_of, text_of
from tests.kit.samples import ASK, HELLO, chunk, events
from tests.kit.servers import END, PATIENCE, UNTIL_CLOSED, Answer, RawServer, begin, part, respond
from tests.kit.together import async_at_once, async_happened
from wrapper import APIError

FIRST = part(events(chunk("Hel")))
REST = part(events(chunk("lo"), "[DONE]"))
WATCHED = Answer((begin(), FIRST, UNTIL_CLOSED))
MODELS = Answer((respond(b'{"object":"list","data":[]}'),))


async def streamed(server):
    return await socket_client(server).chat.completions.create(**ASK, stream=True)


async def streamed_raw(server):
    completions = socket_client(server).chat.completions
    return (await completions.with_raw_response.create(**ASK, stream=True)).parse()


@pytest.mark.parametrize("make", [streamed, streamed_raw])
async def test_a_stream_goes_on_when_its_client_is_dropped(make):
    dropped = threading.Event()
    with RawServer(Answer((begin(), FIRST, dropped, REST, END))) as server:
        stream = await make(server)
        gc.collect()
        dropped.set()

        assert "Hello" == await text_of(stream)


async def test_closing_from_elsewhere_ends_the_iteration_quietly():
    began = threading.Event()
    with RawServer(WATCHED) as server:
        async with socket_client(server, timeout=2 * PATIENCE) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)

            async def work(number):
                if number:
                    assert await async_happened(began)
                    await stream.aclose()
                    return await async_happened(server.hung_up)
                texts = []
                async for item in stream:
                    texts.append(item.choices[0].delta.content)
                    began.set()
                return "".join(texts)

            assert ["Hel", True] == await async_at_once(2, work)


async def test_a_second_loop_after_leaving_the_first_says_so():
    stream = await stream_of(HELLO)
    async for _item in stream:
        break
    gc.collect()

    with pytest.raises(APIError, match="left before its end"):
        await text_of(stream)


async def test_a_loop_after_close_just_ends():
    stream = await stream_of(HELLO)
    await anext(stream)
    await stream.aclose()

    assert "" == await text_of(stream)


async def test_a_stream_that_is_never_iterated_frees_its_connection():
    http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1))
    with RawServer(WATCHED, MODELS) as server:
        async with socket_client(server, http_client=http, max_retries=0) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)
            del stream
            gc.collect()

            assert [] == (await client.models.list()).data
