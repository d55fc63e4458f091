"""Homes: where connections belong and are closed; sync names lack the `async_`."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any

_closing: set[Any] = set()


def async_home() -> tuple[int, Any]:
    """The home of connections made now: this process and the running event loop."""
    import asyncio

    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        with contextlib.suppress(RuntimeError):
            return os.getpid(), trio and trio.lowlevel.current_trio_token()
        return os.getpid(), None


def has_asyncio() -> bool:
    """Whether the running event loop is one of asyncio's."""
    return hasattr(async_home()[1], "call_soon_threadsafe")


def home() -> tuple[int, None]:
    """The home of connections made now: this process."""
    return os.getpid(), None


def is_alive(home: Any) -> bool:
    """Whether connections of a home can still be used from this process."""
    process, loop = home
    return process == os.getpid() and not (hasattr(loop, "is_closed") and loop.is_closed())


def async_close_at(where: Any, close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Let the event loop of a home close something; the loop may run in another thread.

    The caller may be in any thread, because the garbage collector is. Raises for an ended loop.
    """
    process, loop = where
    if where == async_home():
        async_close_soon(close)
    elif process == os.getpid() and hasattr(loop, "call_soon_threadsafe"):
        loop.call_soon_threadsafe(async_close_soon, close)
    elif process == os.getpid() and hasattr(loop, "run_sync_soon"):  # A loop of trio's.
        loop.run_sync_soon(async_close_soon, close)


def async_close_soon(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Let the running event loop close something; do nothing without a running loop."""
    if sys.is_finalizing():
        return  # Because nothing can be imported any more, and no loop runs.
    import asyncio

    try:
        task = asyncio.get_running_loop().create_task(close())
    except RuntimeError:
        if trio := sys.modules.get("trio"):
            with contextlib.suppress(RuntimeError):
                trio.lowlevel.spawn_system_task(close)
    else:
        _closing.add(task)  # Because a loop holds its tasks weakly.
        task.add_done_callback(_closing.discard)


def close_soon(close: Callable[[], None]) -> None:
    """Close something; do nothing while the interpreter ends, which closes all sockets."""
    if not sys.is_finalizing():  # Because some versions of Python crash on code run then.
        close()


class AsyncEndOfLoop:
    """Closes something before the running event loop ends, unless `aclose` came first.

    `asyncio.run` and `trio.run` close the asynchronous generators that were started in a loop
    before they end the loop; one such generator closes the thing.
    Source: https://peps.python.org/pep-0525/#finalization
    """

    def __init__(self, close: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """`close` may be called a second time, and has to allow that."""
        self._close = close
        self._is_over = False
        self._generator = self._wait()
        _, loop = async_home()
        # Without its first step, the generator would not be known to the loop.
        if loop is not None:
            _step(self._generator.__anext__())

    async def aclose(self) -> None:
        """Close the thing now."""
        try:
            await self._close()
        finally:
            self.forget()

    def forget(self) -> None:
        """Close nothing when the loop ends."""
        self._is_over = True
        _step(self._generator.aclose())

    async def _wait(self) -> AsyncGenerator[None, None]:
        """The generator that the loop closes at its end."""
        try:
            yield
        finally:
            if not self._is_over:
                await self._close()


def _step(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that never waits; do nothing while its generator is running."""
    with contextlib.suppress(StopIteration, RuntimeError):
        coroutine.send(None)
