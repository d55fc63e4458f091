"""Inline objects and enums moved into components, under names that say where they belong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from .dispatch import USUAL
from .naming import Names, pascal
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
    """The generator builds inline objects twice, and names two of them alike."""
    hoister = _Hoister(components(document))
    map_components(document, hoister.reserve)
    document = map_components(document, hoister.below)
    document = map_operation_roots(document, hoister.outermost)
    return with_components(document, {**components(document), **hoister.added})


class _Hoister:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._names = Names(schemas)
        # The schema is kept beside its name: ids are only unique among the living.
        self._named: dict[int, tuple[Schema, str]] = {}
        self.added: dict[str, Schema] = {}

    def reserve(self, schema: Schema, name: str) -> Schema:
        """Names for what the schema itself declares; what it inherited is named elsewhere."""
        return schema if "x-merged" in schema else map_named(schema, name, self._reserve)

    def _reserve(self, schema: Schema, name: str) -> Schema:
        if needs_name(schema) and "x-merged" not in schema:
            name = self._name(schema, name)
        return self.reserve(schema, name)

    def below(self, schema: Schema, name: str) -> Schema:
        """The schema with nothing in it that needs a name."""
        return map_named(schema, name, self.inline)

    def inline(self, schema: Schema, name: str) -> Schema:
        """The same, or a reference where the schema itself needs a name."""
        return self._move(schema, name) if needs_name(schema) else self.below(schema, name)

    def outermost(self, schema: Schema, name: str) -> Schema:
        """The same for a body: events are found by reference, whatever they are."""
        objects = [m for m in alternatives(schema) if "$ref" in m or needs_name(m)]
        union = len(objects) > 1
        return self._move(schema, name) if union else self.inline(schema, name)

    def _move(self, schema: Schema, name: str) -> Schema:
        name = self._name(schema, name)
        if name not in self.added:
            self.added[name] = {}  # keeps the order: an object before those in it
            self.added[name] = self.below(schema, name)
            if "enum" in schema:
                self.added[name]["x-inline"] = True  # Templates write its values where it is used.
        return {**reference(name), **docs(schema)}

    def _name(self, schema: Schema, name: str) -> str:
        known = self._named.get(id(schema))
        if known is None:
            others = (name + word for word in (*_candidates(schema), "Object"))
            known = self._named[id(schema)] = (schema, self._names.fresh(name, *others))
        return known[1]


def needs_name(schema: Schema) -> bool:
    """Whether the generator makes a class of a schema."""
    return "enum" in schema or (schema.get("type") == "object" and not alternatives(schema))


def nullable_components(document: Json) -> Json:
    """A component that may be null becomes one that may not; null moves to where it is used.

    So the class has the component's name, which a union would keep from it.
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
    """The schema with `rewrite(child, name of the child)` in place of each direct subschema."""
    new = dict(schema)
    if "properties" in schema:
        new["properties"] = {
            key: rewrite(child, name + pascal(key)) for key, child in schema["properties"].items()
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
    """What to call the members of a union: nothing where there is one, else what sets it apart."""
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
    """Words that may set a member apart, best first: its tag, its title, a field of its own."""
    if "enum" in member:
        yield "Values"
    fields = member.get("properties", {})
    for key in sorted(fields, key=lambda k: USUAL.index(k) if k in USUAL else len(USUAL)):
        if isinstance(fields[key].get("const"), str) and (word := pascal(fields[key]["const"])):
            yield word
    if word := pascal(member.get("title", "")):
        yield word
    for key in fields:
        if word := pascal(key):
            yield word
