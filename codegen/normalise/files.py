"""Keep `format: binary` only where bytes are sent or received as they are."""

from __future__ import annotations

from .content_types import BYTES
from .schema_walk import (
    Json,
    Schema,
    bottom_up,
    components,
    map_operation_roots,
    operations,
    references,
    with_components,
)

_RAW = ("multipart/form-data", BYTES)


def files(document: Json) -> Json:
    """Change a file in JSON into text.

    The generated code would fail there, because it would read or write bytes.
    """
    schemas = components(document)
    raw = list(_raw_schemas(document))
    pending = [name for schema in raw for name in references(schema)]
    uploads: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in uploads:
            uploads.add(name)
            pending.extend(references(schemas[name]))
    as_text = bottom_up(_as_text)
    document = with_components(
        document,
        {name: s if name in uploads else as_text(s) for name, s in schemas.items()},
    )
    kept = {id(schema) for schema in raw}
    return map_operation_roots(document, lambda s, _: s if id(s) in kept else as_text(s))


def _raw_schemas(document: Json) -> list[Schema]:
    holders = [
        holder
        for _, _, operation in operations(document["paths"])
        for holder in (operation.get("requestBody", {}), *operation["responses"].values())
    ]
    return [
        media["schema"]
        for holder in holders
        for kind, media in (holder.get("content") or {}).items()
        if kind in _RAW or media["schema"].get("format") == "binary"
    ]


def _as_text(schema: Schema) -> Schema:
    if schema.get("format") != "binary":
        return schema
    return {key: value for key, value in schema.items() if key != "format"}
