"""Follow references to their parts, through any number of documents."""

from __future__ import annotations

from typing import Any

from .ref_nodes import (
    NOTHING,
    Node,
    Path,
    Target,
    is_elsewhere,
    member,
    pointer,
    ref_of,
    steps,
)
from .sources import Place, SourceError, Sources

_LONGEST_CHAIN = 100


class References:
    """The references of all documents; `SourceError` names one that leads nowhere."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._root = sources.root

    def target_elsewhere(self, node: Node) -> Target | None:
        """The part of another document that a node refers to; None where there is none."""
        ref = ref_of(node)
        target = self.target(ref, node) if ref is not None else None
        return target if target is not None and target.place != self._root else None

    def target(self, ref: str, node: Node) -> Target | None:
        """The part that a reference leads to; None where the reference can stay as it is."""
        try:
            return self._locate(ref, node.source.place, ())
        except SourceError as exc:
            raise SourceError(f"$ref at {self.describe(node.source)}: {exc}") from exc

    def mapped_target(self, name: str, node: Node) -> Target | None:
        """The part that a tag of a discriminator maps to, by reference or component name."""
        if name.startswith("#") or is_elsewhere(name):
            return self.target(name, node)
        target = Target(node.source.place, ("components", "schemas", name))
        if target.place == self._root or self.value(target) is NOTHING:
            return None
        return self.target(pointer(target.path), node)

    def value(self, target: Target) -> Any:
        value = self._sources.document(target.place)
        for step in target.path:
            value = member(value, step)
        return value

    def describe(self, target: Target) -> str:
        return self._sources.name(target.place) + pointer(target.path)

    def _locate(self, ref: str, base: Place, seen: tuple[Target, ...]) -> Target | None:
        name, _, fragment = ref.partition("#")
        if not name and base == self._root:
            return None
        where = self._sources.open(self._sources.refer(name, base)) if name else base
        if fragment and not fragment.startswith("/"):
            if not name:
                return None  # An anchor stays as it is, because its schema keeps the anchor.
            raise SourceError(f"{ref!r}: expected a file, and in it a pointer (#/...)")
        target = Target(where, steps(fragment))
        if where == self._root:
            return target
        if target in seen or len(seen) > _LONGEST_CHAIN:
            raise SourceError(f"{ref!r} refers to itself")
        return self._walk(target, ref, (*seen, target))

    def _walk(self, target: Target, ref: str, seen: tuple[Target, ...]) -> Target:
        """The final target, with references on the path and at its end followed."""
        place: Place = target.place
        walked: Path = ()
        value = self._sources.document(place)
        for index, step in enumerate((*target.path, None)):
            followed: set[Target] = set()
            while isinstance(value, dict) and isinstance(value.get("$ref"), str):
                if step in value or (step is None and set(value) != {"$ref"}):
                    break
                further = self._locate(value["$ref"], place, seen)
                if further is None:
                    break
                if further.place == self._root:
                    return Target(self._root, (*further.path, *target.path[index:]))
                if further in followed:
                    raise SourceError(f"{ref!r} refers to itself")
                followed.add(further)
                place, walked = further
                value = self.value(further)
            if step is not None:
                value = member(value, step)
                if value is NOTHING:
                    raise SourceError(f"{ref!r}: {self.describe(target)} leads nowhere")
                walked = (*walked, step)
        if not isinstance(value, (dict, list, bool)):
            raise SourceError(f"{ref!r} leads to {value!r:.40}: expected a mapping")
        return Target(place, walked)
