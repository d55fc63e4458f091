"""Give names to lists, maps and unions that contain themselves.

Objects that contain themselves need none, because each has its name as a class.
"""

from __future__ import annotations

from .hoist import needs_name
from .naming import Names
from .schema_walk import (
    Json,
    Schema,
    components,
    docs,
    map_children,
    map_components,
    map_schemas,
    reference,
    references,
    target,
    with_components,
)


def break_cycles(document: Json) -> Json:
    """Replace a type without a class, inside itself, by its name alone.

    The schema there has `x-inside`, the name of the component; `register_unions` gives the
    component a type and a decoder. Only objects with properties, and enums, have a class.
    """
    schemas = components(document)
    loose = {n: list(references(s)) for n, s in schemas.items() if not _is_class(s)}
    closing: set[tuple[str, str]] = set()
    done: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        for below in loose[name]:
            if below in above or below == name:
                closing.add((name, below))
            elif below in loose and below not in done:
                visit(below, (*above, name))
        done.add(name)

    for name in loose:
        if name not in done:
            visit(name, ())

    def open_cycles(schema: Schema, name: str) -> Schema:
        below = target(schema)
        if below is not None and (name, below) in closing:
            return {**docs(schema), "x-inside": below}
        return map_children(schema, lambda child: open_cycles(child, name))

    owners = {name for name, _ in closing}
    return map_components(document, lambda s, n: open_cycles(s, n) if n in owners else s)


def stand_ins(document: Json) -> tuple[Json, set[str]]:
    """The document with an enum for each `x-inside`, and the names found there."""
    names = Names(components(document))
    standing: dict[str, str] = {}

    def rule(schema: Schema) -> Schema:
        if "x-inside" not in schema:
            return schema
        inside = schema["x-inside"]
        if inside not in standing:
            standing[inside] = names.fresh(inside + "Itself")
        return {**docs(schema), **reference(standing[inside])}

    document = map_schemas(document, rule)
    added = {
        name: {"type": "string", "enum": [name], "x-inline": True, "x-stands-for": inside}
        for inside, name in standing.items()
    }
    return with_components(document, {**components(document), **added}), set(standing)


def _is_class(schema: Schema) -> bool:
    return bool(schema.get("properties")) if schema.get("type") == "object" else needs_name(schema)
