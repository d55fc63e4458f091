"""The cursor of a page of a list, and its items. No I/O.

`_async/caller.py` calls for the next page with the cursor among the parameters.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from generated_client.base import BaseModel
from generated_client.operation import Pages


class PageInfo(NamedTuple):
    """The parameters of the request for the next page."""

    params: Mapping[str, str]
    """Query parameters that differ from those of this page."""


def items_of(listing: BaseModel, pages: Pages) -> list[Any]:
    """The items of a page; empty where the page has no list of items."""
    items = getattr(listing, pages.items, None)
    return items if isinstance(items, list) else []


def next_cursor(listing: BaseModel, pages: Pages, *, seen: Collection[str]) -> str | None:
    """The cursor of the page after `listing`, None at the end.

    `seen` holds the cursors used so far. `has_more: false` ends the list, and an empty page does
    not, because a filter may leave a page empty between others. A cursor in `seen` ends the list,
    because a server that knows no cursors repeats its only page. Raises ValueError for a cursor in
    `seen` under `has_more: true`, because the list would have no end.
    """
    has_more = getattr(listing, "has_more", None)
    if has_more is False:
        return None
    found = (_value_at(listing, place) for place in pages.next)
    cursor = next((c for c in found if isinstance(c, str) and c), None)
    if cursor is not None and cursor in seen:
        if has_more is True:
            raise ValueError(f"a cursor that leads back: {cursor[:100]!r}")
        return None
    return cursor


def _value_at(value: Any, place: str) -> Any:
    """The value at a place such as `data.-1.id`; None where the place does not exist."""
    for name in place.split("."):
        if isinstance(value, Sequence) and not isinstance(value, str):
            index = int(name) if name.lstrip("-").isdecimal() else len(value)
            value = value[index] if -len(value) <= index < len(value) else None
        else:
            value = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return value
