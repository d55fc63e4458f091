"""Lists and unions that contain themselves."""

from __future__ import annotations

from codegen.passes.hoist import needs_name
from codegen.passes.schema_walk import (
    Json,
    Schema,
    components,
    docs,
    map_children,
    map_components,
    references,
    target,
)


def break_cycles(document: Json) -> Json:
    """The generator builds lists and unions at once: one in itself becomes anything there."""
    schemas = components(document)
    loose = {n: list(references(s)) for n, s in schemas.items() if not needs_name(s)}
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

    def opened(schema: Schema, name: str) -> Schema:
        below = target(schema)
        if below is not None and (name, below) in closing:
            return docs(schema)
        return map_children(schema, lambda child: opened(child, name))

    owners = {name for name, _ in closing}
    return map_components(document, lambda s, n: opened(s, n) if n in owners else s)
