"""Nodes: the parts of a document that can hold references, each with its kind.

Examples, defaults and extensions are passed over, because a `$ref` in data is not a reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from .sources import Place

Json = dict[str, Any]
Path = tuple[str, ...]

_SECTIONS = {
    **dict.fromkeys(("schemas", "properties", "patternProperties", "$defs"), "schemas"),
    **dict.fromkeys(("definitions", "dependentSchemas"), "schemas"),
    **dict.fromkeys(("paths", "webhooks"), "path"),
    **{key: key for key in ("parameters", "responses", "requestBodies", "headers", "pathItems")},
    **{key: key for key in ("callbacks", "links", "securitySchemes")},
    **{"content": "media", "encoding": "encoding", "components": "section"},
}
"""The kind of the members of a mapping, by the key of the mapping."""
COMPONENTS = frozenset(
    {"schemas", "parameters", "responses", "requestBodies", "headers", "pathItems"}
    | {"callbacks", "links", "securitySchemes"}
)
_DATA = frozenset({"example", "examples", "default", "const", "enum"})
"""Keys whose values are data; a `$ref` in data is not a reference."""
_FILE = re.compile(r"\.(json|ya?ml)$", re.IGNORECASE)
NOTHING: Any = object()


class Target(NamedTuple):
    """A part of a document."""

    place: Place
    path: Path


class Node(NamedTuple):
    """A value of a document, with its place and kind."""

    value: Any
    source: Target
    kind: str
    is_map: bool
    """Whether the keys of the value are names instead of keywords."""
    at: Path | None
    """The path in the bundle; None where the path depends on names not yet given."""
    within: tuple[Target, ...] = ()
    """The targets whose text is being written out around the node, outermost first."""


def ref_of(node: Node) -> str | None:
    ref = node.value.get("$ref") if isinstance(node.value, dict) else None
    return ref if isinstance(ref, str) else None


def is_inlined(node: Node) -> bool:
    return node.is_map or node.kind not in COMPONENTS


def is_component(node: Node) -> bool:
    return node.at is not None and len(node.at) == 3 and node.at[0] == "components"


def mapped_names(node: Node) -> list[str]:
    """The names or references that the discriminator of a node maps its tags to."""
    if node.is_map or not isinstance(node.value, dict):
        return []
    declared = node.value.get("discriminator")
    mapping = declared.get("mapping") if isinstance(declared, dict) else None
    return [v for v in mapping.values() if isinstance(v, str)] if isinstance(mapping, dict) else []


def children(node: Node) -> Iterator[Node]:
    """The direct child nodes that can hold references."""
    value = node.value
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield _child(node, str(index), item, node.kind, False)
    elif isinstance(value, dict):
        for key, item in value.items():
            if node.is_map and node.kind == "section":
                if key in COMPONENTS:
                    yield _child(node, key, item, key, isinstance(item, dict))
            elif node.is_map:
                yield _child(node, key, item, node.kind, False)
            elif node.kind == "callbacks":
                yield _child(node, key, item, "pathItems", False)
            elif key in _DATA or key.startswith("x-") or key == "discriminator":
                continue
            elif key == "requestBody":
                yield _child(node, key, item, "requestBodies", False)
            else:
                kind = _SECTIONS.get(key)
                is_map = kind is not None and isinstance(item, dict)
                yield _child(node, key, item, kind or "schemas", is_map)


def _child(node: Node, key: str, value: Any, kind: str, is_map: bool) -> Node:
    source = Target(node.source.place, (*node.source.path, key))
    at = None if node.at is None else (*node.at, key)
    return Node(value, source, kind, is_map, at, node.within)


def pointer(path: Path) -> str:
    parts = (p.replace("%", "%25").replace("~", "~0").replace("/", "~1") for p in path)
    return "".join(["#", *(f"/{part}" for part in parts)])


def member(value: Any, step: str) -> Any:
    if isinstance(value, list):
        is_index = step.isdecimal() and len(step) < 10 and int(step) < len(value)
        return value[int(step)] if is_index else NOTHING
    return value.get(step, NOTHING) if isinstance(value, dict) else NOTHING


def steps(fragment: str) -> Path:
    parts = unquote(fragment).split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def is_elsewhere(name: str) -> bool:
    """Whether the target of a tag looks like a reference to another document."""
    return not name.startswith("#") and ("#" in name or _FILE.search(name) is not None)


def refers_elsewhere(document: Json) -> bool:
    """Whether any value looks like a reference to another document."""
    pending: list[Any] = [document]
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        elif isinstance(node, dict):
            ref, declared = node.get("$ref"), node.get("discriminator")
            if isinstance(ref, str) and not ref.startswith("#"):
                return True
            mapping = declared.get("mapping") if isinstance(declared, dict) else None
            names = mapping.values() if isinstance(mapping, dict) else ()
            if any(isinstance(name, str) and is_elsewhere(name) for name in names):
                return True
            pending += node.values()
    return False
