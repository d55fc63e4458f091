# Written by `make generate` from codegen/write/runtime/union.py; edit that file instead.
"""Decoders of unions, which pick the model by the value of a key."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .base import BaseModel

Decode = Callable[[Mapping[str, Any]], Any]


def union(
    table: str,
    items: Callable[[Any], Any] | None = None,
    values: Callable[[Any], Any] | None = None,
) -> Callable[[Any], Any]:
    """The decoder of a union, from its dispatch table in JSON.

    The table is `{"on": key, "map": {tag: [class, ...] or table}, "else": [class, ...]}`. An object
    with a tag that the table lacks becomes the member of `else` that shares most keys with it, or a
    plain `BaseModel`. Where a list of classes has an empty name, an object that fits none of them
    stays a dict, its values decoded by `values`. Lists are decoded item by item, by `items` if
    given. Any other value stays unchanged.
    """
    pick: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal pick
        if isinstance(value, dict):
            if pick is None:
                pick = _dispatch(json.loads(table), values)
            return pick(value)
        if isinstance(value, list):
            if items is not None:
                return [items(item) for item in value]
            return [decode(item) if isinstance(item, dict) else item for item in value]
        return value

    return decode


def _dispatch(table: dict[str, Any], values: Callable[[Any], Any] | None) -> Decode:
    """A decoder by the value of one key; imports a model at the first use of its tag.

    An object without a tag becomes the member that shares most other keys with it.
    """
    key, tags = table["on"], table["map"]
    known: dict[str, Decode] = {}
    entries = [entry for entry in tags.values() if isinstance(entry, list)]
    members = [name for entry in entries for name in entry if name]

    def pick(value: Mapping[str, Any]) -> Any:
        try:
            decode = known[value[key]]
        except (KeyError, TypeError):  # The tag is new, absent or no text.
            decode = find(value, value.get(key))
        return decode(value)

    def find(value: Mapping[str, Any], tag: Any) -> Decode:
        if isinstance(tag, str) and tag in tags:
            known[tag] = _decoder(tags[tag], values)
            return known[tag]
        if not tag and not table["else"]:
            return _likeliest_decoder(dict.fromkeys(members), value, key)
        # Not kept in `known`, because a server could send new tags without end.
        return _decoder(table["else"], values)

    return pick


def _decoder(entry: Any, values: Callable[[Any], Any] | None) -> Decode:
    if isinstance(entry, dict):
        return _dispatch(entry, values)
    from . import models

    classes: list[type[BaseModel]] = [getattr(models, name) for name in entry if name]
    if len(classes) < len(entry):
        return lambda value: _decode_as_best(classes, value, values)
    if len(classes) < 2:
        return classes[0].from_dict if classes else BaseModel.from_dict
    return lambda value: max(classes, key=lambda cls: _count_shared_keys(cls, value)).from_dict(
        value
    )


def _decode_as_best(
    classes: Iterable[type[BaseModel]],
    value: Mapping[str, Any],
    values: Callable[[Any], Any] | None,
) -> Any:
    """The value as the model that shares most keys; as a map where none shares any."""
    shared = {cls: _count_shared_keys(cls, value) for cls in classes}
    best = max(shared, key=lambda cls: shared[cls], default=None)
    if best is not None and shared[best]:
        return best.from_dict(value)
    return value if values is None else {key: values(inner) for key, inner in value.items()}


def _likeliest_decoder(names: Iterable[str], value: Mapping[str, Any], tag: str) -> Decode:
    from . import models

    rest = {k: v for k, v in value.items() if k != tag}
    best, shared = BaseModel.from_dict, 0
    for cls in [getattr(models, name) for name in names]:
        if (count := _count_shared_keys(cls, rest)) > shared:
            best, shared = cls.from_dict, count
    return best


def _count_shared_keys(cls: type[BaseModel], value: Mapping[str, Any]) -> int:
    return sum(key in value for key in cls._keys.values())
