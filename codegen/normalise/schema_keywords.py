"""Reduce schemas to the keywords that say what a value looks like.

Defaults and validation keywords are not among the keywords that stay.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .schema_walk import (
    Json,
    Schema,
    components,
    map_operation_roots,
    with_components,
)

NEVER: Schema = {"type": "never"}
"""The schema `false`, which no value fulfils; `spell_out` removes it."""

_TYPES = {
    **{
        name: name for name in ("string", "number", "integer", "boolean", "array", "object", "null")
    },
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("int", "int32", "int64", "long"), "integer"),
    **dict.fromkeys(("str", "text", "file", "date", "datetime", "date-time", "uuid"), "string"),
    **{"bool": "boolean", "list": "array", "dict": "object", "map": "object", "never": "never"},
}


def known_keywords(document: Json) -> Json:
    """The document with only the known keywords in its schemas.

    Validation keywords are removed, because one bad `maxLength` would cost the whole document.
    """
    schemas = {name: clean(schema) for name, schema in components(document).items()}
    document = with_components(document, schemas)
    return map_operation_roots(document, lambda schema, _: clean(schema))


def clean(schema: Any) -> Schema:
    """The schema as a mapping of known keywords, each in the form of OpenAPI 3.1."""
    if schema is False:
        return dict(NEVER)
    if not isinstance(schema, dict):
        return {}
    new: Schema = {}
    for key, value in schema.items():
        shape = _SHAPES.get(key)
        if shape is not None and (kept := shape(value)) is not None:
            new["$defs" if key == "definitions" else key] = kept
    if "const" in schema:
        new["enum"] = [schema["const"]]
    if isinstance(items := schema.get("items"), list):
        del new["items"]
        new |= {"prefixItems": _schemas(items)} if items else {}
    if patterns := _mapping(schema.get("patternProperties")):
        values = [*patterns.values(), new.get("additionalProperties", NEVER)]
        values = [value for value in values if value != NEVER]
        new["additionalProperties"] = values[0] if len(values) == 1 else {"anyOf": values}
    if str(schema.get("type")).lower() == "file":
        new["format"] = "binary"
    return new


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _true(value: Any) -> bool | None:
    return True if value is True else None


def _texts(value: Any) -> list[str] | None:
    return [str(item) for item in value] if isinstance(value, list) else None


def _values(value: Any) -> list[Any] | None:
    return value if isinstance(value, list) and value else None


def _schemas(value: Any) -> list[Schema] | None:
    return [clean(item) for item in value] if isinstance(value, list) and value else None


def _mapping(value: Any) -> dict[str, Schema] | None:
    return {k: clean(v) for k, v in value.items()} if isinstance(value, dict) else None


def _items(value: Any) -> Any:
    return value if isinstance(value, list) else clean(value)


def _additional(value: Any) -> Schema | None:
    return None if isinstance(value, bool) or not value else clean(value)


def _type(value: Any) -> str | list[str] | None:
    """The type or types, those of other dialects translated, unknown ones left out."""
    if isinstance(value, list):
        names = [_TYPES[str(name).lower()] for name in value if str(name).lower() in _TYPES]
        return list(dict.fromkeys(names)) or None
    return _TYPES.get(str(value).lower())


def _discriminator(value: Any) -> Json | None:
    if isinstance(value, str):  # Swagger writes the name of the property alone.
        value = {"propertyName": value}
    if not isinstance(value, dict) or not isinstance(value.get("propertyName"), str):
        return None
    mapping = value.get("mapping")
    return {
        "propertyName": value["propertyName"],
        "mapping": mapping if isinstance(mapping, dict) else {},
    }


def _usage(value: Any) -> str | None:
    return value if value in ("in", "out", "both") else None


_SHAPES: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("$ref", "$dynamicRef", "$recursiveRef", "$anchor", "$dynamicAnchor"), _text),
    **dict.fromkeys(("title", "description", "format"), _text),
    **dict.fromkeys(("contentMediaType", "contentEncoding"), _text),
    **dict.fromkeys(("nullable", "deprecated", "readOnly", "writeOnly"), _true),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _schemas),
    **dict.fromkeys(("properties", "$defs", "definitions"), _mapping),
    "type": _type,
    "enum": _values,
    "required": _texts,
    "items": _items,
    "additionalProperties": _additional,
    "discriminator": _discriminator,
    "x-keep": _usage,
    "x-mixin": _text,
}
