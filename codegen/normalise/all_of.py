"""Replace `allOf`, and properties beside a union, by the schema that they mean."""

from __future__ import annotations

from ..read.limits import MOST_ALTERNATIVES, TooMuch
from .schema_types import says_nothing
from .schema_walk import (
    UNIONS,
    Json,
    Schema,
    alternatives,
    components,
    docs,
    is_null,
    map_children,
    map_components,
    map_operation_roots,
    target,
)

_TYPES = frozenset({"$ref", "type", "enum", "const", "anyOf", "oneOf", "allOf"})
_STRONG = ("properties", "allOf", "anyOf", "oneOf")
_OBJECT = ("properties", "required", "additionalProperties", "type")
_ALONGSIDE = ("x-keep", "readOnly", "writeOnly", "title")


def merge_all_of(document: Json) -> Json:
    """The document without `allOf`; of two equal properties, the later one wins.

    This pass exists because the generator merges only some `allOf`s and loses the rest.
    """
    merger = _Merger(components(document))
    document = map_components(document, lambda _, name: merger.merge_component(name))
    return map_operation_roots(document, lambda schema, _: merger.merge_below(schema))


class _Merger:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas
        self._merged: dict[str, Schema] = {}
        self._open: set[str] = set()
        self._known: dict[int, tuple[Schema, Schema | None]] = {}
        self._alternatives = 0

    def merge_component(self, name: str) -> Schema:
        """A component with nothing left to merge, at any depth."""
        return map_children(self.component_top(name), self.merge_below)

    def merge_below(self, schema: Schema) -> Schema:
        """The schema with nothing left to merge, at any depth."""
        found = self._known.get(id(schema))
        if found is None:
            self._known[id(schema)] = (schema, None)
            new = map_children(self.merge_top(schema), self.merge_below)
            self._known[id(schema)] = (schema, new)
            return new
        if found[1] is None:  # The schema contains itself, through a reference that was merged.
            return next((m for m in schema.get("allOf", ()) if "$ref" in m), {"type": "object"})
        return found[1]

    def merge_top(self, schema: Schema) -> Schema:
        """The schema merged at its own level; its subschemas stay as they are."""
        parts = _parts(schema)
        if len(parts) == 1 and "allOf" not in schema:
            return parts[0]
        outer = {key: schema[key] for key in (*docs(schema), *_ALONGSIDE) if key in schema}
        return {**self._combine(parts), **outer}

    def component_top(self, name: str) -> Schema:
        """A component merged at its own level.

        Of a component that is being merged already, or lists one as an alternative, only its own
        fields are used, because a base class lists the classes that extend it.
        """
        if name not in self._merged:
            schema = self._schemas[name]
            listed = {target(member) for member in alternatives(schema)}
            if name in self._open or listed & self._open:
                return {key: schema[key] for key in _OBJECT if key in schema}
            self._open.add(name)
            self._merged[name] = self.merge_top(schema)
            self._open.remove(name)
        return self._merged[name]

    def _resolve(self, schema: Schema) -> Schema:
        seen: set[str] = set()
        while (name := target(schema)) is not None and name not in seen:
            seen.add(name)
            schema = self.component_top(name)
        return schema

    def _combine(self, parts: list[Schema]) -> Schema:
        if len(parts) == 1:
            return self.merge_top(parts[0])
        resolved = [self._resolve(self.merge_top(part)) for part in parts]
        for index, union in enumerate(resolved):
            for key in UNIONS:
                if key in union:
                    others = (parts[:index], parts[index + 1 :])
                    members = [self._merge_alternative(member, *others) for member in union[key]]
                    self._count(len(members))
                    declared = {k: union[k] for k in ("discriminator",) if k in union}
                    return {**declared, "anyOf": members}
        objects = [part for part in resolved if part.get("type", "object") == "object"]
        if not any("type" in part for part in objects):
            return _narrow_values(resolved)
        merged = _merge_objects(objects)
        for part, known in zip(parts, resolved, strict=True):
            if "$ref" in part and _says_no_more(merged, known):
                return part
        return merged

    def _count(self, alternatives: int) -> None:
        self._alternatives += alternatives
        if self._alternatives > MOST_ALTERNATIVES:
            raise TooMuch(
                f"`allOf` over unions comes to more than {MOST_ALTERNATIVES:,} combinations:"
                " say which of them there are"
            )

    def _merge_alternative(
        self, member: Schema, before: list[Schema], after: list[Schema]
    ) -> Schema:
        if is_null(member):
            return member
        new = self._combine([*before, member, *after])
        name = target(member) or member.get("title")
        return {"title": name, **new} if name and "$ref" not in new else new


def _parts(schema: Schema) -> list[Schema]:
    """The schemas that a value must satisfy, all of them at once."""
    own = {k: v for k, v in schema.items() if k not in ("$ref", "allOf", *UNIONS)}
    if "$ref" in schema:
        if not any(key in schema for key in _STRONG):
            return [{"$ref": schema["$ref"], **docs(schema)}]
        rest = {k: v for k, v in schema.items() if k != "$ref" and k not in docs(schema)}
        return [{"$ref": schema["$ref"]}, *_parts(rest)]
    unions = [{key: schema[key]} for key in UNIONS if key in schema]
    if "allOf" not in schema and not (unions and own.get("properties")) and len(unions) < 2:
        return [schema]
    for union in unions:
        if "discriminator" in own:
            union["discriminator"] = own["discriminator"]
    own.pop("discriminator", None)
    said = not says_nothing(own) and own.get("type") != "object"
    has_fields = any(own.get(key) for key in ("properties", "required", "additionalProperties"))
    return [*schema.get("allOf", ()), *([own] if said or has_fields else []), *unions]


def _merge_objects(objects: list[Schema]) -> Schema:
    properties: dict[str, Schema] = {}
    required: dict[str, None] = {}
    merged: Schema = {"type": "object", "x-merged": True}
    for part in objects:
        for name, schema in part.get("properties", {}).items():
            old = properties.get(name)
            properties[name] = (
                schema if old is None or old is schema else _narrow_property(old, schema)
            )
        required.update(dict.fromkeys(part.get("required", ())))
        merged |= {key: value for key, value in part.items() if key not in _ALONGSIDE}
    merged["properties"] = properties
    merged["required"] = list(required)
    return {key: value for key, value in merged.items() if value not in ({}, [])}


def _narrow_property(old: Schema, new: Schema) -> Schema:
    """The property that two declarations make together; the later one wins."""
    if not set(new) & _TYPES or (new.get("type") == "object" and not set(new) & {*_OBJECT[:3]}):
        return {**old, **{key: value for key, value in new.items() if key != "type"}}
    if old.get("properties") and new.get("properties"):
        return {"allOf": [old, new]}
    return {**docs(old), **new}


def _narrow_values(parts: list[Schema]) -> Schema:
    """Scalars or arrays as one: the last type, and the values that all parts allow."""
    new: Schema = {}
    for part in parts:
        if part.get("type", new.get("type")) != new.get("type") and new.get("type") is not None:
            new = docs(new)
        allowed = new.get("enum")
        new = {**new, **{key: value for key, value in part.items() if key not in _ALONGSIDE}}
        if allowed and part.get("enum"):
            both = [value for value in allowed if value in part["enum"]]
            new["enum"] = both or part["enum"]
        if "const" in part:
            new.pop("enum", None)
    return new


def _says_no_more(merged: Schema, known: Schema) -> bool:
    keys = ("properties", "additionalProperties")
    return all(merged.get(key) == known.get(key) for key in keys) and set(
        merged.get("required", ())
    ) == set(known.get("required", ()))
