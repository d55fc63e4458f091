"""Spell types out: null as a union, one value as a constant, nothing inferred."""

from __future__ import annotations

import math
from typing import Any

from .schema_keywords import NEVER
from .schema_walk import (
    UNIONS,
    Json,
    Schema,
    alternatives,
    docs,
    is_null,
    map_schemas,
)

NULL: Schema = {"type": "null"}
_ANNOTATIONS = frozenset({"description", "deprecated", "title", "readOnly", "writeOnly", "x-keep"})
_SHAPES = ("$ref", "type", "enum", "anyOf", "oneOf", "allOf", "const")


def spell_out(document: Json) -> Json:
    """The document with the type of each schema written out, null included.

    This pass exists because the generator infers no type and loses null.
    """
    return map_schemas(document, spell_out_schema)


def says_nothing(schema: Schema) -> bool:
    """Whether a schema only describes; in an `allOf` it describes the other members."""
    return not set(schema) - _ANNOTATIONS - {"nullable"}


def spell_out_schema(schema: Schema) -> Schema:
    """The schema with its type spelled out; its subschemas are spelled out already."""
    if says_nothing(schema) or schema == NEVER:
        return schema
    nullable = schema.get("nullable", False)
    schema = {key: value for key, value in schema.items() if key != "nullable"}
    if "allOf" in schema:
        members = [m for m in schema["allOf"] if not says_nothing(m)]
        said = [m for m in schema["allOf"] if says_nothing(m)]
        nullable = nullable or any(m.get("nullable") for m in said)
        for member in reversed(said):
            schema = {**docs(member), **schema}
        schema = {**schema, "allOf": members}
    if isinstance(schema.get("type"), list):
        kinds = [kind for kind in schema["type"] if kind != "null"]
        nullable = nullable or len(kinds) < len(schema["type"])
        schema = _one_of_types(schema, kinds)
    if None in schema.get("enum", ()):
        nullable = True
    schema = _split_values(_infer_type(_without_constraint_unions(schema)))
    schema = _union_members(_complete_container(schema))
    return _or_null(schema) if nullable else schema


def _one_of_types(schema: Schema, kinds: list[str]) -> Schema:
    rest = {key: value for key, value in schema.items() if key != "type"}
    if len(kinds) < 2:
        return {"type": kinds[0], **rest} if kinds else {**docs(rest), **NULL}
    if "$ref" in rest or "enum" in rest or alternatives(rest):
        return rest
    inner = {key: value for key, value in rest.items() if key not in _ANNOTATIONS}
    outer = {key: value for key, value in rest.items() if key in _ANNOTATIONS}
    return {
        **outer,
        "anyOf": [spell_out_schema({"type": kind, **_of_type(inner, kind)}) for kind in kinds],
    }


def _of_type(schema: Schema, kind: str) -> Schema:
    """The keywords that mean something for values of the type `kind`."""
    meant = {
        "object": ("properties", "required", "additionalProperties", "allOf"),
        "array": ("items", "prefixItems"),
        "string": ("format", "contentMediaType", "contentEncoding"),
    }.get(kind, ("format",))
    return {key: value for key, value in schema.items() if key in meant}


def _without_constraint_unions(schema: Schema) -> Schema:
    """The schema without unions that only validate, because no type expresses them.

    Such a union is `anyOf: [{required: [a]}, {required: [b]}]`.
    """
    for key in UNIONS:
        members = schema.get(key, ())
        only = all(set(m) <= _ANNOTATIONS | {"required", "type"} for m in members)
        if only and any("required" in m for m in members):
            schema = {k: v for k, v in schema.items() if k != key}
    return schema


def _infer_type(schema: Schema) -> Schema:
    if not any(key in schema for key in _SHAPES) or schema.get("type") in ("object", "array"):
        if "properties" in schema or "additionalProperties" in schema:
            return {**schema, "type": "object"}
        if "items" in schema or "prefixItems" in schema:
            return {**schema, "type": "array"}
        if schema.get("format") == "binary":
            return {**schema, "type": "string"}
    if schema.get("type") == "string" and _is_file(schema):
        return {**schema, "format": "binary"}
    return schema


def _is_file(schema: Schema) -> bool:
    media = schema.get("contentMediaType", "text/plain")
    textual = media.startswith("text/") or media.endswith("json")
    return not textual and schema.get("contentEncoding", "binary") == "binary"


