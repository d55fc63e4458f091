"""Make every `$ref` name a component, because the generator follows no other one."""

from __future__ import annotations

from typing import Any, NamedTuple

from .naming import pascal_case
from .pointers import (
    LONGEST_CHAIN,
    Missing,
    Path,
    at,
    circular_error,
    steps,
    too_long_error,
    unresolvable_error,
)
from .schema_keywords import clean
from .schema_walk import (
    REF,
    Json,
    Schema,
    alternatives,
    children,
    components,
    map_children,
    map_operation_roots,
    map_schemas,
    operation_schemas,
    operations,
    reference,
    target,
    with_components,
)

_REFS = ("$ref", "$dynamicRef", "$recursiveRef")
_STRUCTURE = frozenset(
    {"components", "schemas", "paths", "properties", "$defs", "definitions", "content", "schema"}
    | {"allOf", "anyOf", "oneOf", "items", "application/json", "responses", "get", "post"}
)


class Place(NamedTuple):
    """A schema, its path, and the component that its relative references start from."""

    path: Path
    schema: Any
    owner: str | None


def own_components(document: Json) -> Json:
    """Make a component of each schema that a `$ref` leads to.

    Such a schema may stand anywhere in the document, `$defs` included.
    """
    resolver = _Resolver(document)
    for owner, schema in components(document).items():
        resolver.collect(schema, owner, f"#/components/schemas/{owner}")
    for key in ("paths", "webhooks"):
        for path, method, operation in operations(document[key]):
            where = f"#/{key}/{path.replace('/', '~1')}/{method}"
            sent, received = operation_schemas(operation)
            for schema in (*sent, *received):
                resolver.collect(schema, None, where)

    schemas = {
        name: resolver.rewrite(schema, name) for name, schema in components(document).items()
    }
    for name, place in resolver.added.items():
        schemas[name] = resolver.rewrite(place.schema, place.owner)
    document = map_operation_roots(document, lambda schema, _: resolver.place(schema, None))
    return {
        **{key: document[key] for key in ("openapi", "info", "paths", "webhooks")},
        "components": {"schemas": schemas},
    }


