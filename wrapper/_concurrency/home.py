"""Where connections belong, and closing them there; the twin's names lack the `async_`."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any

_closing: set[Any] = set()


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


def has_asyncio() -> bool:
    """Whether the event loop that runs here is one of asyncio's."""
    return hasattr(async_home()[1], "call_soon_threadsafe")


def home() -> tuple[int, None]:
    """Where connections made now belong: this process."""
    return os.getpid(), None


def is_alive(home: Any) -> bool:
    """Whether connections made there can still be used from this process."""
    process, loop = home
    return process == os.getpid() and not (hasattr(loop, "is_closed") and loop.is_closed())


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


def close_soon(close: Callable[[], None]) -> None:
    """Close something; do nothing while the interpreter ends, which closes what is open."""
    if not sys.is_finalizing():  # Running Python code then has crashed some versions of it.
        close()


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
