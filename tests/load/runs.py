"""Many calls over one client, by threads or tasks; AssertionError where any goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.kit.samples import KEY
from tests.kit.together import async_at_once
from tests.load.echo import GOOD, STREAM_FAULTS, EchoServer
from tests.load.outcomes import Asked, Outcome, async_outcome, complaint, outcome
from wrapper import AsyncClient, Client


def settings(server: EchoServer) -> dict[str, Any]:
    return {"api_key": KEY, "base_url": server.base_url, "max_retries": 0, "timeout": 60}


def complaints(asked: Sequence[Asked], seen: Sequence[Outcome]) -> list[str]:
    return [said for pair in zip(asked, seen, strict=True) if (said := complaint(*pair))]


def streams_at_once(count: int) -> None:
    """Streams that the server holds until all are open, when it lets one in 20 fail."""
    faults = [GOOD if n % 20 else STREAM_FAULTS[n // 20 % 3] for n in range(count)]
    asked = [Asked(f"n{n}", fault, streamed=True) for n, fault in enumerate(faults)]
    with EchoServer(open_at_once=count) as server:
        in_tasks(server, asked, at_once=count)


def in_threads(server: EchoServer, asked: Sequence[Asked], *, at_once: int) -> None:
    """Calls of so many threads."""
    with Client(**settings(server)) as client, ThreadPoolExecutor(at_once) as threads:
        seen = list(threads.map(lambda each: outcome(client, each), asked))

    assert [] == complaints(asked, seen)


def in_tasks(server: EchoServer, asked: Sequence[Asked], *, at_once: int) -> None:
    """Calls of so many tasks."""

    async def run() -> list[Outcome]:
        slots = asyncio.Semaphore(at_once)
        async with AsyncClient(**settings(server)) as client:

            async def one(number: int) -> Outcome:
                async with slots:
                    return await async_outcome(client, asked[number])

            return await async_at_once(len(asked), one)

    assert [] == complaints(asked, asyncio.run(run()))
