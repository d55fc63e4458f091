"""Read an OpenAPI document into operations, with their parameters and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...read.loading import load_yaml
from ...read.structure import METHODS

Json = dict[str, Any]


@dataclass(frozen=True)
class Parameter:
    schema: Json
    required: bool
    deprecated: bool


@dataclass(frozen=True)
class Operation:
    parameters: dict[str, Parameter] = field(default_factory=dict)
    """Parameters by place and name, as in `query limit`; `include[]` is `include`."""
    body: dict[str, Json] = field(default_factory=dict)
    """Schemas of the body by content type; empty where there is no body."""
    body_required: bool = False
    answers: dict[str, Json] = field(default_factory=dict)
    """Schemas of successes by content type.

    Errors are left out, because all errors have the same schema.
    """
    deprecated: bool = False


class Document:
    """A document, or some parts of one, in which references can be followed."""

    def __init__(self, content: Json) -> None:
        self._content = content
        self.components: dict[str, Json] = content.get("components", {}).get("schemas", {})
        for name, schema in self.components.items():
            _name_recursion(schema, f"#/components/schemas/{name}")

    @classmethod
    def load(cls, path: Path) -> Document:
        """The document in a YAML (or JSON) file."""
        return cls(load_yaml(path.read_bytes()))

    def find(self, reference: str) -> Json:
        """The node that a reference `#/...` points at; KeyError where there is none."""
        node: Any = self._content
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        found: Json = node
        return found

    def operations(self) -> dict[str, Operation]:
        """Operations by method and path (`POST /files`), in the document's order."""
        return {
            f"{method.upper()} {path}": self._operation(item, item[method])
            for path, item in self._content.get("paths", {}).items()
            for method in METHODS
            if method in item
        }

    def webhooks(self) -> dict[str, Operation]:
        """Webhooks by name, as in `WEBHOOK batch_failed`.

        A `.` in a name becomes `_`, because documents write either between words.
        """
        return {
            f"WEBHOOK {name.replace('.', '_')}": self._operation(item, item[method])
            for name, item in self._content.get("webhooks", {}).items()
            for method in METHODS
            if method in item
        }

    def _operation(self, item: Json, operation: Json) -> Operation:
        stated = [*item.get("parameters", ()), *operation.get("parameters", ())]
        body = self._follow(operation.get("requestBody", {}))
        return Operation(
            parameters=dict(self._parameter(self._follow(each)) for each in stated),
            body=_schemas(body),
            body_required=body.get("required", False),
            answers={
                content_type: schema
                for status, answer in reversed(operation.get("responses", {}).items())
                if str(status).startswith("2")
                for content_type, schema in _schemas(self._follow(answer)).items()
            },
            deprecated=operation.get("deprecated", False),
        )

    def _parameter(self, parameter: Json) -> tuple[str, Parameter]:
        schema = parameter.get("schema") or next(iter(_schemas(parameter).values()), {})
        name = f"{parameter['in']} {parameter['name'].removesuffix('[]')}"
        return name, Parameter(
            schema, parameter.get("required", False), parameter.get("deprecated", False)
        )

    def _follow(self, node: Json) -> Json:
        while "$ref" in node:
            node = self.find(node["$ref"])
        return node


def _schemas(holder: Json) -> dict[str, Json]:
    return {
        content_type.partition(";")[0]: media.get("schema", {})
        for content_type, media in (holder.get("content") or {}).items()
    }


def _name_recursion(schema: Json, reference: str) -> None:
    """Replace `$recursiveRef: "#"` of JSON Schema 2019-09 by a plain reference."""
    for node in _nodes(schema):
        if node.pop("$recursiveRef", None):
            node["$ref"] = reference


def _nodes(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from _nodes(child)
