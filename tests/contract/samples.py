"""Requests as `openapi.yaml` describes them: the least that each operation takes, and all of it.

Read from the document alone, so that nothing that writes the client has a say in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

Json = dict[str, Any]
FORM = "multipart/form-data"
FILE = b"content"
"""Every file."""
KEY = "key"
"""The one member of an object whose keys are free."""
TEXTS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "uri": "https://example.com/1",
    "^[a-zA-Z0-9_-]+$": "text",
    "^tunnel_[a-z0-9]{32}$": "tunnel_" + "0" * 32,
}
"""Format or pattern -> a text of it."""


@dataclass(frozen=True)
class Sample:
    """What one request says, by the names that the document uses."""

    operation: str
    """Its `operationId`."""
    method: str
    url: str
    """With `{name}` for each value of `path`."""
    path: tuple[Any, ...]
    """In the order of the path."""
    query: Json
    headers: Json
    content_type: str | None = None
    body: Any = None

    @property
    def address(self) -> str:
        """The path that it goes to."""
        values = iter(self.path)
        return re.sub("{.+?}", lambda _: str(next(values)), self.url)


def samples(document: Json, *, everything: bool) -> Iterator[Sample]:
    """A request of each operation, and of each type that its body can have.

    With `everything` all parameters are given, else the required ones alone.
    """
    values = Values(document, everything=everything)
    without_files = Values(document, everything=everything, with_files=False)
    for url, item in document["paths"].items():
        for method, operation in item.items():
            given: dict[str, Json] = {"path": {}, "query": {}, "header": {}}
            for reference in operation.get("parameters", []):
                parameter = resolved(document, reference)
                if everything or parameter.get("required"):
                    given[parameter["in"]][parameter["name"]] = values.of(parameter["schema"])
            sample = Sample(
                operation=operation["operationId"],
                method=method.upper(),
                url=url,
                path=tuple(given["path"][name] for name in re.findall("{(.+?)}", url)),
                query=given["query"],
                headers=given["header"],
            )
            body = resolved(document, operation.get("requestBody", {}))
            contents = body.get("content", {}) if everything or body.get("required") else {}
            for content_type, media in contents.items():
                made = (values if content_type == FORM else without_files).of(media["schema"])
                yield replace(sample, content_type=content_type, body=made)
            if not contents:
                yield sample


def operations(document: Json) -> Iterator[Json]:
    """Every operation of a document."""
    return (operation for item in document["paths"].values() for operation in item.values())


def resolved(document: Json, node: Json) -> Json:
    """What a node refers to, at the end of all references; a node without any is that itself."""
    while "$ref" in node:
        reference, node = node["$ref"], document
        for name in reference.removeprefix("#/").split("/"):
            node = node[name]
    return node


class NoValue(Exception):
    """A schema contains itself in all that it allows, or is a file where none can be sent."""


class Values:
    """Values that satisfy the schemas of a document, the same ones each time."""

    def __init__(self, document: Json, *, everything: bool, with_files: bool = True) -> None:
        """With `everything` objects have all their members, and lists one item of each kind.

        Of other unions and of enums it takes the last member then, else the first.
        """
        self._with_files = with_files
        self._document = document
        self._everything = everything

    def of(self, schema: Json, within: frozenset[str] = frozenset()) -> Any:
        """A value of a schema that stands within others, given by their references."""
        kinds = list(self._each(schema, within))
        if not kinds:
            raise NoValue(schema)
        return kinds[-1 if self._everything else 0]

    def _each(self, schema: Json, within: frozenset[str]) -> Iterator[Any]:
        """A value of each member of a union but null, and of any other schema one."""
        if reference := schema.get("$ref"):
            if reference not in within:
                target = resolved(self._document, schema)
                yield from self._each(target, within | {reference})
        elif "const" in schema:
            yield schema["const"]
        elif "enum" in schema:
            allowed = [value for value in schema["enum"] if value is not None]
            yield allowed[-1 if self._everything else 0]
        elif "allOf" in schema:
            parts = [self.of(part, within) for part in schema["allOf"]]
            yield self._joined(schema, parts, within)
        elif members := schema.get("oneOf") or schema.get("anyOf"):
            for member in members:
                if member.get("type") != "null":
                    with suppress(NoValue):
                        for value in self._each(member, within):
                            yield self._joined(schema, [value], within)
        else:
            yield self._plain(schema, within)

    def _joined(self, schema: Json, parts: list[Any], within: frozenset[str]) -> Any:
        """The parts as one, together with the members that stand beside them."""
        if not all(isinstance(part, dict) for part in parts):
            return parts[0]
        joined = self._object(schema, within)
        for part in parts:
            joined |= part
        return joined

    def _plain(self, schema: Json, within: frozenset[str]) -> Any:
        match _type(schema):
            case "object":
                return self._object(schema, within)
            case "array":
                return self._list(schema, within)
            case "integer" | "number":
                return _number(schema)
            case "boolean":
                return False  # Of `stream`, the one that is answered with JSON.
            case "null":
                return None
        if schema.get("format") != "binary":
            return _text(schema)
        if not self._with_files:
            raise NoValue(schema)
        return FILE

    def _object(self, schema: Json, within: frozenset[str]) -> Json:
        required = schema.get("required", ())
        made: Json = {}
        for name, member in schema.get("properties", {}).items():
            if name in required:
                made[name] = self.of(member, within)
            elif self._everything:
                with suppress(NoValue):
                    made[name] = self.of(member, within)
        if self._everything and isinstance(free := schema.get("additionalProperties"), dict):
            made[KEY] = self.of(free, within)
        return made

    def _list(self, schema: Json, within: frozenset[str]) -> list[Any]:
        kinds = list(self._each(schema.get("items", {}), within))
        items = kinds[: schema.get("maxItems")] if self._everything else kinds[:1]
        least: int = schema.get("minItems", 1)
        return items * max(1, least)


def _type(schema: Json) -> str:
    """The type of a schema's values, where they may be null the other one."""
    types = schema.get("type", "object" if "properties" in schema else "string")
    return types if isinstance(types, str) else next(t for t in types if t != "null")


def _number(schema: Json) -> float:
    least: float = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    most: float = schema.get("maximum", least + 1)
    return min(max(1, least), most)


def _text(schema: Json) -> str:
    text = TEXTS.get(schema.get("pattern") or schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "t")[: schema.get("maxLength")]
