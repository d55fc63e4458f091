# async only
"""What is done differently on each event loop, on each event loop."""

import io

import anyio
import pytest

from tests._async.clients import mock_client, socket_client
from tests.kit.answers import Answers, failure, reply, streamed
from tests.kit.samples import ASK, HELLO, KEY, MODELS, events
from tests.kit.servers import UNTIL_CLOSED, Answer, RawServer, begin, part
from tests.kit.together import async_at_once, async_happened
from wrapper import APITimeoutError
from wrapper.testing import LocalServer

pytestmark = [
    pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"]),
    # httpx leaves generators of its own to the garbage collector; we do not.
    pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning"),
]


@pytest.fixture(scope="module")
def server():
    with LocalServer(api_key=KEY) as server:
        yield server


async def test_a_chat(server):
    async with socket_client(server) as client:
        completion = await client.chat.completions.create(**ASK)

    assert completion.choices[0].message.content


async def test_a_stream(server):
    async with socket_client(server) as client:
        stream = await client.chat.completions.create(**ASK, stream=True)
        text = "".join([item.choices[0].delta.content or "" async for item in stream])

    assert ("", True) != (text, stream.completed)


async def test_a_stream_with_something_after_its_end():
    answers = Answers(streamed(HELLO, events("ignored"), events("ignored")))
    stream = await mock_client(answers).chat.completions.create(**ASK, stream=True)

    assert 3 == len([item async for item in stream])


async def test_a_stream_that_is_left_early():
    with RawServer(Answer((begin(), part(HELLO[:200]), UNTIL_CLOSED))) as server:
        async with socket_client(server) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)
            await anext(stream)
            await stream.aclose()

    assert stream.response.is_closed


async def test_pages(server):
    async with socket_client(server) as client:
        assert [model.id async for model in client.models.list()]


@pytest.mark.parametrize("in_memory", [True, False])
async def test_an_upload(server, tmp_path, in_memory):
    (tmp_path / "a.txt").write_bytes(b"content")
    file = io.BytesIO(b"content") if in_memory else tmp_path / "a.txt"
    async with socket_client(server) as client:
        made = await client.files.create(file=file, purpose="batch")

    assert 7 == made.bytes


async def test_a_retry():
    answers = Answers(failure(429, retry_after_ms="1"), reply(MODELS))
    await mock_client(answers).models.list()

    assert 2 == len(answers.requests)


async def test_a_deadline():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with socket_client(server) as client:
            with pytest.raises(APITimeoutError):
                await client.models.list(deadline=0.1)


async def test_many_at_once(server):
    async with socket_client(server) as client:

        async def ask(number):
            return (await client.models.list()).object

        assert ["list"] * 32 == await async_at_once(32, ask)


async def test_cancelling_a_call_closes_its_connection():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with socket_client(server) as client:

            async def ask():
                await client.models.list()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(ask)
                assert await async_happened(server.asked)
                tasks.cancel_scope.cancel()

            assert await async_happened(server.hung_up)


async def test_cancelling_a_stream_closes_its_connection():
    with RawServer(Answer((begin(), part(HELLO[:200]), UNTIL_CLOSED))) as server:
        async with socket_client(server) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)

            async def read():
                assert [] == [item async for item in stream]

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(read)
                await anyio.wait_all_tasks_blocked()
                tasks.cancel_scope.cancel()

            assert await async_happened(server.hung_up)
