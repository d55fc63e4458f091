"""Promises about documents whose parts are of the wrong kind: named, and never a traceback."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.normalise import normalise
from codegen.read.documents import read
from codegen.read.structure import check_structure

RESPONSE = {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}
OPERATION = {
    "operationId": "a",
    "tags": ["t"],
    "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
    "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
    "responses": {"200": RESPONSE},
    "callbacks": {"c": {"url": {"post": {"responses": {}}}}},
    "x-pages": "x",
    "x-pending": ["q"],
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "a", "version": "1"},
    "servers": [{"url": "a"}],
    "tags": [{"name": "t"}],
    "paths": {"/a/{id}": {"parameters": [{"name": "id", "in": "path"}], "post": OPERATION}},
    "components": {"schemas": {"P": {"type": "object", "properties": {"a": {"type": "string"}}}}},
}
ODD: tuple[Any, ...] = (5, None, True, [], {}, "x", 1.5, [[]], [None], {"$ref": 5}, {"$ref": "#/"})


def parts(node: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in members:
        yield (*above, key)
        if isinstance(value, (dict, list)):
            yield from parts(value, (*above, key))


def damaged(path: tuple[Any, ...], value: Any) -> Any:
    """The document with another value in one place."""
    document = copy.deepcopy(DOCUMENT)
    holder: Any = document
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return document


def outcome(document: Any) -> str:
    """What is said of a document; any other exception than ValueError is for the test to show."""
    try:
        normalise(check_structure(document))
    except ValueError as exc:
        return str(exc)
    return "taken"


@pytest.mark.parametrize("path", list(parts(DOCUMENT)), ids=str)
def test_a_part_of_any_kind_is_taken_or_refused(path: tuple[Any, ...]) -> None:
    assert all(outcome(damaged(path, value)) for value in ODD)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("components",), [], "#/components: found [], expected a mapping"),
        (
            ("paths", "https://example.com/a"),
            {},
            "#/paths/https:~1~1example.com~1a: expected a path, without any scheme or host",
        ),
        (
            ("paths", "{scheme}://example.com/a"),
            {},
            "#/paths/{scheme}:~1~1example.com~1a: expected a path, without any scheme or host",
        ),
        (("components", "schemas"), 5, "#/components/schemas: found 5, expected a mapping"),
        (("paths", "/a/{id}"), "x", "#/paths/~1a~1{id}: found 'x', expected a mapping"),
        (
            ("paths", "/a/{id}", "post", "parameters"),
            {},
            "#/paths/~1a~1{id}/post/parameters: found {}, expected a list",
        ),
        (
            ("paths", "/a/{id}", "post", "responses", "200"),
            "fine",
            "#/paths/~1a~1{id}/post/responses/200: found 'fine', expected a mapping",
        ),
    ],
)
def test_the_place_is_named(
    tmp_path: Path, path: tuple[Any, ...], value: Any, message: str
) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(damaged(path, value)))

    with pytest.raises(ValueError, match=f"^{re.escape(f'{spec}{message}')}$"):
        read(spec)


def test_what_is_empty_is_left_alone() -> None:
    assert "taken" == outcome(damaged(("paths", "/a/{id}", "post", "parameters"), None))
