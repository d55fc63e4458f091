"""Find changes that the generated code never shows: defaults, limits, servers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .facts import Facts

LIMITS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"}
    | {"minLength", "maxLength", "minItems", "maxItems", "uniqueItems"}
    | {"minProperties", "maxProperties"}
)
_NAMES = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "schemas", "parameters"}
    | {"paths", "responses", "requestBodies", "content", "headers", "webhooks", "callbacks"}
)
"""Keys whose value is a mapping with names as its keys, instead of keywords."""
_DATA = frozenset({"example", "examples", "enum", "const", "security"})


def compare_unread(old: Any, new: Any, facts: Facts) -> None:
    """Add a fact for each difference between two documents of plain JSON, by pointer.

    A part of only one document adds no fact, because the generated code shows the difference.
    """
    if old.get("servers") != new.get("servers"):
        facts.add(
            "servers-changed", "#/servers", _json(old.get("servers")), _json(new.get("servers"))
        )
    pending = [("#", old, new, False)]
    while pending:
        place, before, after, are_names = pending.pop()
        if not are_names:
            _compare_keywords(place, before, after, facts)
        for key, one, other in _shared_children(before, after):
            if are_names or not (key in _DATA or key == "default" or key.startswith("x-")):
                step = key.replace("~", "~0").replace("/", "~1")
                names = not are_names and key in _NAMES and isinstance(one, dict)
                pending.append((f"{place}/{step}", one, other, names))


def _compare_keywords(place: str, old: Any, new: Any, facts: Facts) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted((old.keys() | new.keys()) & {*LIMITS, "default"}):
            before, after = (
                json.dumps(x[key], ensure_ascii=False, sort_keys=True) if key in x else ""
                for x in (old, new)
            )
            if before != after:
                rule = "default-changed" if key == "default" else "limit-changed"
                facts.add(rule, f"{place}/{key}", before, after)


def _shared_children(old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:
    """The key and values of each child that both have, where the values differ.

    An item of a list has its name and `in` as key, or else its position.
    """
    before, after = _children(old), _children(new)
    for key in before.keys() & after.keys():
        one, other = before[key], after[key]
        if isinstance(one, (dict, list)) and type(one) is type(other) and one != other:
            yield key, one, other


def _children(node: Any) -> dict[str, Any]:
    if isinstance(node, list):
        return {_item_key(index, item): item for index, item in enumerate(node)}
    return node if isinstance(node, dict) else {}


def _item_key(index: int, item: Any) -> str:
    if isinstance(item, dict):
        named = item.get("name"), item.get("in")
        if all(isinstance(word, str) for word in named):
            return f"{named[0]} in {named[1]}"
    return str(index)


def _json(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
