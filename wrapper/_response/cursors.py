"""The rules of cursors: from one page of a list to the parameters of the next. No I/O."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generated_client.base import BaseModel


@dataclass(frozen=True, slots=True)
class PageInfo:
    """How the next page is asked for."""

    params: Mapping[str, str]
    """Query parameters that differ from those of this page."""


def items_of(listing: BaseModel) -> list[Any]:
    """The items of a page: its `data`, nothing where that is no list."""
    data = getattr(listing, "data", None)
    return data if isinstance(data, list) else []


def next_cursor(listing: BaseModel, *, seen: Collection[str], by: str = "after") -> str | None:
    """The cursor of the page after `listing`, None at the end; `seen` are those used so far.

    The cursor is the id of the last item, else the page's own `last_id`; the other way round where
    the list goes `by` that. `has_more: false` ends
    the list; where a server leaves `has_more` out, an empty page does, and so does a cursor that
    leads back, as from a server that knows no cursors. ValueError where it says that more follow,
    and the cursor leads back all the same: there would be no end.
    """
    items = items_of(listing)
    has_more = getattr(listing, "has_more", None)
    if has_more is False or not items:
        return None
    cursors = [_id(items), getattr(listing, "last_id", None)]
    cursor = next(filter(None, reversed(cursors) if by == "last_id" else cursors), None)
    if not isinstance(cursor, str) or not cursor:
        return None
    if cursor in seen:
        if has_more is True:
            raise ValueError(f"a cursor that leads back: {cursor[:100]!r}")
        return None
    return cursor


def _id(items: Sequence[Any]) -> str | None:
    last = items[-1]
    found = last.get("id") if isinstance(last, Mapping) else getattr(last, "id", None)
    return found if isinstance(found, str) else None
