"""Move inline objects and enums into components, named by where they were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from .dispatch import USUAL
from .naming import Names, pascal_case
from .schema_types import NULL
from .schema_walk import (
    UNIONS,
    Json,
    Schema,
    alternatives,
    components,
    docs,
    is_null,
    map_components,
    map_operation_roots,
    map_schemas,
    reference,
    target,
    with_components,
)

Rewrite = Callable[[Schema, str], Schema]


def hoist(document: Json) -> Json:
    """The document with each inline object and enum as a component.

    This pass exists because the generator builds inline objects twice, under clashing names.
    """
    hoister = _Hoister(components(document))
    map_components(document, hoister.reserve)
    document = map_components(document, hoister.hoist_below)
    document = map_operation_roots(document, hoister.hoist_root)
    return with_components(document, {**components(document), **hoister.added})


class _Hoister:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._names = Names(schemas)
        # The schema is kept beside its name, because ids are only unique among living objects.
        self._named: dict[int, tuple[Schema, str]] = {}
        self.added: dict[str, Schema] = {}

    def reserve(self, schema: Schema, name: str) -> Schema:
        """Reserve names for the inline schemas that a schema itself declares.

        Inherited ones are left out, because the schema that declares them reserves their names.
        """
        return schema if "x-merged" in schema else map_named(schema, name, self._reserve)

    def _reserve(self, schema: Schema, name: str) -> Schema:
        if needs_name(schema) and "x-merged" not in schema:
            name = self._name(schema, name)
        return self.reserve(schema, name)

    def hoist_below(self, schema: Schema, name: str) -> Schema:
        """The schema with its inline objects and enums moved into components."""
        return map_named(schema, name, self.hoist_inline)

    def hoist_inline(self, schema: Schema, name: str) -> Schema:
        """A reference where the schema itself needs a name, else the same as `hoist_below`."""
        return self._move(schema, name) if needs_name(schema) else self.hoist_below(schema, name)

    def hoist_root(self, schema: Schema, name: str) -> Schema:
        """The same as `hoist_inline` for operations, where a union becomes a component.

        A union of objects needs a name there, because events are found by reference.
        """
        objects = [m for m in alternatives(schema) if "$ref" in m or needs_name(m)]
        union = len(objects) > 1
        return self._move(schema, name) if union else self.hoist_inline(schema, name)

    def _move(self, schema: Schema, name: str) -> Schema:
        name = self._name(schema, name)
        if name not in self.added:
            self.added[name] = {}  # Added first, because an object stands before the objects in it.
            self.added[name] = self.hoist_below(schema, name)
            if "enum" in schema:
                self.added[name]["x-inline"] = True  # Templates write the values at each use.
        return {**reference(name), **docs(schema)}

    def _name(self, schema: Schema, name: str) -> str:
        known = self._named.get(id(schema))
        if known is None:
            others = (name + word for word in (*_candidates(schema), "Object"))
            known = self._named[id(schema)] = (schema, self._names.fresh(name, *others))
        return known[1]


def needs_name(schema: Schema) -> bool:
    """Whether the generator makes a class of the schema."""
    return "enum" in schema or (schema.get("type") == "object" and not alternatives(schema))


def nullable_components(document: Json) -> Json:
    """Move the null of a component that may be null to where it is used.

    The class gets the component's name that way, because otherwise a union would have that name.
    """
    schemas = components(document)
    inner: dict[str, Schema] = {}
    for name, schema in schemas.items():
        members = [member for member in alternatives(schema) if not is_null(member)]
        if len(members) == 1 < len(alternatives(schema)) and needs_name(members[0]):
            outer = {key: value for key, value in schema.items() if key not in UNIONS}
            inner[name] = {**members[0], **outer}

    def rule(schema: Schema) -> Schema:
        if target(schema) not in inner:
            return schema
        return {**docs(schema), "anyOf": [{"$ref": schema["$ref"]}, NULL]}

    return map_schemas(with_components(document, {**schemas, **inner}), rule)


def map_named(schema: Schema, name: str, rewrite: Rewrite) -> Schema:
    """The schema with `rewrite(child, name of child)` for each direct subschema."""
    new = dict(schema)
    if "properties" in schema:
        new["properties"] = {
            key: rewrite(child, name + pascal_case(key))
            for key, child in schema["properties"].items()
        }
    if "items" in schema:
        new["items"] = rewrite(schema["items"], name + "Item")
    if "additionalProperties" in schema:
        new["additionalProperties"] = rewrite(schema["additionalProperties"], name + "Value")
    if "anyOf" in schema:
        members = schema["anyOf"]
        new["anyOf"] = [
            rewrite(member, name + suffix)
            for member, suffix in zip(members, _suffixes(members), strict=True)
        ]
    return new


def _suffixes(members: list[Schema]) -> list[str]:
    """The suffix of each member's name: empty for a sole one, else its own word."""
    inline = [m for m in members if needs_name(m) or (target(m) is None and not is_null(m))]
    if sum(map(needs_name, inline)) < 2:
        return [""] * len(members)
    candidates = [list(dict.fromkeys(_candidates(member))) for member in members]
    counts = Counter(word for words in candidates for word in words)
    suffixes = []
    number = 0
    for member, words in zip(members, candidates, strict=True):
        number += needs_name(member)
        own = [word for word in words if counts[word] == 1]
        suffixes.append(own[0] if own else f"Option{number}")
    return suffixes


def _candidates(member: Schema) -> Iterator[str]:
    """Words that may tell a member from others, best first: tag, title, fields."""
    if "enum" in member:
        yield "Values"
    fields = member.get("properties", {})
    for key in sorted(fields, key=lambda k: USUAL.index(k) if k in USUAL else len(USUAL)):
        if isinstance(fields[key].get("const"), str) and (
            word := pascal_case(fields[key]["const"])
        ):
            yield word
    if word := pascal_case(member.get("title", "")):
        yield word
    for key in fields:
        if word := pascal_case(key):
            yield word
