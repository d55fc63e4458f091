"""Find renamed models and operations: pair old names with new ones."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from difflib import SequenceMatcher

from ..pairing import pair_most_alike
from .shapes import Shape, named_atoms, rename_shape, text
from .surface import Named, Surface

Place = tuple[str, str, str]


def pair_operations(old: Surface, new: Surface) -> dict[str, str]:
    """Old to new names of renamed operations, found by equal method and path."""
    gone = {(o.method, o.path): k for k, o in old.operations.items() if k not in new.operations}
    come = {(o.method, o.path): k for k, o in new.operations.items() if k not in old.operations}
    return {name: come[where] for where, name in gone.items() if where in come}


def pair_names(old: Surface, new: Surface) -> dict[str, str]:
    """Old to new names of renamed models, enums and unions.

    Types in the same place that share half of their parts are paired first, then types of the same
    shape. The operations of `old` must have their new names already.
    """
    pairs: dict[str, str] = {}
    while found := _pair_by_place(old, new, pairs):
        pairs |= found
    return {**pairs, **_pair_by_shape(old, new, pairs)}


def _pair_by_place(old: Surface, new: Surface, pairs: Mapping[str, str]) -> dict[str, str]:
    after = dict(_places(new, {}))
    taken = set(pairs.values())
    found: dict[str, str] = {}
    for place, shape in _places(old, pairs):
        gone = {
            a.name for a in named_atoms(shape) if a.name not in new.names and a.name not in pairs
        }
        come = {a.name for a in named_atoms(after.get(place, frozenset()))}
        come = {name for name in come if name not in old.names and name not in taken}
        if len(gone) == len(come) == 1:
            before, now = gone.pop(), come.pop()
            if before not in found and _are_alike(old.names[before], new.names[now], pairs):
                found[before] = now
                taken.add(now)
    return found


def _places(surface: Surface, pairs: Mapping[str, str]) -> Iterator[tuple[Place, Shape]]:
    for name, o in surface.operations.items():
        yield (name, "body", ""), o.body.shape if o.body else frozenset()
        yield (name, "result", ""), o.result
        yield (name, "events", ""), o.events
        for key, parameter in o.parameters.items():
            yield (name, "parameter", key), parameter.shape
    for name, entry in surface.names.items():
        for key, field in entry.fields.items():
            yield (pairs.get(name, name), "field", key), field.shape
        if entry.kind == "union":
            yield (pairs.get(name, name), "members", ""), entry.members


def _are_alike(old: Named, new: Named, pairs: Mapping[str, str]) -> bool:
    """Whether two types share at least half of their properties, values or members."""
    if old.kind != new.kind:
        return False
    before: set[object] = {*old.fields, *rename_shape(old.members, lambda n: pairs.get(n, n))}
    after: set[object] = {*new.fields, *new.members}
    return 2 * len(before & after) >= len(before | after)


def _pair_by_shape(old: Surface, new: Surface, pairs: Mapping[str, str]) -> dict[str, str]:
    """Old to new names of types of the same shape, the most similar names first."""
    taken = {*pairs.values()}
    come: dict[str, list[str]] = defaultdict(list)
    for name, entry in new.names.items():
        if name not in old.names and name not in taken:
            come[_fingerprint(entry, old.names.keys() | taken, {})].append(name)
    gone: dict[str, list[str]] = defaultdict(list)
    for name, entry in old.names.items():
        if name not in new.names and name not in pairs:
            gone[_fingerprint(entry, new.names.keys(), pairs)].append(name)
    found: dict[str, str] = {}
    for shape, names in gone.items():
        found |= pair_most_alike(
            {(a, b): SequenceMatcher(None, a, b).ratio() for a in names for b in come[shape]}
        )
    return found


def _fingerprint(entry: Named, others: Set[str], pairs: Mapping[str, str]) -> str:
    """The parts of a type without its docs, as text.

    A name that only one of the documents has becomes `?`, because renamed types must compare equal.
    """

    def known_name(name: str) -> str:
        return pairs.get(name) or (name if name in others else "?")

    bare = {
        key: (text(rename_shape(field.shape, known_name)), field.required)
        for key, field in entry.fields.items()
    }
    return json.dumps(
        [entry.kind, bare, text(rename_shape(entry.members, known_name))], sort_keys=True
    )
