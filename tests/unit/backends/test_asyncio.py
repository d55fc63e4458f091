"""A connection over asyncio, and the queue for one."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from tests.kit.servers import UNTIL_CLOSED, Answer, RawServer
from wrapper._backends.asyncio import AsyncTurn, AsyncWire


async def test_a_connection_that_opens_after_it_was_closed_is_ended():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        wire = AsyncWire()
        wire.close()
        address = server.base_url.removeprefix("http://").removesuffix("/v1").split(":")
        transport, _ = await asyncio.get_running_loop().create_connection(lambda: wire, *address)

        assert transport.is_closing()


async def test_who_waits_for_a_turn_is_woken_from_any_thread():
    turn = AsyncTurn()
    with ThreadPoolExecutor(1) as threads:
        threads.submit(turn.come)

        assert await turn.wait(None)


def test_nobody_is_woken_in_a_loop_that_has_ended():
    async def make():
        return AsyncTurn()

    turn = asyncio.run(make())
    turn.come()

    assert not turn._came.done()
