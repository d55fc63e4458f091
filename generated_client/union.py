# Written by `make generate` from the specification; edits would be lost.
"""Decoding one of several models, by the value of the key that tells them apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .base import BaseModel

Decode = Callable[[Mapping[str, Any]], Any]


def union(table: str, items: Callable[[Any], Any] | None = None) -> Callable[[Any], Any]:
    """The decoder of a union, from its dispatch table in JSON.

    The table is `{"on": key, "map": {tag: [class, ...] or table}, "else": [class, ...]}`. A tag
    that it does not know gives the member of `else` that fits best, or a plain `BaseModel`. Lists
    are decoded item by item, by `items` where it is given; any other value is left as it is.
    """
    pick: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal pick
        if isinstance(value, dict):
            if pick is None:
                pick = _dispatch(json.loads(table))
            return pick(value)
        if isinstance(value, list):
            if items is not None:
                return [items(item) for item in value]
            return [decode(item) if isinstance(item, dict) else item for item in value]
        return value

    return decode


def _dispatch(table: dict[str, Any]) -> Decode:
    """Decode by the value of one key. Models are imported when their tag is first met."""
    key, tags = table["on"], table["map"]
    known: dict[str, Decode] = {}

    def pick(value: Mapping[str, Any]) -> Any:
        tag = value.get(key)
        decode = known.get(tag) if isinstance(tag, str) else None
        if decode is None:
            if isinstance(tag, str) and tag in tags:
                decode = known[tag] = _decoder(tags[tag])
            else:  # Not remembered: how many there are is the server's choice.
                decode = _decoder(table["else"])
        return decode(value)

    return pick


def _decoder(entry: Any) -> Decode:
    if isinstance(entry, dict):
        return _dispatch(entry)
    from . import models

    classes: list[type[BaseModel]] = [getattr(models, name) for name in entry]
    if len(classes) < 2:
        return classes[0].from_dict if classes else BaseModel.from_dict
    return lambda value: max(classes, key=lambda cls: _shared_keys(cls, value)).from_dict(value)


def _shared_keys(cls: type[BaseModel], value: Mapping[str, Any]) -> int:
    return sum(key in value for key in cls._keys.values())
