"""Follow JSON pointers: find the node of a document that a `$ref` names."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from .schema_walk import Json

Path = tuple[str, ...]

LONGEST_CHAIN = 100
"""The most references in a row, each leading to the next one."""


class Missing(Exception):
    """A pointer leads nowhere."""


def follow(document: Json, node: Any, where: str) -> Any:
    """The node that a node refers to, through several `$ref`s; else the node itself.

    ValueError for a `$ref` that leads nowhere or back to itself; its message has `where`, the
    place of the node.
    """
    seen: list[str] = []
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        ref = node["$ref"]
        if ref in seen:
            raise circular_error(ref, where)
        if len(seen) > LONGEST_CHAIN:
            raise too_long_error(ref, where)
        seen.append(ref)
        try:
            node = at(document, steps(ref))
        except Missing:
            raise unresolvable_error(ref, where) from None
    return node


def unresolvable_error(ref: str, where: str) -> ValueError:
    return ValueError(
        f"$ref {ref!r} at {where} leads nowhere: expected a reference to a part of this document"
    )


def too_long_error(ref: str, where: str) -> ValueError:
    return ValueError(f"$ref {ref!r} at {where} is the last of over {LONGEST_CHAIN} in a row")


def circular_error(ref: str, where: str) -> ValueError:
    return ValueError(f"$ref {ref!r} at {where} refers to itself")


def steps(ref: str) -> Path:
    """The keys of a pointer such as `#/components/schemas/Job`; else Missing."""
    if not ref.startswith("#/"):
        raise Missing(ref)
    parts = unquote(ref[2:]).split("/")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def escape(name: str) -> str:
    """The name, escaped as a step of a pointer in a `$ref`."""
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def at(document: Json, path: Path) -> Any:
    """The node at the end of a path, with `$ref`s on the way followed."""
    node: Any = document
    seen: set[str] = set()
    for index, step in enumerate(path):
        while isinstance(node, dict) and step not in node and isinstance(node.get("$ref"), str):
            if node["$ref"] in seen:
                raise Missing(path)
            seen.add(node["$ref"])
            node = at(document, _check_shorter(steps(node["$ref"]), path[:index]))
        if isinstance(node, list) and step.isdecimal() and int(step) < len(node):
            node = node[int(step)]
        elif isinstance(node, dict) and step in node:
            node = node[step]
        else:
            raise Missing(path)
    return node


def _check_shorter(path: Path, walked: Path) -> Path:
    """The path itself; Missing where it leads back through the walked path."""
    if path[: len(walked)] == walked:
        raise Missing(path)
    return path
