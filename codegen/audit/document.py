"""The source document: its nodes, their places and their references."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from ..read.loading import load_json, load_yaml

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
REFS = ("$ref", "$dynamicRef", "$recursiveRef")


class DocumentError(Exception):
    """The document can't be read, or a reference in it has no target."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a document. Two nodes of the same file and path are equal."""

    file: Path
    path: tuple[str, ...]
    value: Any = field(compare=False)

    def child(self, *steps: str | int) -> Node:
        """The node below this one at `steps`, all of which must exist."""
        value = self.value
        for step in steps:
            value = value[step]
        return Node(self.file, (*self.path, *map(str, steps)), value)

    def get(self, key: str) -> Any:
        return self.value.get(key) if isinstance(self.value, dict) else None

    @property
    def pointer(self) -> str:
        steps = (step.replace("~", "~0").replace("/", "~1") for step in self.path)
        return "/".join(("#", *steps))


@dataclass(frozen=True, slots=True)
class SourceOperation:
    """An operation with all its parameters, also those of its path item."""

    path: str
    method: str
    node: Node
    parameters: list[Node]


class Document:
    """An OpenAPI 3.0 or 3.1 document, and the files that its references lead to."""

    def __init__(self, file: Path, content: Any = None) -> None:
        self._files: dict[Path, Any] = {} if content is None else {file: content}
        self._anchors: dict[Path, dict[str, Node]] = {}
        self.root = Node(file, (), self._read(file))
        if not isinstance(self.root.value, dict):
            raise DocumentError(f"{file}: expected an OpenAPI document")

    def _read(self, file: Path) -> Any:
        if file not in self._files:
            try:
                text = file.read_bytes()
                is_json = text.lstrip()[:1] in (b"{", b"[")
                self._files[file] = load_json(text) if is_json else load_yaml(text)
            except (OSError, ValueError, yaml.YAMLError) as exc:
                raise DocumentError(f"{file}: {exc}") from exc
        return self._files[file]

    def operations(self) -> Iterator[SourceOperation]:
        """Every operation of `paths`, in the order of the document."""
        yield from self._operations(self.root, "paths")

    def incoming(self) -> Iterator[SourceOperation]:
        """The operations that the server calls: webhooks and callbacks."""
        yield from self._operations(self.root, "webhooks")
        for operation in self.operations():
            for name in operation.node.get("callbacks") or {}:
                callback = self.follow(operation.node.child("callbacks", name))
                for address in callback.value:
                    if not str(address).startswith("x-"):
                        yield from self._operations_of_item(str(address), callback.child(address))

    def _operations(self, holder: Node, section: str) -> Iterator[SourceOperation]:
        for path in holder.get(section) or {}:
            if not str(path).startswith("x-"):
                yield from self._operations_of_item(str(path), holder.child(section, path))

    def _operations_of_item(self, path: str, own: Node) -> Iterator[SourceOperation]:
        # A path item beside a `$ref` counts before the item that the `$ref` leads to.
        shared = self.follow(own)
        for method in METHODS:
            node = own if own.get(method) is not None else shared
            if node.get(method) is None:
                continue
            operation = node.child(method)
            # The first parameter of a place and name counts, so the operation's own come first.
            found: dict[tuple[str, str], Node] = {}
            for holder in (operation, own, shared):
                for index, _ in enumerate(holder.get("parameters") or ()):
                    parameter = self.follow(holder.child("parameters", index))
                    key = (str(parameter.get("in")), str(parameter.get("name")))
                    found.setdefault(key, parameter)
            yield SourceOperation(path, method.upper(), operation, list(found.values()))

    def components(self) -> Iterator[tuple[str, Node]]:
        holder = self.root.get("components") or {}
        for name in holder.get("schemas") or {}:
            yield str(name), self.root.child("components", "schemas", name)

    def follow(self, node: Node) -> Node:
        """The node at the end of a chain of `$ref`; `node` itself without one."""
        seen = {node}
        while isinstance(node.get("$ref"), str):
            node = self.target(node, node.value["$ref"])
            if node in seen:
                raise DocumentError(f"{node.pointer} refers to itself")
            seen.add(node)
        return node

    def target(self, node: Node, ref: str) -> Node:
        """The node that the reference `ref`, which stands in `node`, leads to."""
        name, _, fragment = ref.partition("#")
        file = (node.file.parent / unquote(name)).resolve() if name else node.file
        root = Node(file, (), self._read(file))
        if fragment and not fragment.startswith("/"):
            found = self._anchors_in(root).get(fragment)
        else:
            steps = [_unescape(step) for step in fragment.split("/")[1:]]
            # The pointer is resolved from the root first. Some documents write pointers that
            # start at the component in which the reference stands; these are tried second, by the
            # component's own keys only, because a `$ref` of the component may lead back here.
            owner = node.path[:3] if node.path[:2] == ("components", "schemas") else None
            component = self._at(root, owner) if owner else None
            found = self._at(root, steps) if steps or component is None else component
            if found is None and component is not None and steps[0] in component.value:
                found = self._at(component, steps)
        if found is None:
            raise DocumentError(f"{ref} at {node.pointer} leads nowhere")
        return found

    def _at(self, node: Node, steps: Any) -> Node | None:
        for step in steps:
            if isinstance(node.value, dict) and step not in node.value:
                node = self.follow(node)
            if isinstance(node.value, list) and step.isdecimal() and int(step) < len(node.value):
                node = node.child(int(step))
            elif isinstance(node.value, dict):
                # A key of YAML may be a number, but a step of a pointer is always text.
                keys = [step] if step in node.value else [k for k in node.value if str(k) == step]
                if not keys:
                    return None
                node = node.child(keys[0])
            else:
                return None
        return node

    def _anchors_in(self, root: Node) -> dict[str, Node]:
        if root.file not in self._anchors:
            found = self._anchors[root.file] = {}
            pending = [root]
            while pending:
                node = pending.pop()
                keys: list[Any] = []
                if isinstance(node.value, dict):
                    keys = list(node.value)
                    for anchor in ("$anchor", "$dynamicAnchor"):
                        if isinstance(node.value.get(anchor), str):
                            found.setdefault(node.value[anchor], node)
                elif isinstance(node.value, list):
                    keys = list(range(len(node.value)))
                pending.extend(node.child(key) for key in reversed(keys))
        return self._anchors[root.file]


def _unescape(step: str) -> str:
    return unquote(step).replace("~1", "/").replace("~0", "~")
