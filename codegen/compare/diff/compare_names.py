"""Compare the names that can be imported: models, enums, unions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from .compare_types import TypeComparer
from .facts import RECEIVED, SENT, Facts
from .shapes import NULL, text
from .surface import Field, Named, Surface


def compare_names(
    old: Surface, new: Surface, renames: Mapping[str, str], facts: Facts, types: TypeComparer
) -> None:
    """Add a fact for each difference between the importable names.

    `old` has the new names already; `renames` has the old name of each renamed one.
    """
    for name in sorted(old.names.keys() | new.names.keys()):
        before, after = old.names.get(name), new.names.get(name)
        if name in renames and before:
            facts.add(f"{before.kind}-renamed", renames[name], renames[name], name)
        if before is None and after is not None:
            facts.add(f"{after.kind}-added", name)
        elif before is not None and after is None:
            facts.add(f"{before.kind}-removed", name)
        elif before is not None and after is not None and before.kind != after.kind:
            facts.add("kind-changed", name, before.kind, after.kind)
        elif before is not None and after is not None:
            _compare(name, before, after, facts, types)


def _compare(name: str, old: Named, new: Named, facts: Facts, types: TypeComparer) -> None:
    if old.sent != new.sent and old.kind != "enum":
        facts.add("param-type-added" if new.sent else "param-type-removed", f"{name}Param")
    if old.mixin != new.mixin:
        facts.add("mixin-changed" if old.mixin else "mixin-added", name, old.mixin, new.mixin)
    compare_docs(name, [(old.description, new.description), *_docs(old, new)], facts)
    directions = _directions(old, new)
    for direction in directions:
        types.compare(name, old.members, new.members, direction)
    _compare_dispatch(name, old, new, facts)
    for key in [*old.fields, *(key for key in new.fields if key not in old.fields)]:
        _compare_field(f"{name}.{key}", old.fields.get(key), new.fields.get(key), directions, facts)
        if key in old.fields and key in new.fields:
            for direction in directions:
                compare_values(
                    f"{name}.{key}", old.fields[key], new.fields[key], direction, facts, types
                )


def _directions(old: Named, new: Named) -> list[str]:
    """The directions of a name before and after; without one in common, an old one."""
    both = [SENT] * (old.sent and new.sent) + [RECEIVED] * (old.received and new.received)
    return both or [SENT if old.sent else RECEIVED]


def _docs(old: Named, new: Named) -> Iterator[tuple[str, str]]:
    for key in old.fields.keys() & new.fields.keys():
        yield old.fields[key].description, new.fields[key].description


def compare_docs(place: str, pairs: list[tuple[str, str]], facts: Facts) -> None:
    """Add one fact for all texts of a place, however many of them differ."""
    if any(before != after for before, after in pairs):
        facts.add("docs-changed", place)


def _compare_field(
    place: str, old: Field | None, new: Field | None, directions: list[str], facts: Facts
) -> None:
    if old is None and new is not None:
        rule = "required-property-added" if new.required else "property-added"
        facts.add(rule, place, "", text(new.shape), *directions)
    elif old is not None and new is None:
        facts.add("property-removed", place, text(old.shape), "", *directions)
    elif old is not None and new is not None and old.deprecated != new.deprecated:
        facts.add("deprecated" if new.deprecated else "no-longer-deprecated", place)


def compare_values(
    place: str, old: Field, new: Field, direction: str, facts: Facts, types: TypeComparer
) -> None:
    """Compare whether a value is required and may be null, and its type.

    A received value that may be absent reads as None, so null changes nothing about it.
    """
    before, after = old.shape, new.shape
    if direction == SENT:
        if old.required != new.required:
            facts.add("now-required" if new.required else "now-optional", place, "", "", SENT)
        types.compare(place, before, after, SENT)
        return
    was_none = NULL in before or not old.required
    is_none = NULL in after or not new.required
    noticed = [RECEIVED] if was_none != is_none else []
    if old.required != new.required:
        facts.add("now-required" if new.required else "now-optional", place, "", "", *noticed)
    if (NULL in before) != (NULL in after) and not noticed:
        rule = "null-added" if NULL in after else "null-removed"
        facts.add(rule, place, text(before), text(after))
    if not noticed or old.required != new.required:
        before, after = before - {NULL}, after - {NULL}
    types.compare(place, before, after, RECEIVED)


def _compare_dispatch(name: str, old: Named, new: Named, facts: Facts) -> None:
    """Add a fact for each tag that is decoded as another class than before."""
    before, after = old.dispatch or {}, new.dispatch or {}
    if before.get("on") != after.get("on"):
        facts.add("discriminator-changed", name, str(before.get("on")), str(after.get("on")))
        return
    tables = before.get("map", {}), after.get("map", {})
    for tag in tables[0]:
        if tag in tables[1] and tables[0][tag] != tables[1][tag]:
            shown = (json.dumps(table[tag], ensure_ascii=False) for table in tables)
            facts.add("tag-decodes-to-another", f"{name}[{tag}]", *shown)
