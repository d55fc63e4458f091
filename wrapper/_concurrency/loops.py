"""Waiting, once for event loops and once without; the twin's names lack the `async_`."""

from __future__ import annotations

import contextlib
import inspect
import os
import socket
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Hashable
from functools import partial
from typing import Any
from weakref import WeakSet

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
    if sys.is_finalizing():
        return  # Nothing can be imported any more, nor does any loop run.
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


async def async_abandon(response: httpx.Response, chunks: AsyncIterator[bytes]) -> None:
    """Close a response whose body was left early, where trio runs; elsewhere that comes by itself.

    httpx's generators leave those within them unfinished, of which trio warns. Reading on from a
    connection that is closed ends them all.
    """
    if hasattr(async_home()[1], "run_sync_soon") and "network_stream" in response.extensions:
        await response.aclose()
        with contextlib.suppress(Exception):
            async for _ in chunks:
                pass


def async_home() -> tuple[int, Any]:
    """Where connections made now belong: this process, and the event loop that runs."""
    import asyncio

    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        with contextlib.suppress(RuntimeError):
            return os.getpid(), trio and trio.lowlevel.current_trio_token()
        return os.getpid(), None


def home() -> tuple[int, None]:
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


class AsyncEndOfLoop:
    """Has something closed before the event loop that runs here ends, unless it was before.

    A loop that is ended properly, as `asyncio.run` and `trio.run` do, first closes the generators
    that were started in it. Source: https://peps.python.org/pep-0525/#finalization
    """

    def __init__(self, close: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """`close` may be called again when it is done already."""
        self._close = close
        self._is_over = False
        self._generator = self._wait()
        _, loop = async_home()
        if loop is not None:
            _step(self._generator.__anext__())

    async def aclose(self) -> None:
        """Close it now."""
        try:
            await self._close()
        finally:
            self.forget()

    def forget(self) -> None:
        """Have nothing closed."""
        self._is_over = True
        _step(self._generator.aclose())

    async def _wait(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if not self._is_over:
                await self._close()


def _step(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run what has nothing to wait for; do nothing where its generator runs just now."""
    with contextlib.suppress(StopIteration, RuntimeError):
        coroutine.send(None)


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
    found = _socket_of(response)
    if found is not None and not response.is_closed:
        with contextlib.suppress(OSError):  # Past TLS, whose own shutdown is for its reader only.
            socket.socket.shutdown(found, socket.SHUT_RDWR)


class Opened:
    """What the responses of a client have opened, from now on; connections of ours know that."""

    def __init__(self, client: httpx.Client) -> None:
        self._own = getattr(client, "own_transport", None)
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._responses: WeakSet[httpx.Response] = WeakSet()
        if self._own is None:
            client.event_hooks = {"response": [partial(_note, self._sockets, self._responses)]}

    def close_sockets(self) -> None:
        """Close descriptors without a word on the wire: those of a parent stay connected."""
        if self._own is not None:
            self._own.forget()
        for each in list(self._sockets):
            with contextlib.suppress(OSError):
                each.close()

    def close_responses(self) -> None:
        """Close what is still being read."""
        for response in list(self._responses):
            with contextlib.suppress(Exception):  # Nobody is there to hear of it.
                response.close()


def _note(
    sockets: WeakSet[socket.socket], responses: WeakSet[httpx.Response], response: httpx.Response
) -> None:
    responses.add(response)
    if (found := _socket_of(response)) is not None:
        sockets.add(found)


def _socket_of(response: httpx.Response) -> socket.socket | None:
    stream = response.extensions.get("network_stream")
    found = None if stream is None else stream.get_extra_info("socket")
    return found if isinstance(found, socket.socket) else None


def close_soon(close: Callable[[], None]) -> None:
    """Close something; do nothing while the interpreter ends, which closes what is open."""
    if not sys.is_finalizing():  # Running Python code then has crashed some versions of it.
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
