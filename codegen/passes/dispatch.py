"""Which object of a union a value is, by the constants that its fields hold."""

from __future__ import annotations

from typing import Any

from codegen.passes.schema_walk import Json, Schema, alternatives, is_null, target

USUAL = ("type", "object", "event", "role", "kind")
"""Keys that APIs tag their objects with, preferred among equals."""


def dispatch_table(
    objects: list[str], declared: Json | None, schemas: dict[str, Schema]
) -> dict[str, Any]:
    """The key that tells objects apart, the objects for each of its values, and those without it.

    `{"on": key, "map": {tag: [name, ...]}, "else": [name, ...]}`; in place of several names a
    table of their own, where another key tells these apart. A declared discriminator wins where
    it covers every object; otherwise the key that leaves the least in doubt does.
    """
    tags = {name: constants(schemas[name], schemas) for name in objects}
    key = declared["propertyName"] if declared else None
    if declared is not None and key is not None:
        for tag, member in declared["mapping"].items():
            name = target(member)
            if name in tags:
                tags[name][key] = list(dict.fromkeys([*tags[name].get(key, ()), tag]))
        for tag, member in declared["implicit"].items():
            name = target(member)
            if name in tags and key in schemas[name].get("required", ()):
                tags[name].setdefault(key, [tag])
        if all(key in found for found in tags.values()):
            return _split(objects, tags, key, ())
    return _best(objects, tags, (), key)


def constants(schema: Schema, schemas: dict[str, Schema]) -> dict[str, list[str]]:
    """The fields of an object that hold one of a few strings: `{"type": ["function"]}`."""
    found: dict[str, list[str]] = {}
    for key, field in schema.get("properties", {}).items():
        field = _named(field, schemas)
        if len(rest := [member for member in alternatives(field) if not is_null(member)]) == 1:
            field = _named(rest[0], schemas)
        values = [field["const"]] if "const" in field else field.get("enum", [])
        if values and all(isinstance(value, str) for value in values):
            found[key] = list(values)
    return found


def _named(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    name = target(schema)
    return schema if name is None else schemas[name]


def _best(
    objects: list[str],
    tags: dict[str, dict[str, list[str]]],
    tried: tuple[str, ...],
    declared: str | None = None,
) -> dict[str, Any]:
    preferred = [declared, *USUAL] if declared else [*USUAL]
    others = sorted({key for name in objects for key in tags[name]}.difference(preferred))
    keys = [k for k in (*preferred, *others) if k not in tried]
    keys = [k for k in keys if any(k in tags[name] for name in objects)]
    if not keys:
        return {"on": "", "map": {}, "else": objects}
    return _split(objects, tags, min(keys, key=lambda k: _doubt(objects, tags, k)), tried)


def _doubt(objects: list[str], tags: dict[str, dict[str, list[str]]], key: str) -> int:
    """How many objects too many stand behind the values of a key, and behind none."""
    values = [value for name in objects for value in tags[name].get(key, ())]
    missing = sum(key not in tags[name] for name in objects)
    return len(values) - len(set(values)) + missing


def _split(
    objects: list[str],
    tags: dict[str, dict[str, list[str]]],
    key: str,
    tried: tuple[str, ...],
) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for name in objects:
        for value in tags[name].get(key, ()):
            table.setdefault(value, []).append(name)
    for value, names in table.items():
        if len(names) > 1:
            table[value] = _nested(names, tags, (*tried, key))
    return {"on": key, "map": table, "else": [n for n in objects if key not in tags[n]]}


def _nested(
    names: list[str], tags: dict[str, dict[str, list[str]]], tried: tuple[str, ...]
) -> list[str] | dict[str, Any]:
    table = _best(names, tags, tried)
    separates = any(entry != names for entry in table["map"].values())
    return table if separates else names
