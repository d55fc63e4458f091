"""Lists and maps among the members of a union, and the union of their items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .schema_walk import (
    Json,
    Schema,
    alternatives,
    bottom_up,
    components,
    docs,
    is_object,
    map_roots,
    target,
)


def written_lists(document: Json) -> Json:
    """Write list components into each union that refers to several lists.

    The items of a list are decoded in another way where other lists stand beside it, so each
    union needs its own copy. The component is not missed, because no list has a class.
    """
    schemas = components(document)

    def rule(schema: Schema) -> Schema:
        members: list[Schema] = schema.get("anyOf", [])
        wholes = [schemas.get(target(m) or "", m) for m in members]
        if sum(_is_list(whole) for whole in wholes) < 2:
            return schema
        written = [
            without_docs(rewrite(whole)) if _is_list(whole) and "$ref" in member else member
            for member, whole in zip(members, wholes, strict=True)
        ]
        return {**schema, "anyOf": written}

    rewrite = bottom_up(rule)
    return map_roots(document, lambda schema, _: rewrite(schema))


def lists(union: Schema) -> list[Schema]:
    """The list members that are written out in a union."""
    return [member for member in alternatives(union) if _is_list(member)]


def map_values(union: Schema, schemas: Mapping[str, Schema]) -> list[Schema]:
    """The value schema of each map among the members of a union."""
    wholes = [schemas.get(target(m) or "", m) for m in alternatives(union)]
    maps = [whole for whole in wholes if is_object(whole) and not whole.get("properties")]
    found = [whole.get("additionalProperties") for whole in maps]
    return [schema for schema in found if isinstance(schema, dict)]


def join_contents(held: Iterable[Schema], schemas: Mapping[str, Schema]) -> Schema:
    """The union of the items of several lists, or of the values of several maps.

    Where one of the schemas in `held` has all the objects, it is the union.
    """
    unions = [_members(schema, schemas) for schema in held]
    flat = [member for members in unions for member in members]
    unique = [member for i, member in enumerate(flat) if member not in flat[:i]]
    objects = [m for m in unique if is_object(schemas.get(target(m) or "", {}))]
    whole = [members for members in unions if all(m in members for m in objects)]
    return {"anyOf": min(whole, key=len, default=unique)}


def _members(schema: Schema, schemas: Mapping[str, Schema]) -> list[Schema]:
    whole = schemas.get(target(schema) or "", schema)
    whole = schemas.get(whole.get("x-stands-for", ""), whole)
    return [without_docs(member) for member in alternatives(whole) or [schema]]


def without_docs(schema: Schema) -> Schema:
    """The schema without its description and deprecation."""
    return {key: schema[key] for key in schema if key not in docs(schema)}


def _is_list(schema: Schema) -> bool:
    return schema.get("type") == "array"
