"""Flatten and name unions of objects, and tell members apart by a table."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .containers import join_contents, lists, map_values, without_docs, written_lists
from .cycles import stand_ins
from .dispatch import dispatch_table
from .hoist import map_named
from .naming import Names
from .schema_walk import (
    UNIONS,
    Json,
    Schema,
    alternatives,
    components,
    docs,
    is_null,
    is_object,
    map_roots,
    map_schemas,
    target,
    with_components,
)
from .union_table import COMPONENT, Union, component, with_name

OUTER = ("description", "deprecated", "x-keep", "title", "readOnly", "writeOnly")


def flatten_unions(document: Json) -> Json:
    """The document with each union as one level of `anyOf`, without repetition.

    This pass exists because the generator would flatten unions too, and lose the names.
    """
    schemas = components(document)

    def members(schema: Schema, seen: set[str]) -> Iterator[Schema]:
        name = target(schema)
        if name is not None and name not in seen:
            below = schemas[name]
            if "$ref" in below or alternatives(below):
                seen.add(name)  # Once is enough, because unions in unions have many paths.
                yield from members(below, seen)
                return
        if inner := alternatives(schema):
            for member in inner:
                yield from members(member, seen)
        elif name not in seen or name is None:
            yield schema

    def rule(schema: Schema) -> Schema:
        if not any(key in schema for key in UNIONS):
            return schema
        unique: list[Schema] = []
        # Expanded members belong to another union, which gives them their names.
        expanded = any(alternatives(schemas.get(target(m) or "", {})) for m in alternatives(schema))
        for member in members(schema, set()):
            bare = {"$ref": member["$ref"]} if "$ref" in member else member
            if not any(_is_same(bare, known) for known in unique):
                unique.append(bare)
        outer = {key: schema[key] for key in OUTER if key in schema}
        direct = [member for member in alternatives(schema) if not is_null(member)]
        if len(direct) == 1:  # A reference that may be null keeps the docs of its target.
            outer = {**docs(schemas.get(target(direct[0]) or "", {})), **docs(direct[0]), **outer}
        if len(unique) < 2:
            return {**(unique[0] if unique else {}), **outer}
        declared = {key: schema[key] for key in ("discriminator",) if key in schema}
        if expanded:
            declared["x-merged"] = True
            if len(direct) == 1:
                declared["x-union"] = target(direct[0])
        return {**outer, **declared, "anyOf": unique}

    return map_schemas(document, rule)


def register_unions(document: Json) -> Json:
    """Name unions where they are used, and list them in a component `Unions`.

    The list has the table of each union. A type inside itself (`x-inside`) has no table. An enum
    that carries `x-stands-for` takes its place there.
    """
    document, inside = stand_ins(document)
    document = written_lists(document)
    registry = _Registry(components(document))
    for name, schema in components(document).items():
        registry.add(schema, name, own=True)

    def rewrite(schema: Schema, name: str) -> Schema:
        schema = registry.with_items(map_named(schema, name, rewrite), name)
        union = registry.add(schema, name)
        return with_name(schema, union) if union else schema

    def root(schema: Schema, name: str) -> Schema:
        if name in registry.own and schema is components(document).get(name):
            return with_name(registry.with_items(map_named(schema, name, rewrite), name), name)
        return rewrite(schema, name)

    document = map_roots(document, root)
    registry.finish(components(document), inside)
    unions = component(registry.members, registry.unions)
    return with_components(document, {**components(document), COMPONENT: unions})


class _Registry:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas
        self._names = Names(schemas)
        self._known: dict[str, str] = {}
        self.own: dict[str, None] = {}
        self.members: dict[str, Schema] = {}
        self.unions: dict[str, Union] = {}

    def add(self, schema: Schema, name: str, *, own: bool = False) -> str | None:
        """The name of a union of two or more objects, listed now; None for other schemas."""
        members = [without_docs(m) for m in alternatives(schema) if not is_null(m)]
        names = [target(m) for m in members]
        objects = [n for n in dict.fromkeys(names) if n is not None and is_object(self._schemas[n])]
        if len(objects) < 2:
            return None
        key = json.dumps(sorted(json.dumps(m, sort_keys=True) for m in members))
        if own:
            self.own[name] = None
            self._known.setdefault(key, name)
        elif key in self._known:
            return self._known[key]
        else:
            name = self._known[key] = self._names.fresh_union(name)
        table = dispatch_table(objects, schema.get("discriminator"), self._schemas)
        values = self._union_of(map_values(schema, self._schemas), name + "Value") or ""
        self.unions[name] = Union(self._usage(objects), values, table)
        self.members[name] = {"anyOf": members}
        return name

    def with_items(self, schema: Schema, name: str) -> Schema:
        """The schema with a name on each list of a union of several lists of objects.

        The name is that of the union of all items, because items are decoded as that union.
        """
        found = lists(schema)
        union = self._union_of([m["items"] for m in found], name + "Item")
        if union is None:
            return schema
        members = [with_name(m, union) if m in found else m for m in schema["anyOf"]]
        return {**schema, "anyOf": members}

    def _union_of(self, held: list[Schema], name: str) -> str | None:
        """The name of the union of the contents of several lists or maps, if of objects."""
        return self.add(join_contents(held, self._schemas), name) if len(held) > 1 else None

    def finish(self, schemas: dict[str, Schema], inside: set[str]) -> None:
        """Complete the entries from the final `schemas`, and add types inside themselves."""
        for name in [*self.own, *sorted(inside - self.own.keys())]:
            members = [without_docs(m) for m in alternatives(schemas[name]) or [schemas[name]]]
            if name in self.own:
                members = [m for m in members if not is_null(m)]
            self.unions.setdefault(name, Union(schemas[name].get("x-usage", "both")))
            self.members[name] = {"anyOf": members}
        pending = list(self.members)
        for name in pending:
            known_names = set(self.members)
            self.members[name] = self.with_items(self.members[name], name)
            pending += [added for added in self.members if added not in known_names]

    def _usage(self, objects: list[str]) -> str:
        usages = {self._schemas[name].get("x-usage", "both") for name in objects} - {"both"}
        return str(min(usages, default="both"))


def _is_same(one: Schema, other: Schema) -> bool:
    """Whether two schemas are equal, where the constants `true` and `1` are not."""
    return one == other and type(one.get("const")) is type(other.get("const"))
