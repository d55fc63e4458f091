"""Waiting for threads, and doing things at once: for event loops, and for threads alone."""

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import anyio
from anyio.to_thread import run_sync

from tests.kit.servers import PATIENCE

T = TypeVar("T")


async def async_happened(event: threading.Event) -> bool:
    """Whether another thread sets an event soon; the loop runs on meanwhile."""
    return await run_sync(event.wait, PATIENCE)


def happened(event: threading.Event) -> bool:
    """Whether another thread sets an event soon."""
    return event.wait(PATIENCE)


async def async_at_once(count: int, call: Callable[[int], Awaitable[T]]) -> list[T]:
    """What so many tasks return for their numbers, in order."""
    results: dict[int, T] = {}

    async def run(number: int) -> None:
        results[number] = await call(number)

    async with anyio.create_task_group() as tasks:
        for number in range(count):
            tasks.start_soon(run, number)
    return [results[number] for number in range(count)]


def at_once(count: int, call: Callable[[int], T]) -> list[T]:
    """What so many threads return for their numbers, in order."""
    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(call, range(count)))
