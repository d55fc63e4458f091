"""Refuse documents whose types are too large to be written down."""

from __future__ import annotations

from typing import NamedTuple

from ..read.limits import DEEPEST_TYPE, LARGEST_TYPE, LARGEST_TYPES, MOST_MEMBERS, TooMuch
from .hoist import needs_name
from .schema_walk import Json, Schema, children, components, map_roots, target


class _Size(NamedTuple):
    names: int
    depth: int


_ONE = _Size(1, 0)


def bounded_types(document: Json) -> Json:
    """The document itself; `TooMuch` where a type written out has too many names.

    Lists and unions have no class, so each use of a list or union repeats its whole type. Thirty
    lists, each using the next one twice, would make a type of a billion names.
    """
    schemas = components(document)
    known: dict[str, _Size] = {}
    total = 0

    def size(schema: Schema, owner: str) -> _Size:
        name = target(schema)
        if name is not None:
            if name not in known and needs_name(schemas[name]):
                known[name] = _ONE
            if name not in known:
                known[name] = size(schemas[name], name)
            return known[name]
        below = [size(child, owner) for child in children(schema)]
        found = _Size(
            sum(inner.names for inner in below) or 1,
            1 + max((inner.depth for inner in below), default=-1),
        )
        if found.names > LARGEST_TYPE or found.depth > DEEPEST_TYPE:
            raise TooMuch(
                f"the type of {owner} is too large with the lists and unions that it refers to"
                f" written out: {found.names:,} names in {found.depth} levels, and"
                f" {LARGEST_TYPE:,} in {DEEPEST_TYPE} are the most"
            )
        return found

    def measure(schema: Schema, name: str) -> Schema:
        nonlocal total
        if len(schema.get("properties", ())) > MOST_MEMBERS:
            raise TooMuch(f"{name} has more than {MOST_MEMBERS:,} properties")
        for part in children(schema) if needs_name(schema) else (schema,):
            names = size(part, name).names
            total += names if names > 1 else 0
        if total > LARGEST_TYPES:
            raise TooMuch(
                f"the types of the document have more than {LARGEST_TYPES:,} names, once the lists"
                f" and unions that they refer to are written out (at {name})"
            )
        return schema

    return map_roots(document, measure)