def _split_values(schema: Schema) -> Schema:
    """The schema with values of one type as an enum, of several types as a union."""
    if "enum" not in schema:
        return schema
    rest = {k: v for k, v in schema.items() if k not in ("enum", "type", "format", *UNIONS)}
    declared = schema.get("type")
    values = [_as_declared(value, declared) for value in schema["enum"] if value is not None]
    kinds: dict[str, list[Any]] = {}
    for value in values:
        found = kinds.setdefault(_kind(value), [])
        if value not in found:
            found.append(value)
    if declared is not None and any(not _fits(kind, declared) for kind in kinds):
        return {**rest, "type": declared}
    if "number" in kinds:
        kinds.pop("integer", None)
    members = [_values(kind, found) for kind, found in kinds.items()]
    if len(members) == 1:
        return {**rest, **members[0]}
    return {**rest, "anyOf": members} if members else {**rest, **NULL}


def _kind(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return kinds.get(type(value), "object")


def _as_declared(value: Any, declared: str | None) -> Any:
    """The value in its declared type.

    YAML reads an unquoted `1` or `1.0` as a number, whatever type is declared.
    """
    if declared == "string" and type(value) in (int, float):
        return str(value)
    if (
        type(value) is float
        and math.isfinite(value)
        and value == int(value)
        and declared != "number"
    ):
        return int(value)
    return value


def _fits(kind: str, declared: str) -> bool:
    return kind == declared or (kind == "integer" and declared == "number")


def _values(kind: str, values: list[Any]) -> Schema:
    if kind in ("string", "integer"):
        return {"const": values[0]} if len(values) == 1 else {"type": kind, "enum": values}
    if kind == "boolean" and len(values) == 1:
        return {"const": values[0]}
    return {"type": kind, "items": {}} if kind == "array" else {"type": kind}


def _complete_container(schema: Schema) -> Schema:
    """An object without impossible properties, or an array with one item schema."""
    if any(p == NEVER for p in schema.get("properties", {}).values()):
        kept = {name: p for name, p in schema["properties"].items() if p != NEVER}
        required = [name for name in schema.get("required", ()) if name in kept]
        schema = {**schema, "properties": kept, "required": required}
    if schema.get("additionalProperties", NEVER) in ({}, NEVER):
        schema = {key: value for key, value in schema.items() if key != "additionalProperties"}
    if schema.get("type") == "array":
        items = [*schema.get("prefixItems", ()), schema.get("items", NEVER)]
        items = [item for item in items if item != NEVER]
        one = {"anyOf": items} if len(items) > 1 else items[0] if items else {}
        schema = {**schema, "items": one}
    return {key: value for key, value in schema.items() if key != "prefixItems"}


def _union_members(schema: Schema) -> Schema:
    """The schema with the keywords beside a union of untyped members in each member."""
    kind = schema.get("type")
    if not alternatives(schema):
        return schema
    for key in UNIONS:
        if key in schema:
            members = [member for member in schema[key] if member != NEVER]
            if kind is None and "items" in schema:
                members = [_with_items(member, schema["items"]) for member in members]
            schema = {**schema, key: members}
    if schema.get("properties") or schema.get("additionalProperties"):
        return schema
    if kind is not None:
        common = {"type": kind, **_of_type(schema, kind)}
        for key in UNIONS:
            if key in schema:
                schema = {**schema, key: [_with_common(member, common) for member in schema[key]]}
        schema = {
            key: value for key, value in schema.items() if key not in common or key == "allOf"
        }
    return schema


def _with_items(member: Schema, items: Schema) -> Schema:
    """A list of anything gets the `items` that stand beside the union."""
    is_open = member.get("type") == "array" and member.get("items") == {}
    return {**member, "items": items} if is_open else member


def _with_common(member: Schema, common: Schema) -> Schema:
    if any(key in member for key in _SHAPES):
        return member
    return {**common, **member}


def _or_null(schema: Schema) -> Schema:
    if not set(schema) - _ANNOTATIONS or is_null(schema):
        return schema
    for key in UNIONS:
        if key in schema and not schema.get("properties"):
            if any(map(is_null, schema[key])):
                return schema
            return {**schema, key: [*schema[key], NULL]}
    outer = {key: schema[key] for key in (*docs(schema), "x-keep") if key in schema}
    inner = {key: value for key, value in schema.items() if key not in outer}
    return {**outer, "anyOf": [inner, NULL]}
