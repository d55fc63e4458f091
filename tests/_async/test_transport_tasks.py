# async only
"""Connections under asyncio: tasks cancelled anywhere, loops that come and go, other loops."""

import asyncio
import gc
import os
import random
import threading
import time

import httpx
import pytest

from tests._async.transports import FEW, fetch, make, outcome, request
from tests.kit.servers import (
    CLOSE,
    PATIENCE,
    UNTIL_CLOSED,
    Answer,
    Drip,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import async_at_once, async_happened

OK = respond(b"{}")
FOUND = Answer((OK,))
SLOW = Answer((Drip(OK[:17], 0.002, 1), Drip(OK[17:], 0.002, 1)))
OPEN = Answer((begin(), part(b"x"), UNTIL_CLOSED))


def descriptors():
    return len(os.listdir("/proc/self/fd"))


async def settled():
    for _ in range(5):
        await asyncio.sleep(0)
    gc.collect()


async def test_a_storm_of_cancellations_loses_no_connection_and_no_place():
    limits = httpx.Limits(max_connections=5, max_keepalive_connections=3)
    chance = random.Random(6)
    with RawServer(SLOW) as server:
        async with make(limits) as transport:
            for _ in range(15):
                tasks = [asyncio.create_task(fetch(transport, request(server))) for _ in range(20)]
                for task in chance.sample(tasks, 15):
                    await asyncio.sleep(chance.random() * 0.002)
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                assert transport.connections <= 5

            async def ask(number):
                return await fetch(transport, request(server))

            assert [(200, b"{}")] * 10 == await async_at_once(10, ask)
            (pool,) = transport._pools.values()
            assert not pool._waiting
            assert pool.connections == pool.idle_connections <= 3


@pytest.mark.parametrize("steps", range(14))
async def test_a_task_cancelled_after_any_step_leaves_the_pool_whole(steps):
    with RawServer(FOUND) as server:
        async with make(FEW) as transport:
            task = asyncio.create_task(fetch(transport, request(server)))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

            late = request(server, timeout=httpx.Timeout(PATIENCE))
            assert (200, b"{}") == await fetch(transport, late)
            assert 1 == transport.connections


@pytest.mark.parametrize("first", ["cancel", "give back"])
async def test_a_place_given_to_a_cancelled_task_goes_to_the_next(first):
    with RawServer(OPEN, FOUND) as server:
        async with make(FEW) as transport:
            held = await transport.handle_async_request(request(server))
            waiting = [asyncio.create_task(fetch(transport, request(server))) for _ in range(2)]
            await asyncio.sleep(0)
            if first == "cancel":
                waiting[0].cancel()
                await held.aclose()
            else:
                await held.aclose()
                waiting[0].cancel()

            assert (200, b"{}") == await asyncio.wait_for(waiting[1], PATIENCE)
            assert 1 == transport.connections


async def test_connections_go_to_those_who_wait_in_the_order_they_came():
    with RawServer(OPEN, FOUND) as server:
        async with make(FEW) as transport:
            held = await transport.handle_async_request(request(server))
            order = []

            async def ask(number):
                await fetch(transport, request(server))
                order.append(number)

            tasks = [asyncio.create_task(ask(number)) for number in range(8)]
            await asyncio.sleep(0)
            await held.aclose()
            late = asyncio.create_task(ask(8))
            await asyncio.gather(*tasks, late)

    assert list(range(9)) == order


async def test_no_descriptor_is_left_open():
    with RawServer(SLOW) as server:
        async with make() as transport:
            await fetch(transport, request(server))
        await settled()
        before = descriptors()
        for _ in range(3):
            async with make() as transport:
                async with asyncio.TaskGroup() as tasks:
                    for number in range(20):
                        task = tasks.create_task(outcome(transport, request(server)))
                        if number % 3 == 0:
                            asyncio.get_running_loop().call_later(0.003, task.cancel)
                responses = [
                    await transport.handle_async_request(request(server)) for _ in range(3)
                ]
                del responses
            await settled()
            # Those of the server go when it has noticed.
            assert await _falls_to(before)


async def _falls_to(count):
    until = time.monotonic() + PATIENCE
    while descriptors() > count and time.monotonic() < until:
        await asyncio.sleep(0.01)
    return descriptors() <= count


async def test_cancelling_while_a_body_is_sent_closes_the_connection():
    async def body():
        while True:
            yield b"x" * 65536
            await asyncio.sleep(0)

    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with make() as transport:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(fetch(transport, request(server, content=body())), 0.1)

            assert 0 == transport.connections


async def test_a_body_closed_by_another_task_ends_the_reader_with_an_error():
    with RawServer(OPEN) as server:
        async with make() as transport:
            response = await transport.handle_async_request(request(server))

            async def read():
                return [chunk async for chunk in response.stream]

            reading = asyncio.create_task(read())
            await asyncio.sleep(0.01)
            await response.stream.aclose()

            with pytest.raises(httpx.ReadError):
                await reading


async def test_a_large_body_is_not_taken_faster_than_it_is_read():
    over = threading.Event()
    large = Answer((respond(b"x" * 50_000_000), over))
    with RawServer(large) as server:
        async with make() as transport:
            response = await transport.handle_async_request(request(server))
            await asyncio.sleep(0.1)
            (pool,) = transport._pools.values()
            (connection,) = [found() for found in pool._open.values()]

            assert connection._wire._size < 1_000_000
            over.set()
            assert 50_000_000 == len(await response.aread())


def test_every_loop_has_its_own_connections():
    with RawServer(FOUND) as server:
        transport = make()
        for _ in range(3):
            assert (200, b"{}") == asyncio.run(fetch(transport, request(server)))
        assert 3 == server.connections
        assert 1 == len(transport._pools.values())


def test_loops_of_several_threads_do_not_disturb_each_other():
    with RawServer(FOUND) as server:
        transport = make()
        found = []

        async def ask():
            found.extend([await fetch(transport, request(server)) for _ in range(20)])

        threads = [threading.Thread(target=lambda: asyncio.run(ask())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert [(200, b"{}")] * 80 == found


def test_a_transport_is_closed_from_another_loop():
    with RawServer(Answer((OK, UNTIL_CLOSED))) as server:
        transport = make()
        used, closed = threading.Event(), threading.Event()

        async def use():
            await fetch(transport, request(server))
            used.set()
            while not closed.is_set() or transport.connections:
                await asyncio.sleep(0.005)
            return await async_happened(server.hung_up)

        async def close():
            await transport.aclose()

        found = []
        thread = threading.Thread(target=lambda: found.append(asyncio.run(use())))
        thread.start()
        used.wait(PATIENCE)
        asyncio.run(close())
        closed.set()
        thread.join()

        assert [True] == found


def test_connections_of_a_loop_that_has_ended_are_closed_from_another_loop():
    with RawServer(Answer((OK, UNTIL_CLOSED))) as server:
        transport = make()
        asyncio.run(fetch(transport, request(server)))
        (pool,) = transport._pools.values()
        (connection,) = [found() for found in pool._open.values()]
        asyncio.run(transport.aclose())

        assert server.hung_up.wait(PATIENCE)
        assert not connection.is_quiet()


async def test_closing_ends_a_request_whose_body_is_being_sent():
    over = threading.Event()
    with RawServer(Answer((over, CLOSE), reads_body=False)) as server:
        transport = make()
        sending = asyncio.create_task(outcome(transport, request(server, content=bytes(2**26))))
        await async_happened(server.asked)
        (connection,) = [found() for found in transport.here._open.values()]
        while not connection._wire._is_choked:
            await asyncio.sleep(0)
        await transport.aclose()

        assert httpx.ReadError is await sending
        over.set()


@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_on_another_loop_httpx_does_the_work(anyio_backend):
    with RawServer(FOUND) as server:
        async with make() as transport:
            assert (200, b"{}") == await fetch(transport, request(server))
            (pool,) = transport._pools.values()
            assert isinstance(pool, httpx.AsyncHTTPTransport)
