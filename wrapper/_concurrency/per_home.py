"""Registries of one object for every home; the module `home` explains homes."""

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
    """Objects, one for every home: found without a lock, made under a lock."""

    def __init__(
        self, forget: Callable[[T], object], is_over: Callable[[T], bool] = lambda _: False
    ) -> None:
        """`forget` drops an object of another process or an ended loop, without waiting.

        `is_over` tells whether an object is used up, and a new one has to take its place.
        """
        self._kept: dict[Hashable, T] = {}
        self._forget = forget
        self._is_over = is_over
        # One lock for each process, because in a forked child the parent's lock may be held by a
        # thread that does not exist there.
        self._locks: dict[int, threading.Lock] = {}

    def values(self) -> list[T]:
        """The objects of all homes."""
        return list(self._kept.values())

    def forget(self) -> None:
        """In a forked child: forget the objects of the parent, which the parent goes on using."""
        for _, kept in self._take_all():
            self._forget(kept)

    def _find(self, here: Hashable) -> T | None:
        kept = self._kept.get(here)
        return None if kept is None or self._is_over(kept) else kept

    def _make(self, here: Hashable, make: Callable[[], T]) -> T:
        with self._lock:
            # A second look under the lock, because another thread may have been quicker.
            if (kept := self._find(here)) is not None:
                return kept
            # Objects of ended loops are dropped now, because loops end without notice.
            for gone, kept in list(self._kept.items()):
                if self._is_over(kept) or not is_alive(gone):
                    self._kept.pop(gone, None)
            made = self._kept[here] = make()
            return made

    def _take_all(self) -> list[tuple[Any, T]]:
        """Remove and return all objects, with their homes."""
        with self._lock:
            taken = list(self._kept.items())
            self._kept.clear()
        return taken

    @property
    def _lock(self) -> threading.Lock:
        return self._locks.setdefault(os.getpid(), threading.Lock())


class AsyncPerHome(_Registry[T]):
    """One object for each process and event loop."""

    def find(self) -> T | None:
        """The object of this home; None without one, or for one that is used up."""
        return self._find(async_home())

    def make(self, make: Callable[[], T]) -> T:
        """The object of this home, made by `make` if there is none; `make` may raise."""
        return self._make(async_home(), make)

    async def aclose(self, close: Callable[[T], Coroutine[Any, Any, None]]) -> None:
        """Close the object of this home now, and each of other loops soon, in its own loop."""
        here, mine = async_home(), None
        for where, kept in self._take_all():
            if where == here:
                mine = kept
            else:
                self._close_elsewhere(where, partial(close, kept), kept)
        if mine is not None:  # Last, because closing may raise.
            await close(mine)

    def close_soon(self, close: Callable[[T], Coroutine[Any, Any, None]]) -> None:
        """Close every object in its own home; never waits, so the garbage collector may call."""
        for where, kept in self._take_all():
            self._close_elsewhere(where, partial(close, kept), kept)

    def _close_elsewhere(
        self, where: Any, close: Callable[[], Coroutine[Any, Any, None]], kept: T
    ) -> None:
        if not is_alive(where):
            self._forget(kept)
            return
        with contextlib.suppress(Exception):  # The loop may have just ended.
            async_close_at(where, close)


class PerHome(_Registry[T]):
    """One object for each process."""

    def find(self) -> T | None:
        """The object of this home; None without one, or for one that is used up."""
        return self._find(home())

    def make(self, make: Callable[[], T]) -> T:
        """The object of this home, made by `make` if there is none; `make` may raise."""
        return self._make(home(), make)

    def close(self, close: Callable[[T], object]) -> None:
        """Close the object of this process, and forget the objects of other processes."""
        for where, kept in self._take_all():
            (close if where == home() else self._forget)(kept)

    def close_soon(self, close: Callable[[T], object]) -> None:
        """Close the object of this process; the garbage collector may call."""
        with contextlib.suppress(Exception):  # Because nobody could catch an error.
            self.close(close)
