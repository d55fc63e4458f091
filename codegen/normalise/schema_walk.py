"""Visit the schemas of a document, or rewrite them without changing the original."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .naming import pascal_case

Json = dict[str, Any]
Schema = dict[str, Any]
Rule = Callable[[Schema], Schema]

UNIONS = ("anyOf", "oneOf")
REF = "#/components/schemas/"

_MAPS = frozenset({"properties", "$defs"})
_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_ONES = frozenset({"items", "additionalProperties"})


def reference(name: str) -> Schema:
    return {"$ref": REF + name}


def target(schema: Schema) -> str | None:
    """The name of the component that a schema refers to; None where there is none."""
    ref = schema.get("$ref")
    return ref.removeprefix(REF) if ref else None


def docs(schema: Schema) -> Schema:
    """The description and deprecation of a schema."""
    return {key: schema[key] for key in ("description", "deprecated") if key in schema}


def is_null(schema: Schema) -> bool:
    return schema.get("type") == "null"


def is_object(schema: Schema) -> bool:
    return schema.get("type") == "object" and not alternatives(schema)


def alternatives(schema: Schema) -> list[Schema]:
    return [*schema.get("anyOf", ()), *schema.get("oneOf", ())]


def children(schema: Schema) -> Iterator[Schema]:
    """The direct subschemas, in the order of the document."""
    for key, value in schema.items():
        if key in _MAPS:
            yield from value.values()
        elif key in _LISTS:
            yield from value
        elif key in _ONES and isinstance(value, dict):
            yield value


def map_children(schema: Schema, rewrite: Rule) -> Schema:
    """The schema with its direct subschemas rewritten; itself where none changed."""
    changed: Schema = {}
    for key, old in schema.items():
        if key in _MAPS:
            members = {name: rewrite(child) for name, child in old.items()}
            if any(members[name] is not child for name, child in old.items()):
                changed[key] = members
        elif key in _LISTS:
            items = [rewrite(child) for child in old]
            if any(new is not child for new, child in zip(items, old, strict=True)):
                changed[key] = items
        elif key in _ONES and isinstance(old, dict):
            new = rewrite(old)
            if new is not old:
                changed[key] = new
    return {**schema, **changed} if changed else schema


def bottom_up(rule: Rule) -> Rule:
    """A function that applies a rule to a schema and all below it, children first.

    The rule is applied once to a schema that several share.
    """
    # The original is kept beside its result, because ids are only unique among living objects.
    known: dict[int, tuple[Schema, Schema]] = {}

    def rewrite(schema: Schema) -> Schema:
        found = known.get(id(schema))
        if found is None:
            found = known[id(schema)] = (schema, rule(map_children(schema, rewrite)))
        return found[1]

    return rewrite


def map_schemas(document: Json, rule: Rule) -> Json:
    """The document with a rule applied to every schema, children first."""
    rewrite = bottom_up(rule)
    return map_roots(document, lambda schema, _: rewrite(schema))


def map_components(document: Json, rewrite: Callable[[Schema, str], Schema]) -> Json:
    schemas = {name: rewrite(schema, name) for name, schema in components(document).items()}
    return with_components(document, schemas)


def map_roots(document: Json, rewrite: Callable[[Schema, str], Schema]) -> Json:
    """The document with its outermost schemas rewritten by `rewrite(schema, name)`.

    The name says where the schema stands.
    """
    return map_operation_roots(map_components(document, rewrite), rewrite)


def map_operation_roots(document: Json, rewrite: Callable[[Schema, str], Schema]) -> Json:
    """The same as `map_roots` for operations only; components stay as they are."""

    def content(holder: Json, name: str, owner: str) -> Json:
        if not holder.get("content"):
            return holder
        media_types = {}
        for content_type, media in holder["content"].items():
            suffix = "Event" if content_type == "text/event-stream" else name
            media_types[content_type] = {
                **media,
                "schema": rewrite(media["schema"], owner + suffix),
            }
        return {**holder, "content": media_types}

    def one(_path: str, _method: str, operation: Json) -> Json:
        owner = pascal_case(operation["operationId"])
        new = dict(operation)
        new["parameters"] = [
            {**p, "schema": rewrite(p["schema"], owner + pascal_case(p["name"]))}
            for p in operation["parameters"]
        ]
        if "requestBody" in operation:
            new["requestBody"] = content(operation["requestBody"], "Body", owner)
        new["responses"] = {
            status: content(
                response, "Response" + ("" if status[0] == "2" else status.title()), owner
            )
            for status, response in operation["responses"].items()
        }
        return new

    return map_operations(document, one)


def map_operations(document: Json, rewrite: Callable[[str, str, Json], Json]) -> Json:
    """The document with `rewrite(path, method, operation)` for each operation."""

    def items(paths: Json) -> Json:
        return {
            path: {method: rewrite(path, method, operation) for method, operation in item.items()}
            for path, item in paths.items()
        }

    return {
        **document,
        "paths": items(document["paths"]),
        "webhooks": items(document.get("webhooks", {})),
    }


def operations(paths: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation of each operation, in the document's order.

    The path items are those of `own_operations`, which have nothing but operations.
    """
    for path, item in paths.items():
        for method, operation in item.items():
            yield path, method, operation


def components(document: Json) -> dict[str, Schema]:
    schemas: dict[str, Schema] = document["components"]["schemas"]
    return schemas


def with_components(document: Json, schemas: dict[str, Schema]) -> Json:
    return {**document, "components": {**document["components"], "schemas": schemas}}


def operation_schemas(operation: Json) -> tuple[list[Schema], list[Schema]]:
    """The outermost schemas that a caller sends, and those that a caller receives."""
    bodies = [operation["requestBody"]] if "requestBody" in operation else []
    sent = [p["schema"] for p in operation.get("parameters", ())]
    return sent + _media_schemas(bodies), _media_schemas(list(operation["responses"].values()))


def _media_schemas(holders: list[Json]) -> list[Schema]:
    return [media["schema"] for h in holders for media in (h.get("content") or {}).values()]


def references(schema: Schema) -> Iterator[str]:
    """The names of all components that a schema refers to, directly or further down.

    The names include `x-union`, a union whose members stand in its place, and `x-inside`, the
    component that a type is inside itself.
    """
    pending = [schema]
    while pending:
        node = pending.pop()
        yield from (node[key] for key in ("x-union", "x-inside") if key in node)
        if "$ref" in node:
            yield node["$ref"].removeprefix(REF)
        pending.extend(children(node))
