"""Pauses and awaited values, with and without a loop; sync names lack the `async_`."""

from __future__ import annotations

import contextlib
import inspect
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx

from .home import async_home

OTHER_KIND = (
    "this low-level client sends the other kind of call: `sync` functions take `Client.low_level`,"
    " `asyncio` functions `AsyncClient.low_level`"
)


async def async_sleep(seconds: float) -> None:
    """Wait on asyncio or trio."""
    from anyio import sleep

    await sleep(seconds)


def sleep(seconds: float) -> None:
    """Wait in this thread."""
    time.sleep(seconds)


async def async_abandon(response: httpx.Response, chunks: AsyncIterator[bytes]) -> None:
    """On trio, close a response whose body was left early; do nothing on asyncio.

    The generators of httpx leave their inner generators unfinished, and trio warns of unfinished
    generators. Reading on from a closed connection ends all of them.
    """
    if hasattr(async_home()[1], "run_sync_soon") and "network_stream" in response.extensions:
        await response.aclose()
        with contextlib.suppress(Exception):
            async for _ in chunks:
                pass


async def async_awaited_value(value: Any) -> Any:
    """The value, awaited where it is awaitable."""
    return await value if inspect.isawaitable(value) else value


def awaited_value(value: Any) -> Any:
    """The value; raises TypeError for an awaitable."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise TypeError("a callable of the synchronous client must not be async")
    return value
