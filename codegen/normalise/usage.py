"""Find who uses a component: the sender, the receiver, both, or nobody."""

from __future__ import annotations

from collections.abc import Iterable

from .schema_walk import (
    Json,
    Schema,
    alternatives,
    components,
    is_object,
    operation_schemas,
    operations,
    references,
    target,
    with_components,
)


def roots(document: Json) -> Json:
    """The document with `x-roots`: the usage of components that no operation needs.

    A component is kept for `x-keep: in | out | both`, or as a union of objects that nothing refers
    to, because OpenAPI has no place for the events of a stream or a websocket. Every component is
    kept where the document has neither operations nor webhooks.
    """
    schemas = components(document)
    referred = {name for schema in _all_schemas(document) for name in references(schema)}
    found: dict[str, str] = {}
    is_library = not any(any(operations(document[key])) for key in ("paths", "webhooks"))
    for name, schema in schemas.items():
        if "x-keep" in schema:
            found[name] = schema["x-keep"]
        elif is_library or (
            name not in referred and len(_objects(schema, schemas, frozenset())) > 1
        ):
            found[name] = "both"
    return {**document, "x-roots": found}


def _all_schemas(document: Json) -> Iterable[Schema]:
    yield from components(document).values()
    for key in ("paths", "webhooks"):
        for _, _, operation in operations(document[key]):
            for side in operation_schemas(operation):
                yield from side


def _objects(schema: Schema, schemas: dict[str, Schema], seen: frozenset[str]) -> set[object]:
    """The objects among the alternatives of a schema, by name or identity.

    A schema that is an object is its own only alternative.
    """
    name = target(schema)
    if name is not None:
        below = set() if name in seen else _objects(schemas[name], schemas, seen | {name})
        return below if len(below) != 1 else {name}
    if members := alternatives(schema):
        return set().union(*(_objects(member, schemas, seen) for member in members))
    if "allOf" in schema:
        return max((_objects(m, schemas, seen) for m in schema["allOf"]), key=len, default=set())
    return {id(schema)} if is_object(schema) else set()


def mark_usage(document: Json) -> Json:
    """Mark each component with `x-usage`, and leave out components that nobody uses.

    `x-usage` says whether to make a class, a TypedDict or both.
    """
    schemas = components(document)
    below = {name: {*references(schema)} & schemas.keys() for name, schema in schemas.items()}
    sent: set[str] = set()
    received: set[str] = set()
    for name, usage in document["x-roots"].items():
        sent |= {name} if usage != "out" else set()
        received |= {name} if usage != "in" else set()
    for _, _, operation in operations(document["paths"]):
        ins, outs = operation_schemas(operation)
        sent.update(name for schema in ins for name in references(schema))
        received.update(name for schema in outs for name in references(schema))
    for _, _, operation in operations(document["webhooks"]):  # The server sends a webhook.
        ins, _ = operation_schemas(operation)
        received.update(name for schema in ins for name in references(schema))

    for names in (sent, received):
        names.intersection_update(below)
        _spread(names, below)
    kept = {}
    for name, schema in schemas.items():
        if name in sent or name in received:
            both = name in sent and name in received
            kept[name] = {**schema, "x-usage": "both" if both else "in" if name in sent else "out"}
    used = {key: value for key, value in document.items() if key not in ("webhooks", "x-roots")}
    return with_components(used, kept)


def _spread(names: set[str], below: dict[str, set[str]]) -> None:
    pending = list(names)
    while pending:
        new = below[pending.pop()] - names
        names |= new
        pending.extend(new)
