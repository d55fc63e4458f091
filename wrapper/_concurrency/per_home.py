"""One of something for every place where connections belong, as `home` says."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Coroutine, Hashable
from functools import partial
from typing import Any, Generic, TypeVar

from .home import async_close_at, async_home, home, is_alive

T = TypeVar("T")


class _Registry(Generic[T]):
    """What is made once for every home: found without a lock, made under one."""

    def __init__(
        self, forget: Callable[[T], object], is_over: Callable[[T], bool] = lambda _: False
    ) -> None:
        """`forget` lets go of what another process or an ended loop owns, without waiting.

        `is_over` says that something is used up, and another has to be made in its place.
        """
        self._kept: dict[Hashable, T] = {}
        self._forget = forget
        self._is_over = is_over
        # By process: in a forked child, a thread that it lacks may hold the parent's.
        self._locks: dict[int, threading.Lock] = {}

    def values(self) -> list[T]:
        """What is kept, for all homes."""
        return list(self._kept.values())

    def forget(self) -> None:
        """In a forked child: let go of what is the parent's, which stays as it is."""
        for _, kept in self._take_all():
            self._forget(kept)

    def _find(self, here: Hashable) -> T | None:
        kept = self._kept.get(here)
        return None if kept is None or self._is_over(kept) else kept

    def _make(self, here: Hashable, make: Callable[[], T]) -> T:
        with self._lock:
            if (kept := self._find(here)) is not None:  # Another thread was quicker.
                return kept
            # Loops end without a word: this is when what they had is let go of.
            for gone, kept in list(self._kept.items()):
                if self._is_over(kept) or not is_alive(gone):
                    self._kept.pop(gone, None)
            made = self._kept[here] = make()
            return made

    def _take_all(self) -> list[tuple[Any, T]]:
        """All that was kept; nothing is from then on."""
        with self._lock:
            taken = list(self._kept.items())
            self._kept.clear()
        return taken

    @property
    def _lock(self) -> threading.Lock:
        return self._locks.setdefault(os.getpid(), threading.Lock())


class AsyncPerHome(_Registry[T]):
    """One for each process and event loop."""

    def find(self) -> T | None:
        """That of here; None where none is, or where it is used up."""
        return self._find(async_home())

    def make(self, make: Callable[[], T]) -> T:
        """That of here, made unless there is one; what `make` raises keeps it from being made."""
        return self._make(async_home(), make)

    async def aclose(self, close: Callable[[T], Coroutine[Any, Any, None]]) -> None:
        """Close that of here now, and those of other loops soon, each in its own."""
        here, mine = async_home(), None
        for where, kept in self._take_all():
            if where == here:
                mine = kept
            else:
                self._close_elsewhere(where, partial(close, kept), kept)
        if mine is not None:  # Last, because an error may come of it.
            await close(mine)

    def close_soon(self, close: Callable[[T], Coroutine[Any, Any, None]]) -> None:
        """Close all, each where it belongs; from the garbage collector, so without waiting."""
        for where, kept in self._take_all():
            self._close_elsewhere(where, partial(close, kept), kept)

    def _close_elsewhere(
        self, where: Any, close: Callable[[], Coroutine[Any, Any, None]], kept: T
    ) -> None:
        if not is_alive(where):
            self._forget(kept)
            return
        with contextlib.suppress(Exception):  # Its loop has just ended.
            async_close_at(where, close)


class PerHome(_Registry[T]):
    """One for each process."""

    def find(self) -> T | None:
        """That of here; None where none is, or where it is used up."""
        return self._find(home())

    def make(self, make: Callable[[], T]) -> T:
        """That of here, made unless there is one; what `make` raises keeps it from being made."""
        return self._make(home(), make)

    def close(self, close: Callable[[T], object]) -> None:
        """Close that of here."""
        for where, kept in self._take_all():
            (close if where == home() else self._forget)(kept)

    def close_soon(self, close: Callable[[T], object]) -> None:
        """Close that of here; from the garbage collector."""
        with contextlib.suppress(Exception):  # Nobody is there to hear of it.
            self.close(close)
