"""A stream on which no events come: for how long, and what is said of it."""

import httpx
import pytest

from tests._async.clients import socket_client
from tests.kit.samples import ASK, HELLO
from tests.kit.servers import PATIENCE, UNTIL_CLOSED, Answer, RawServer, begin, part
from wrapper import APITimeoutError
from wrapper._async.idle import AsyncIdleWatch

SILENT = Answer((begin(), part(HELLO[:200]), UNTIL_CLOSED))


async def said_of(timeout, stream_idle_timeout):
    """The message about a stream that goes silent after its first item."""
    with RawServer(SILENT) as server:
        options = {"timeout": timeout, "stream_idle_timeout": stream_idle_timeout}
        async with socket_client(server, **options) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)
            await anext(stream)
            with pytest.raises(APITimeoutError) as caught:
                await anext(stream)
    return str(caught.value)


async def test_a_silent_stream_ends_after_its_idle_time():
    said = await said_of(PATIENCE, 0.05)

    assert "no event for stream_idle_timeout=0.05 s" in said


async def test_a_shorter_read_limit_is_not_called_an_idle_time():
    said = await said_of(httpx.Timeout(PATIENCE, read=0.05), PATIENCE)

    assert "stream_idle_timeout" not in said


async def test_comments_without_a_pause_do_not_keep_a_stream_alive():
    async def comments():
        while True:
            yield b": still there\n\n"

    request = httpx.Request("GET", "http://x.test", extensions={"timeout": {}})
    watch = AsyncIdleWatch(httpx.Response(200, request=request), 0.01)

    with pytest.raises(httpx.ReadTimeout, match="no event for"):
        assert [] == [chunk async for chunk in watch.watched_chunks(comments()) if not chunk]