class _Resolver:
    """Finds the component that each reference means, and adds missing ones."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._schemas = components(document)
        self._names: dict[tuple[str, str | None], str] = {}
        self._by_id = {id(schema): name for name, schema in self._schemas.items()}
        self._moved: dict[int, str] = {}
        self.added: dict[str, Place] = {}

    def collect(self, schema: Schema, owner: str | None, where: str) -> None:
        """Resolve the references in a schema, and those in the schemas they lead to."""
        pending = [schema]
        while pending:
            node = pending.pop()
            for key in _REFS:
                if key in node:
                    self._resolve(node[key], owner, where)
            pending.extend(children(node))

    def rewrite(self, schema: Schema, owner: str | None) -> Schema:
        """The schema, in which each reference names a component."""
        new: Schema = {}
        for key in _REFS:
            if key in schema:
                new["$ref"] = REF + self._names[schema[key], owner]
        if "discriminator" in schema:
            new["discriminator"] = self._discriminator(schema)
        if "$defs" in schema or new:
            dropped = ("$defs", *_REFS[1:])
            schema = {k: v for k, v in schema.items() if k not in dropped} | new
        return map_children(schema, lambda child: self.place(child, owner))

    def place(self, schema: Schema, owner: str | None) -> Schema:
        """A reference where the schema became a component, else the rewritten schema."""
        moved = self._moved.get(id(schema))
        return reference(moved) if moved else self.rewrite(schema, owner)

    def _discriminator(self, schema: Schema) -> Json:
        """The discriminator with references to components as its only targets.

        `implicit` has the members that the mapping does not list. The tag of each is its name,
        which is noted before a later pass renames the component.
        """
        declared = schema["discriminator"]
        names = {tag: _component(str(ref)) for tag, ref in declared["mapping"].items()}
        mapping = {tag: reference(name) for tag, name in names.items() if name in self._schemas}
        members = [_component(str(member.get("$ref"))) for member in alternatives(schema)]
        others = [n for n in members if n in self._schemas and n not in names.values()]
        implicit = {name: reference(name) for name in others}
        return {**declared, "mapping": mapping, "implicit": implicit}

    def _resolve(self, ref: str, owner: str | None, where: str) -> None:
        if (ref, owner) in self._names:
            return
        found = self._find(ref, owner, where)
        seen = {ref}
        while isinstance(found.schema, dict) and set(found.schema) == {"$ref"}:
            further = found.schema["$ref"]
            if further in seen:
                raise circular_error(ref, where)
            if len(seen) > LONGEST_CHAIN:
                raise too_long_error(ref, where)
            seen.add(further)
            found = self._find(further, found.owner, where)
        name = self._by_id.get(id(found.schema))
        if name is None:
            name = self._free_name(found.path)
            self._by_id[id(found.schema)] = self._moved[id(found.schema)] = name
            if not _is_clean(found.path):
                found = found._replace(schema=clean(found.schema))
            self.added[name] = found
            self.collect(found.schema, found.owner, where)
        self._names[ref, owner] = name

    def _find(self, ref: str, owner: str | None, where: str) -> Place:
        """The schema of a reference; a path is tried from its own component's root too."""
        try:
            path = steps(ref)
            schema = at(self._document, path)
            return Place(path, schema, path[2] if path[:2] == ("components", "schemas") else None)
        except Missing:
            pass
        if owner is not None:
            root = self._schemas[owner]
            if ref == "#":
                return Place(("components", "schemas", owner), root, owner)
            try:
                path = steps(ref)
                return Place(("components", "schemas", owner, *path), at(root, path), owner)
            except Missing:
                for name in (owner, *self._schemas):
                    schema = self._schemas[name]
                    if ref in (f"#{schema.get(a)}" for a in ("$anchor", "$dynamicAnchor")):
                        return Place(("components", "schemas", name), schema, name)
        raise unresolvable_error(ref, where)

    def _free_name(self, path: Path) -> str:
        words = [pascal_case(step) for step in path if step not in _STRUCTURE]
        whole = "".join(words)
        names = [words[-1], whole] if {"$defs", "definitions"} & set(path) else [whole]
        names += [f"{whole}{number}" for number in range(2, len(self.added) + 3)]
        return next(n for n in names if n not in self._schemas and n not in self.added)


def _component(ref: str) -> str:
    """The component that a discriminator names, by a reference or by its bare name."""
    return steps(ref)[-1] if ref.startswith(REF) and ref.count("/") == 3 else ref


def _is_clean(path: Path) -> bool:
    """Whether `known_keywords` has cleaned the schema at this path already."""
    return path[:2] == ("components", "schemas") or path[0] in ("paths", "webhooks")


def aliases(document: Json) -> Json:
    """Remove components that only refer to another one.

    Each would otherwise become a second class of the same schema.
    """
    schemas = components(document)

    names: dict[str, str] = {}
    for first in schemas:
        name = first
        seen: dict[str, None] = {}
        while name not in names and "$ref" in schemas[name]:
            if name in seen:
                raise circular_error(REF + name, REF + first)
            seen[name] = None
            name = schemas[name]["$ref"].removeprefix(REF)
        final = names.setdefault(name, name)
        names |= dict.fromkeys(seen, final)
    kept = {name: schema for name, schema in schemas.items() if names[name] == name}
    if len(kept) == len(schemas):
        return document
    roots = {names[name]: usage for name, usage in document["x-roots"].items()}
    document = {**document, "x-roots": roots}
    return retarget(with_components(document, kept), names)


def retarget(document: Json, names: dict[str, str]) -> Json:
    """The document with the new name of its component in each reference."""

    def rule(schema: Schema) -> Schema:
        name = target(schema)
        if name is not None and names[name] != name:
            return {**schema, "$ref": REF + names[name]}
        if "x-inside" in schema:
            return {**schema, "x-inside": names[schema["x-inside"]]}
        if "discriminator" in schema:
            declared = dict(schema["discriminator"])
            for key in ("mapping", "implicit"):
                # An expanded union may be gone. Its tag is left out, because its members say more.
                declared[key] = {
                    tag: reference(names[name])
                    for tag, member in declared[key].items()
                    if (name := member["$ref"].removeprefix(REF)) in names
                }
            return {**schema, "discriminator": declared}
        return schema

    return map_schemas(document, rule)
