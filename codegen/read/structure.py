"""Check the structure of a document, as far as operations are found by it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""Keys of a path item that hold an operation."""

_MAPPING, _LIST = (dict, "a mapping"), (list, "a list")

Part = tuple[str, Any]
"""A pointer, and the value that it points at."""


def check_structure(document: Any) -> Any:
    """The document itself; ValueError names the first part that is of the wrong kind.

    Empty parts (`parameters:` and no more) and references are accepted. Schemas are not checked,
    because the generator takes a wrong schema for an empty one.
    """
    if not isinstance(document, dict):
        return document
    root = "#", document
    if document.get("components", {}) is None:
        raise ValueError("#/components: found None, expected a mapping")
    for components in _mappings(root, "components"):
        list(_mappings(components, *components[1]))
    for paths in _mappings(root, "paths"):
        _check_addresses(paths)
        _check_items(paths)
    return document


def _check_addresses(paths: Part) -> None:
    """ValueError for a path with a scheme.

    The client would send the credentials of the API to the host that the path names.
    """
    for path in _names_in(paths):
        if ":" in path.partition("/")[0]:
            raise ValueError(f"{_below(paths, path)}: expected a path, without any scheme or host")


def _check_items(paths: Part) -> None:
    for item in _mappings(paths, *_names_in(paths)):
        _check(item, "parameters", *_LIST)
        for operation in _mappings(item, *METHODS):
            _check_operation(operation)


def _check_operation(operation: Part) -> None:
    for key in ("tags", "parameters"):
        _check(operation, key, *_LIST)
    for body in _mappings(operation, "requestBody"):
        list(_mappings(body, "content"))
    for responses in _mappings(operation, "responses"):
        for response in _mappings(responses, *_names_in(responses)):
            list(_mappings(response, "content"))
    for callbacks in _mappings(operation, "callbacks"):
        for callback in _mappings(callbacks, *_names_in(callbacks)):
            _check_items(callback)


def _names_in(part: Part) -> list[str]:
    """The keys of a part, without extensions and `$ref`."""
    return [key for key in part[1] if not key.startswith("x-") and key != "$ref"]


def _mappings(part: Part, *keys: str) -> Iterator[Part]:
    """The members of a part by `keys`; ValueError where one is not a mapping."""
    for key in keys:
        value = _check(part, key, *_MAPPING)
        if value is not None:
            yield _below(part, key), value


def _check(part: Part, key: str, kind: type, words: str) -> Any:
    value = part[1].get(key)
    if value is not None and not isinstance(value, kind):
        raise ValueError(f"{_below(part, key)}: found {value!r:.40}, expected {words}")
    return value


def _below(part: Part, key: str) -> str:
    return f"{part[0]}/{key.replace('~', '~0').replace('/', '~1')}"
