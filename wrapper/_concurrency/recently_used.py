"""A bounded memory that forgets the value unused for longest; threads may share it."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class RecentlyUsed(Generic[T]):
    """Values by key; a key of None is never kept."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._values: dict[Hashable, T] = {}
        self._lock = Lock()

    def get(self, key: Hashable | None) -> T | None:
        """The value of a key, which counts as used now."""
        with self._lock:
            if key not in self._values:
                return None
            value = self._values.pop(key)
            self._values[key] = value
            return value

    def put(self, key: Hashable | None, value: T) -> None:
        """Keep a value; the value unused for longest makes room."""
        if key is None:
            return
        with self._lock:
            self._values.pop(key, None)
            self._values[key] = value
            while len(self._values) > self._capacity:
                del self._values[next(iter(self._values))]

    def __len__(self) -> int:
        return len(self._values)
