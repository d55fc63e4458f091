# async only
"""One client in several event loops, and when connections are closed."""

import asyncio
import gc
import inspect
import weakref

import anyio
import anyio.to_thread
import pytest

from tests._async.clients import mock_client, socket_client
from tests.kit.answers import Answers, reply, streamed
from tests.kit.samples import ASK
from tests.kit.servers import PATIENCE, UNTIL_CLOSED, Answer, RawServer, respond
from tests.kit.together import async_happened
from wrapper import RetryPolicy

MODELS = Answer((respond(b'{"object":"list","data":[]}'),))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_client_works_in_one_event_loop_after_the_other(backend):
    with RawServer(MODELS) as server:
        client = socket_client(server, max_retries=0)

        async def ask():
            return (await client.models.list()).data

        answers = [anyio.run(ask, backend=backend) for _ in range(2)]
        gc.collect()

        assert ([[], []], 2) == (answers, server.connections)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_connections_are_closed_when_their_event_loop_ends(backend):
    with RawServer(Answer((*MODELS.steps, UNTIL_CLOSED))) as server:
        client = socket_client(server)
        anyio.run(client.models.list, backend=backend)

        assert server.hung_up.wait(PATIENCE)
        assert not client.is_closed


def test_closing_a_client_closes_its_connections_of_other_event_loops():
    with RawServer(Answer((*MODELS.steps, UNTIL_CLOSED))) as server:
        client = socket_client(server)

        async def use():
            await client.models.list()
            await anyio.to_thread.run_sync(asyncio.run, client.close())
            return await async_happened(server.hung_up)

        assert asyncio.run(use())


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_connections_are_closed_where_they_belong(backend):
    """The garbage collector may run in any thread."""

    async def use(server):
        client = socket_client(server)
        await client.models.list()
        client.cycle = client
        del client
        await anyio.to_thread.run_sync(gc.collect)

        assert await async_happened(server.hung_up)

    with RawServer(Answer((*MODELS.steps, UNTIL_CLOSED))) as server:
        anyio.run(use, server, backend=backend)


def test_a_stream_that_is_done_needs_no_pool():
    """So it is closed before the loop ends, not by the garbage collector thereafter."""

    async def use(server):
        client = socket_client(server)
        connections = [weakref.ref(client._caller.sender.http)]
        stream = await client.chat.completions.create(**ASK, stream=True)
        gc.disable()
        del client
        assert connections[0]() is not None
        async for _ in stream:
            pass
        client = socket_client(server)
        connections.append(weakref.ref(client._caller.sender.http))
        async with client.models.with_streaming_response.list() as response:
            del client
            await response.read()
            done = stream.response, response.http_response
        del stream, response

        assert [None, None] == [each() for each in connections]
        assert [True, True] == [each.is_closed for each in done]

    chunk = b'data: {"id":"1","choices":[]}\n\ndata: [DONE]\n\n'
    with RawServer(Answer((respond(chunk, content_type="text/event-stream"),))) as server:
        try:
            asyncio.run(use(server))
        finally:
            gc.enable()


@pytest.mark.filterwarnings("ignore:createThreadRun is deprecated:DeprecationWarning")
async def test_leaving_a_loop_over_a_stream_to_come_closes_it():
    answers = Answers(streamed(b'event: thread.created\ndata: {"id":"1"}\n\n' * 3))
    runs = mock_client(answers).beta.threads.runs
    coming = runs.stream(thread_id="thread_1", assistant_id="asst_1")

    # trio warns of a generator that is collected.
    assert not inspect.isasyncgen(aiter(coming))
    async for _ in coming:
        break


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_call_that_is_cancelled_while_it_waits_is_not_tried_again(backend):
    answers = Answers(reply(b"", status=503))
    patient = RetryPolicy(initial_delay=60, max_delay=60)

    async def ask():
        with anyio.fail_after(PATIENCE), anyio.CancelScope() as scope:
            client = mock_client(answers, retry=patient, on_retry=lambda *_: scope.cancel())
            await client.models.list()

    anyio.run(ask, backend=backend)

    assert 1 == len(answers.requests)
