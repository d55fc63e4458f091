"""A store of bounded size, and pages of its items."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from starlette.datastructures import QueryParams

from .errors import ApiError

T = TypeVar("T")


class Ids:
    """Ids that look random, never repeat, and sort by time."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def new(self, prefix: str) -> str:
        number = next(self._numbers)
        noise = hashlib.sha256(str(number).encode()).hexdigest()[:16]
        return f"{prefix}{number:08x}{noise}"


class Store(Generic[T]):
    """Items by id, oldest first; the oldest are removed when the store is full."""

    def __init__(
        self,
        *,
        capacity: int,
        size: Callable[[T], int] = lambda item: 1,
        discard: Callable[[T], None] = lambda item: None,
    ) -> None:
        """`discard` gets each item that is removed."""
        self._items: dict[str, T] = {}
        self._capacity = capacity
        self._size = size
        self._discard = discard
        self._used = 0

    def add(self, item_id: str, item: T) -> None:
        self._items[item_id] = item
        self._used += self._size(item)
        # The newest item stays even where it is too large, because a client already has its id.
        while self._used > self._capacity and len(self._items) > 1:
            self.remove(next(iter(self._items)))

    def get(self, item_id: str) -> T | None:
        return self._items.get(item_id)

    def remove(self, item_id: str) -> T | None:
        """Remove an item, if the store has it, and return it."""
        item = self._items.pop(item_id, None)
        if item is not None:
            self._used -= self._size(item)
            self._discard(item)
        return item

    def __iter__(self) -> Iterator[T]:
        return iter(list(self._items.values()))


def page(
    items: Iterable[dict[str, Any]],
    query: QueryParams,
    *,
    order: str,
    limit: int = 20,
    max_limit: int = 100,
) -> dict[str, Any]:
    """One page of `items`, which come oldest first, by the parameters of `query`.

    `order` and `limit` are the values where `query` has none. An `after` that has been deleted
    meanwhile still marks its place.
    """
    order = query.get("order", order)
    if order not in ("asc", "desc"):
        message = f"Invalid value: '{order}'. Supported values are: 'asc' and 'desc'."
        raise ApiError(message, param="order", code="invalid_value")
    ordered = list(items) if order == "asc" else list(items)[::-1]
    limit = _limit(query.get("limit"), limit, max_limit)
    if after := query.get("after"):
        ordered = ordered[_start(ordered, after, order) :]
    data = ordered[:limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": len(ordered) > limit,
    }


def _limit(text: str | None, default: int, most: int) -> int:
    if text is None:
        return default
    try:
        limit = int(text)
    except ValueError:
        limit = 0
    if not 1 <= limit <= most:
        message = f"Invalid 'limit': expected an integer from 1 to {most}, but got '{text}'."
        raise ApiError(message, param="limit", code="invalid_value")
    return limit


def _start(ordered: Sequence[dict[str, Any]], after: str, order: str) -> int:
    for index, item in enumerate(ordered):
        if item["id"] == after:
            return index + 1
    for index, item in enumerate(ordered):
        if (item["id"] > after) == (order == "asc"):
            return index
    return len(ordered)
