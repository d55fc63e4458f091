"""Compare the methods of the client."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .compare_names import compare_docs, compare_values
from .compare_types import TypeComparer
from .facts import RECEIVED, SENT, Facts
from .shapes import ANY, NOTHING, Shape, text
from .surface import Field, Operation, Surface


def compare_operations(
    old: Surface, new: Surface, renames: Mapping[str, str], facts: Facts, types: TypeComparer
) -> None:
    """Add a fact for each difference between the operations.

    `old` has the new names already; `renames` has the old name of each renamed one.
    """
    everywhere = old.security or None, new.security or None
    if old.security != new.security:
        facts.add("security-changed", "#/security", *map(_json, everywhere))
    for name in sorted(old.operations.keys() | new.operations.keys()):
        before, after = old.operations.get(name), new.operations.get(name)
        if name in renames:
            facts.add("operation-renamed", renames[name], renames[name], name)
        if before is None and after is not None:
            facts.add("operation-added", name, "", f"{after.method} {after.path}")
        elif before is not None and after is None:
            facts.add("operation-removed", name, f"{before.method} {before.path}", "")
        elif before is not None and after is not None:
            _compare(name, before, after, everywhere, facts, types)


def _compare(
    name: str,
    old: Operation,
    new: Operation,
    everywhere: tuple[Any, Any],
    facts: Facts,
    types: TypeComparer,
) -> None:
    routes = f"{old.method} {old.path}", f"{new.method} {new.path}"
    if routes[0] != routes[1]:
        facts.add("operation-moved", name, *routes)
    if old.tag != new.tag:
        facts.add("tag-changed", name, old.tag, new.tag)
    if old.deprecated != new.deprecated:
        facts.add("deprecated" if new.deprecated else "no-longer-deprecated", name)
    if old.security != new.security and (old.security or None, new.security or None) != everywhere:
        facts.add("security-changed", name, _json(old.security), _json(new.security))
    shared = old.parameters.keys() & new.parameters.keys()
    texts = [(old.parameters[k].description, new.parameters[k].description) for k in shared]
    compare_docs(name, [(old.description, new.description), *texts], facts)
    for key in sorted(old.extensions.keys() | new.extensions.keys()):
        before, after = old.extensions.get(key), new.extensions.get(key)
        if before != after:
            rule = "result-kind-changed" if key in ("x-pages", "x-selects") else "handling-changed"
            facts.add(rule, f"{name}: {key}", _json(before), _json(after))
    _compare_parameters(name, old, new, facts, types)
    _compare_body(name, old, new, facts, types)
    _compare_responses(name, old, new, facts, types)


def _compare_parameters(
    name: str, old: Operation, new: Operation, facts: Facts, types: TypeComparer
) -> None:
    renames = _renamed_in_path(old, new)
    for before_name, after_name in renames.items():
        facts.add("path-parameter-renamed", f"{name}({before_name})", before_name, after_name)
    earlier = {renames.get(key, key): field for key, field in old.parameters.items()}
    for key in [*earlier, *(key for key in new.parameters if key not in earlier)]:
        place = f"{name}({key})"
        before, after = earlier.get(key), new.parameters.get(key)
        if before is None and after is not None:
            rule = "required-parameter-added" if after.required else "parameter-added"
            facts.add(rule, place, "", f"{text(after.shape)} in {after.place}")
        elif before is not None and after is None:
            shown = f"{text(before.shape)} in {before.place}"
            facts.add("parameter-removed", place, shown, "")
        elif before is not None and after is not None:
            _compare_parameter(place, before, after, facts, types)
    both = [_in_path(old), _in_path(new)]
    if both[0] != both[1] and sorted(both[0]) == sorted(both[1]):
        facts.add("path-parameters-reordered", name, ", ".join(both[0]), ", ".join(both[1]))


def _in_path(operation: Operation) -> list[str]:
    return [key for key, field in operation.parameters.items() if field.place == "path"]


def _renamed_in_path(old: Operation, new: Operation) -> dict[str, str]:
    """Old to new names of path parameters, where the rest of the path is the same."""
    before, after = _in_path(old), _in_path(new)
    if _without_names(old.path) != _without_names(new.path) or len(before) != len(after):
        return {}
    pairs = zip(before, after, strict=True)
    return {a: b for a, b in pairs if a not in new.parameters and b not in old.parameters}


def _without_names(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _compare_parameter(
    place: str, old: Field, new: Field, facts: Facts, types: TypeComparer
) -> None:
    if old.place != new.place:
        positional = "path" in (old.place, new.place)
        rule = "parameter-position-changed" if positional else "parameter-place-changed"
        facts.add(rule, place, old.place, new.place)
    if old.encoding != new.encoding:
        facts.add("parameter-encoding-changed", place, old.encoding, new.encoding)
    if old.deprecated != new.deprecated:
        facts.add("deprecated" if new.deprecated else "no-longer-deprecated", place)
    compare_values(place, old, new, SENT, facts, types)


def _compare_body(
    name: str, old: Operation, new: Operation, facts: Facts, types: TypeComparer
) -> None:
    place = f"{name}(body)"
    if old.body is None and new.body is not None:
        rule = "required-parameter-added" if new.body.required else "parameter-added"
        facts.add(rule, place, "", text(new.body.shape))
    elif old.body is not None and new.body is None:
        facts.add("parameter-removed", place, text(old.body.shape), "")
    elif old.body is not None and new.body is not None:
        compare_values(place, old.body, new.body, SENT, facts, types)
        _compare_content_types(place, old, new, facts)


def _compare_content_types(place: str, old: Operation, new: Operation, facts: Facts) -> None:
    """Compare the content types of a body.

    A replaced sole type is one fact, because only several types make `content_type` an argument.
    """
    lost = [kind for kind in old.content_types if kind not in new.content_types]
    gained = [kind for kind in new.content_types if kind not in old.content_types]
    if len(old.content_types) == len(new.content_types) == len(lost) == 1:
        facts.add("content-type-replaced", place, lost[0], gained[0])
        return
    for kind in lost:
        facts.add("content-type-removed", place, kind, "")
    for kind in gained:
        facts.add("content-type-added", place, "", kind)


def _compare_responses(
    name: str, old: Operation, new: Operation, facts: Facts, types: TypeComparer
) -> None:
    place = f"{name}() -> result"
    if (NOTHING in old.result) != (NOTHING in new.result) and ANY not in old.result | new.result:
        facts.add("type-changed", place, text(old.result), text(new.result), RECEIVED)
    else:
        types.compare(place, old.result, new.result, RECEIVED)
    _compare_events(f"{name}() -> events", old.events, new.events, facts, types)
    if old.accepts != new.accepts:
        facts.add("accept-changed", name, ", ".join(old.accepts), ", ".join(new.accepts))
    if old.statuses != new.statuses:
        facts.add("statuses-changed", name, ", ".join(old.statuses), ", ".join(new.statuses))


def _compare_events(place: str, old: Shape, new: Shape, facts: Facts, types: TypeComparer) -> None:
    if bool(old) == bool(new):
        types.compare(place, old, new, RECEIVED)
    else:
        facts.add("stream-added" if new else "stream-removed", place, text(old), text(new))


def _json(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
