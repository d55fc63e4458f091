"""Join several documents that refer to each other by `$ref` into one.

A part of another file becomes a component. The component has the name of the part in that file,
or the name of the file. Path items, and whole sections kept in a file, are written in place of the
reference to them.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Any, NamedTuple

from .limits import MOST_VALUES, TooMuch
from .ref_nodes import (
    COMPONENTS,
    Json,
    Node,
    Path,
    Target,
    children,
    is_component,
    is_inlined,
    mapped_names,
    pointer,
    ref_of,
    refers_elsewhere,
)
from .ref_targets import References
from .sources import SourceError, Sources

_UNUSUAL = re.compile(r"[^\w.-]+", re.ASCII)


class Bundle(NamedTuple):
    """A document without references to other documents."""

    document: Any
    origins: dict[str, str]
    """Pointers to the parts that came from other documents, and their old places."""


def bundle(document: Any, sources: Sources) -> Bundle:
    """The root document, joined with the documents that it refers to.

    `document` may have been changed since it was read. `SourceError` names a reference that leads
    nowhere, or to a place that must not be read.
    """
    if not isinstance(document, dict) or not refers_elsewhere(document):
        return Bundle(document, {})
    try:
        bundler = _Bundler(document, sources)
        bundler.discover()
        return bundler.write()
    except RecursionError as exc:
        raise SourceError(f"{sources.name(sources.root)} is nested too deeply") from exc


class _Bundler:
    def __init__(self, document: Any, sources: Sources) -> None:
        self._sources = sources
        self._references = References(sources)
        self._root = sources.root
        self._document = document
        self._targets: dict[Target, str] = {}
        self._inlined: dict[Target, Path] = {}
        self._claims: dict[Target, Path] = {}
        self._places: dict[Target, Path] = {}

    def discover(self) -> None:
        """Find all parts of other documents that references lead to."""
        pending = deque([self._start()])
        visited = 0
        while pending:
            node = pending.popleft()
            visited += 1
            if visited > MOST_VALUES:
                raise TooMuch(f"the documents have more than {MOST_VALUES:,} values together")
            target = self._references.target_elsewhere(node)
            if target is not None:
                if is_inlined(node):
                    if target in node.within:
                        raise SourceError(
                            f"$ref at {self._references.describe(node.source)} is circular"
                        )
                    if node.at is not None:
                        self._inlined.setdefault(target, node.at)
                    pending.append(self._inner_node(target, node))
                elif target not in self._targets:
                    self._targets[target] = node.kind
                    pending.append(self._inner_node(target, node)._replace(at=None, within=()))
                if is_component(node) and set(node.value) == {"$ref"} and node.at:
                    self._claims.setdefault(target, node.at)
            for name in mapped_names(node):
                target = self._references.mapped_target(name, node)
                if target and target.place != self._root and target not in self._targets:
                    self._targets[target] = "schemas"
                    pending.append(
                        Node(self._references.value(target), target, "schemas", False, None)
                    )
            pending.extend(children(node))

    def write(self) -> Bundle:
        """The root document with all parts that `discover` found written into it."""
        taken = self._names_taken()
        for target, kind in self._targets.items():
            if self._outer_target(target) is None:
                self._places[target] = self._claims.get(target) or self._free_path(
                    target, kind, taken
                )
        document = self._rewrite(self._start())
        components = document.setdefault("components", {})
        for target, path in self._places.items():
            if target not in self._claims:
                _, section, name = path
                node = Node(self._references.value(target), target, section, False, path)
                written = self._rewrite(node)
                if not isinstance(components, dict) or not isinstance(
                    components.setdefault(section, {}), dict
                ):
                    raise SourceError(f"#/components/{section}: expected a mapping")
                components[section][name] = written
        places = {**self._inlined, **self._places}
        origins = {
            pointer(path): self._references.describe(target) for target, path in places.items()
        }
        return Bundle(document, origins)

    def _start(self) -> Node:
        return Node(self._document, Target(self._root, ()), "document", False, ())

    def _rewrite(self, node: Node) -> Any:
        """The value of a node, its references changed to places in the bundle."""
        ref = ref_of(node)
        target = self._references.target(ref, node) if ref is not None else None
        if target is not None:
            others = {key: value for key, value in node.value.items() if key != "$ref"}
            rest = self._rewrite(node._replace(value=others))
            if target.place != self._root and (
                is_inlined(node) or self._places.get(target) == node.at
            ):
                written = self._rewrite(self._inner_node(target, node))
                return {**written, **rest} if isinstance(written, dict) else written
            return {"$ref": pointer(self._path(target)), **rest}
        if isinstance(node.value, list):
            return [self._rewrite(child) for child in children(node)]
        if not isinstance(node.value, dict):
            return node.value
        new = dict(node.value)
        for child in children(node):
            new[child.source.path[-1]] = self._rewrite(child)
        if not node.is_map and isinstance(new.get("discriminator"), dict):
            new["discriminator"] = self._discriminator(node)
        return new

    def _discriminator(self, node: Node) -> Json:
        """The discriminator of a node, with the names that components have in the bundle.

        The old name of a renamed member is listed as its tag, because servers go on sending it.
        """
        declared = dict(node.value["discriminator"])
        mapping = declared.get("mapping")
        new = dict(mapping) if isinstance(mapping, dict) else {}
        for tag, name in new.items():
            target = self._references.mapped_target(name, node) if isinstance(name, str) else None
            if target is not None:
                new[tag] = pointer(self._path(target))
        for old, renamed in self._renamed_members(node):
            if renamed not in new.values():
                new.setdefault(old, renamed)
        return {**declared, "mapping": new} if new else declared

    def _renamed_members(self, node: Node) -> Iterator[tuple[str, str]]:
        """The old name and the new pointer of each renamed member of a union."""
        for child in children(node):
            if child.source.path[-1] in ("oneOf", "anyOf") and isinstance(child.value, list):
                for alternative in children(child):
                    target = self._references.target_elsewhere(alternative)
                    if target is not None and target.path:
                        path = self._path(target)
                        if path[-1] != target.path[-1]:
                            yield target.path[-1], pointer(path)

    def _inner_node(self, target: Target, node: Node) -> Node:
        """The part that a reference leads to, as a node in place of the reference."""
        value = self._references.value(target)
        return Node(value, target, node.kind, node.is_map, node.at, (*node.within, target))

    def _outer_target(self, target: Target) -> Target | None:
        """The outermost part around a target that has a place in the bundle, if any."""
        for length in range(len(target.path)):
            outer = Target(target.place, target.path[:length])
            if outer in self._targets or outer in self._inlined:
                return outer
        return None

    def _path(self, target: Target) -> Path:
        """The path of a part of a document in the bundle."""
        if target.place == self._root:
            return target.path
        outer = self._outer_target(target)
        if outer is not None:
            return (*self._path(outer), *target.path[len(outer.path) :])
        return self._places.get(target) or self._inlined[target]

    def _names_taken(self) -> set[Path]:
        """The paths of the components that the root document has."""
        taken = set()
        pending = [self._start()]
        while pending:
            node = pending.pop()
            if is_component(node) and node.at:
                taken.add(node.at)
                continue
            target = self._references.target_elsewhere(node)
            if target is not None and is_inlined(node):
                pending.append(self._inner_node(target, node))
            below = (child for child in children(node) if child.at)
            pending.extend(child for child in below if child.at and child.at[0] == "components")
        return taken

    def _free_path(self, target: Target, kind: str, taken: set[Path]) -> Path:
        """A free path among the components, which is taken from now on.

        The name is that of the target, that of its file and its own, or its own with a number.
        """
        section = kind
        if target.path[-3:-2] == ("components",) and target.path[-2] in COMPONENTS:
            section = target.path[-2]
        file = self._sources.name(target.place).rstrip("/").rpartition("/")[2]
        stem = re.sub(r"(\.(json|ya?ml|openapi|oas))+$", "", file, flags=re.IGNORECASE)
        names = [stem] if not target.path else [target.path[-1], f"{stem}_{target.path[-1]}"]
        names = [_UNUSUAL.sub("_", name) or "document" for name in names]
        names += [f"{names[0]}{number}" for number in range(2, len(taken) + 3)]
        path = next(p for name in names if (p := ("components", section, name)) not in taken)
        taken.add(path)
        return path
