"""Read a document into a surface: what a user of its generated client sees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...normalise import Json, normalise
from ...normalise.naming import module_name
from ...normalise.schema_walk import alternatives, is_null, operations, target
from ...normalise.union_table import COMPONENT, Union, name_of, read_table
from .shapes import ANY, NOTHING, NULL, STR, Atom, Shape, literal
from .surface import Field, Named, Operation, Surface

EVENTS = "text/event-stream"
EXTENSIONS = ("x-pages", "x-selects", "x-sse-envelope", "x-pending", "x-instead")
"""The extensions of operations that the templates read."""

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}


def read_surface(document: Json) -> Surface:
    """The surface of a document; ValueError says what is wrong with the document."""
    security = document.get("security") if isinstance(document, dict) else None
    document = normalise(document)
    reader = _Reader(document["components"]["schemas"])
    found = {module_name(o["operationId"]): reader.operation(p, m, o) for p, m, o in _all(document)}
    info = document["info"]
    return Surface(info["title"], info["version"], found, dict(reader.names()), security)


def _all(document: Json) -> Iterator[tuple[str, str, Json]]:
    return operations(document["paths"])


class _Reader:
    def __init__(self, schemas: dict[str, Json]) -> None:
        self._schemas = schemas
        self._unions = read_table(schemas)

    def names(self) -> Iterator[tuple[str, Named]]:
        for name, schema in self._schemas.items():
            if name == COMPONENT:
                for union, members in schema["properties"].items():
                    yield union, self._union(members, self._unions[union])
            elif schema.get("properties"):
                yield name, self._named_type("model", schema)
            elif "enum" in schema and "x-inline" not in schema:
                yield name, self._named_type("enum", schema)

    def _named_type(self, kind: str, schema: Json) -> Named:
        required = schema.get("required", ())
        values = schema.get("enum", ())
        return Named(
            kind=kind,
            sent=schema["x-usage"] != "out",
            received=schema["x-usage"] != "in",
            fields={
                key: self._field(child, key in required)
                for key, child in schema.get("properties", {}).items()
            },
            members=frozenset(literal(value) for value in values if value is not None),
            mixin=schema.get("x-mixin", ""),
            description=schema.get("description", ""),
        )

    def _union(self, schema: Json, known: Union) -> Named:
        return Named(
            kind="union",
            sent=known.usage != "out",
            received=known.usage != "in",
            fields={},
            members=frozenset(a for m in schema["anyOf"] for a in self.shape(m)),
            dispatch=known.dispatch,
        )

    def operation(self, path: str, method: str, operation: Json) -> Operation:
        body = operation.get("requestBody")
        sent = (body or {}).get("content") or {}
        success = _success(operation["responses"])
        events = success.get(EVENTS)
        described = (operation.get("summary"), operation.get("description"))
        return Operation(
            method=method.upper(),
            path=path,
            tag=module_name(operation.get("tags", ["default"])[0]),
            parameters=self._parameters(operation["parameters"]),
            body=self._body(body["required"], sent) if body and sent else None,
            content_types=tuple(sent),
            result=self._result(success),
            events=self.shape(events["schema"]) if events else frozenset(),
            accepts=tuple(kind for kind in success if kind != EVENTS),
            statuses=tuple(sorted(operation["responses"])),
            deprecated=operation.get("deprecated") is True,
            extensions={key: operation[key] for key in EXTENSIONS if key in operation},
            security=operation.get("security"),
            description="\n".join(filter(None, described)),
        )

    def _body(self, required: bool, content: Json) -> Field:
        shapes = (self.shape(media["schema"]) for media in content.values())
        return Field(shape=frozenset().union(*shapes), required=required)

    def _parameters(self, parameters: list[Json]) -> dict[str, Field]:
        found: dict[str, Field] = {}
        for parameter in parameters:
            name = parameter["name"]
            key = f"{name} in {parameter['in']}" if name in found else name
            found[key] = self._parameter(parameter)
        return found

    def _parameter(self, parameter: Json) -> Field:
        encoding = f"{parameter.get('style', '')} {parameter.get('explode', '')}".strip()
        return Field(
            shape=self.shape(parameter["schema"]),
            required=parameter["required"],
            deprecated=parameter.get("deprecated") is True,
            description=parameter.get("description", ""),
            place=parameter["in"],
            encoding=encoding,
        )

    def _field(self, schema: Json, required: bool) -> Field:
        return Field(
            shape=self.shape(schema),
            required=required,
            deprecated=schema.get("deprecated") is True,
            description=schema.get("description", ""),
        )

    def _result(self, content: Json) -> Shape:
        whole = {kind: media["schema"] for kind, media in content.items() if kind != EVENTS}
        if not whole:
            return frozenset({NOTHING})
        kind, schema = next(iter(whole.items()))
        if "json" not in kind:
            return frozenset({STR if kind.startswith("text/") else Atom("bytes")})
        also_text = any(kind.startswith("text/") for kind in whole)
        return self.shape(schema) | (frozenset({STR}) if also_text else frozenset())

    def shape(self, schema: Json, above: tuple[str, ...] = ()) -> Shape:
        """The type of a schema; `Any` where the schema contains itself without a name."""
        members = alternatives(schema)
        if members and (union := name_of(schema)):
            null = {NULL} if any(map(is_null, members)) else set()
            return frozenset({Atom("union", union), *null})
        if members:
            found = frozenset().union(*(self.shape(member, above) for member in members))
            return frozenset({ANY}) if ANY in found else found
        if (name := target(schema)) is not None:
            return frozenset({ANY}) if name in above else self._component(name, above)
        return self._plain(schema, above)

    def _component(self, name: str, above: tuple[str, ...]) -> Shape:
        schema = self._schemas[name]
        if schema.get("properties"):
            return frozenset({Atom("model", name)})
        if "enum" in schema and "x-inline" not in schema:
            null = {NULL} if None in schema["enum"] else set()
            return frozenset({Atom("enum", name), *null})
        return self.shape(schema, (*above, name))

    def _plain(self, schema: Json, above: tuple[str, ...]) -> Shape:
        if "const" in schema:
            return frozenset({literal(schema["const"])})
        if "enum" in schema:
            return frozenset(NULL if v is None else literal(v) for v in schema["enum"])
        match schema.get("type"):
            case "null":
                return frozenset({NULL})
            case "array":
                return frozenset({Atom("list", inner=self.shape(schema.get("items", {}), above))})
            case "object":
                values = self.shape(schema.get("additionalProperties") or {}, above)
                return frozenset({Atom("dict", inner=values)})
            case "string":
                return frozenset({Atom(_FORMATS.get(schema.get("format", ""), "str"))})
            case str(kind) if kind in _SCALARS:
                return frozenset({Atom(_SCALARS[kind])})
        return frozenset({ANY})


def _success(responses: Json) -> dict[str, Any]:
    """The content of the first success that has content, by content type."""
    contents = (r.get("content") for status, r in responses.items() if status[0] == "2")
    return next(filter(None, contents), {})
