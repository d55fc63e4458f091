"""Find the object of a union that a value is, by constants in the value's fields."""

from __future__ import annotations

from typing import Any

from ..read.limits import MOST_TRIALS
from .naming import needs_mark
from .schema_walk import Json, Schema, alternatives, is_null, target

USUAL = ("type", "object", "event", "role", "kind")
"""Keys that APIs commonly tag objects with; preferred among equally good keys."""


def dispatch_table(
    objects: list[str], declared: Json | None, schemas: dict[str, Schema]
) -> dict[str, Any]:
    """The table by which a decoder chooses among the objects of a union.

    `{"on": key, "map": {tag: [name, ...]}, "else": [name, ...]}`: the key that tells objects apart,
    the objects for each value of the key, and the objects without the key. A nested table stands
    in place of several names that another key tells apart. A declared discriminator is the key
    where it covers every object; otherwise the key that leaves the least in doubt is. An empty
    name is an object without properties, which has no class.
    """
    classless = {name for name in objects if not schemas[name].get("properties")}
    table = _table(objects, declared, schemas)
    return _without_classless(table, classless) if classless else table


def _without_classless(entry: Any, classless: set[str]) -> Any:
    if isinstance(entry, dict):
        parts = {tag: _without_classless(part, classless) for tag, part in entry["map"].items()}
        return {**entry, "map": parts, "else": _without_classless(entry["else"], classless)}
    return list(dict.fromkeys("" if name in classless else name for name in entry))


def _table(objects: list[str], declared: Json | None, schemas: dict[str, Schema]) -> dict[str, Any]:
    tags = {name: constants(schemas[name], schemas) for name in objects}
    key = declared["propertyName"] if declared else None
    if declared is not None and key is not None:
        mapped: dict[str, list[str]] = {}
        for tag, ref in declared["mapping"].items():
            mapped.setdefault(target(ref) or "", []).append(tag)
        for member, found in tags.items():
            if member in mapped:
                found[key] = list(dict.fromkeys([*found.get(key, ()), *mapped[member]]))
        for tag, ref in declared["implicit"].items():
            name = target(ref)
            if name in tags and key in schemas[name].get("required", ()):
                tags[name].setdefault(key, [tag])
        if all(key in found for found in tags.values()):
            return _Tables(tags).split(objects, key, ())
    return _Tables(tags).best_table(objects, (), key)


def constants(schema: Schema, schemas: dict[str, Schema]) -> dict[str, list[str]]:
    """The string constants that fields of an object hold: `{"type": ["function"]}`."""
    found: dict[str, list[str]] = {}
    for key, field in schema.get("properties", {}).items():
        if needs_mark(key):  # A decoder looks for plain keys in JSON, never for marked ones.
            continue
        field = _resolve(field, schemas)
        if len(rest := [member for member in alternatives(field) if not is_null(member)]) == 1:
            field = _resolve(rest[0], schemas)
        values = [field["const"]] if "const" in field else field.get("enum", [])
        if values and all(isinstance(value, str) for value in values):
            found[key] = list(values)
    return found


def _resolve(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    name = target(schema)
    return schema if name is None else schemas[name]


class _Tables:
    """Makes tables within tables, with a bound on the work."""

    def __init__(self, tags: dict[str, dict[str, list[str]]]) -> None:
        self._tags = tags
        self._left = MOST_TRIALS

    def best_table(
        self, objects: list[str], tried: tuple[str, ...], declared: str | None = None
    ) -> dict[str, Any]:
        preferred = [declared, *USUAL] if declared else [*USUAL]
        others = sorted({k for name in objects for k in self._tags[name]}.difference(preferred))
        keys = [k for k in (*preferred, *others) if k not in tried]
        keys = [k for k in keys if any(k in self._tags[name] for name in objects)]
        if not keys:
            return {"on": "", "map": {}, "else": objects}
        return self.split(objects, min(keys, key=lambda k: self._doubt(objects, k)), tried)

    def split(self, objects: list[str], key: str, tried: tuple[str, ...]) -> dict[str, Any]:
        table: dict[str, Any] = {}
        for name in objects:
            for value in self._tags[name].get(key, ()):
                table.setdefault(value, []).append(name)
        for value, names in table.items():
            if len(names) > 1:
                table[value] = self._nested_table(names, (*tried, key))
        return {"on": key, "map": table, "else": [n for n in objects if key not in self._tags[n]]}

    def _doubt(self, objects: list[str], key: str) -> int:
        """The number of objects that a key does not tell apart; less is better."""
        values = [value for name in objects for value in self._tags[name].get(key, ())]
        missing = sum(key not in self._tags[name] for name in objects)
        return len(values) - len(set(values)) + missing

    def _nested_table(self, names: list[str], tried: tuple[str, ...]) -> list[str] | dict[str, Any]:
        self._left -= sum(len(self._tags[name]) for name in names)
        if self._left < 0:
            return names
        table = self.best_table(names, tried)
        separates = any(entry != names for entry in table["map"].values())
        return table if separates else names
