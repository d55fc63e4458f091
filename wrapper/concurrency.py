"""Waiting, once for event loops and once without; the twin's names lack the `async_`."""

from __future__ import annotations

import contextlib
import inspect
import os
import socket
import sys
import time
from collections.abc import Callable, Coroutine, Hashable
from typing import Any

import httpx

OTHER_KIND = (
    "this low-level client sends the other kind of call: `sync` functions take `Client.low_level`,"
    " `asyncio` functions `AsyncClient.low_level`"
)

_closing: set[Any] = set()


async def async_sleep(seconds: float) -> None:
    """Wait, on asyncio or trio."""
    from anyio import sleep

    await sleep(seconds)


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


def async_close_soon(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Have something closed by the event loop that runs here; do nothing where there is none."""
    import asyncio

    try:
        task = asyncio.get_running_loop().create_task(close())
    except RuntimeError:
        if trio := sys.modules.get("trio"):
            with contextlib.suppress(RuntimeError):
                trio.lowlevel.spawn_system_task(close)
    else:
        _closing.add(task)  # A loop holds its tasks weakly.
        task.add_done_callback(_closing.discard)


def async_home() -> Hashable:
    """Where connections made now belong: this process, and the event loop that runs."""
    import asyncio

    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        with contextlib.suppress(RuntimeError):
            return os.getpid(), trio and trio.lowlevel.current_trio_token()
        return os.getpid(), None


def home() -> Hashable:
    """Where connections made now belong: this process."""
    return os.getpid(), None


def async_close_at(where: Any, close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Have something closed by the event loop it belongs to, which may run in another thread.

    The garbage collector runs in any of them. Raises where that loop is gone.
    """
    process, loop = where
    if where == async_home():
        async_close_soon(close)
    elif process == os.getpid() and hasattr(loop, "call_soon_threadsafe"):
        loop.call_soon_threadsafe(async_close_soon, close)
    elif process == os.getpid() and hasattr(loop, "run_sync_soon"):  # trio's
        loop.run_sync_soon(async_close_soon, close)


def close_at(where: Hashable, close: Callable[[], None]) -> None:
    """Close something, unless it belongs to another process."""
    if where == home():
        close()


def is_alive(home: Any) -> bool:
    """Whether connections made there can still be used from this process."""
    process, loop = home
    return process == os.getpid() and not (hasattr(loop, "is_closed") and loop.is_closed())


def hang_up(response: httpx.Response) -> None:
    """End the connection of a response now, so that a thread that reads from it wakes.

    Closing alone leaves that thread waiting until its read times out.
    """
    stream = response.extensions.get("network_stream")
    found = None if stream is None else stream.get_extra_info("socket")
    if not response.is_closed and isinstance(found, socket.socket):
        with contextlib.suppress(OSError):  # Past TLS, whose own shutdown is for its reader only.
            socket.socket.shutdown(found, socket.SHUT_RDWR)


def close_soon(close: Callable[[], None]) -> None:
    """Close something."""
    close()


async def async_resolved(value: Any) -> Any:
    """The value, or what it turns out to be when awaited."""
    return await value if inspect.isawaitable(value) else value


def resolved(value: Any) -> Any:
    """The value; TypeError for one that would have to be awaited."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise TypeError("a callable of the synchronous client must not be async")
    return value
