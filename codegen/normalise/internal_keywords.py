"""The last pass: remove keywords that only served other passes."""

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


def without_internal_keywords(document: Json) -> Json:
    """The document without the keywords that only served other passes."""
    document = map_schemas(document, _keep_read)
    return {key: document[key] for key in ("openapi", "info", "paths", "components")}


def _keep_read(schema: Schema) -> Schema:
    if "$ref" in schema:
        kept = ("$ref", "description", "deprecated", "readOnly", "writeOnly")
        return {key: schema[key] for key in kept if key in schema}
    if schema.get("type") == "never":
        return {}
    return {key: value for key, value in schema.items() if key not in _INTERNAL}
