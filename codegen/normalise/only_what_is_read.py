"""The last pass: what nobody reads any more is left out."""

from __future__ import annotations

from .schema_walk import Json, Schema, map_schemas

_INTERNAL = frozenset(
    {
        "title",
        "nullable",
        "discriminator",
        "x-keep",
        "x-merged",
        "contentMediaType",
        "contentEncoding",
    }
    | {"$anchor", "$dynamicAnchor"}
)


def only_what_is_read(document: Json) -> Json:
    """Keywords that served the other passes go; what is left is read by generator or templates."""
    document = map_schemas(document, _bare)
    return {key: document[key] for key in ("openapi", "info", "paths", "components")}


def _bare(schema: Schema) -> Schema:
    if "$ref" in schema:
        kept = ("$ref", "description", "deprecated", "readOnly", "writeOnly")
        return {key: schema[key] for key in kept if key in schema}
    if schema.get("type") == "never":
        return {}
    return {key: value for key, value in schema.items() if key not in _INTERNAL}
