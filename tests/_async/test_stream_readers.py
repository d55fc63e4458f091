"""A stream that two read at the same time: the second is told so, the first reads on."""

import gc
import threading

import httpx
import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, streamed
from tests.kit.samples import ASK, HELLO
from tests.kit.together import async_at_once, async_happened
from wrapper import APIError


class Pausing(httpx.AsyncByteStream):
    """Stops in the middle of a stream until it may go on."""

    def __init__(self):
        self.is_waiting, self.may_go_on = threading.Event(), threading.Event()

    async def __aiter__(self):
        yield HELLO[:200]
        self.is_waiting.set()
        assert await async_happened(self.may_go_on)
        yield HELLO[200:]


async def one(stream):
    return [await anext(stream)]


async def all_of(stream):
    return [item async for item in stream]


@pytest.mark.parametrize("read", [one, all_of])
async def test_the_second_is_told_so_and_the_first_reads_on(read):
    body = Pausing()
    client = mock_client(lambda request: httpx.Response(200, stream=body))
    stream = await client.chat.completions.create(**ASK, stream=True)

    async def reads():
        return len(await all_of(stream))

    async def is_refused():
        assert await async_happened(body.is_waiting)
        with pytest.raises(APIError, match="one reader at a time"):
            await read(stream)
        gc.collect()
        body.may_go_on.set()

    readers = [reads, is_refused]
    found = await async_at_once(2, lambda number: readers[number]())

    assert [3, None] == found


async def test_a_loop_can_go_on_where_another_has_stopped():
    client = mock_client(Answers(streamed(HELLO)))
    items = aiter(await client.chat.completions.create(**ASK, stream=True))
    first = await anext(items)

    assert 3 == len([first, *await all_of(items)])


class Broken(RuntimeError, ValueError):
    """An error of a program's own transport."""


@pytest.mark.parametrize("read", [one, all_of])
async def test_an_error_of_another_kind_is_not_taken_for_a_second_reader(read):
    client = mock_client(Answers(streamed(Broken("mine"))))
    stream = await client.chat.completions.create(**ASK, stream=True)

    with pytest.raises(Broken, match="mine"):
        await read(stream)
