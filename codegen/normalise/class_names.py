"""Give each component the name of the class that is made of it."""

from __future__ import annotations

from .naming import Names, attribute_name, class_name, mark_key, needs_mark
from .references import retarget
from .schema_walk import Json, Schema, components, map_schemas, with_components


def class_names(document: Json) -> Json:
    """Name each component as its class; a number tells equal class names apart."""
    return _rename(document, list(components(document)))


def param_names(document: Json) -> Json:
    """Rename a component `JobParam` where the TypedDict of `Job` has that name."""
    schemas = components(document)
    sent = {f"{name}Param" for name, schema in schemas.items() if schema["x-usage"] != "out"}
    taken = [name for name in schemas if name in sent]
    return _rename(document, taken, "Object") if taken else document


def _rename(document: Json, renamed: list[str], suffix: str = "") -> Json:
    schemas = components(document)
    others = [name for name in schemas if name not in set(renamed)]
    # Components that have their final name already come first, because they are to keep it.
    renamed = sorted(renamed, key=lambda name: class_name(name) != name)
    names = Names([*others, *renamed] if suffix else others)
    new = {name: names.fresh(name + suffix) for name in renamed}
    names_of = {name: new.get(name, name) for name in schemas}
    document = with_components(document, {names_of[name]: s for name, s in schemas.items()})
    return retarget(document, names_of)


def distinct_properties(document: Json) -> Json:
    """Mark a property whose Python name another property of the object has.

    A marked key makes another Python name; templates read the key with `unmark_key`. The mark is
    needed because the generator drops a class with two equal names.
    """
    return map_schemas(document, _mark_clashes)


def _mark_clashes(schema: Schema) -> Schema:
    if "properties" not in schema:
        return schema
    new: dict[str, str] = {}
    taken: set[str] = set()
    for key in sorted(schema["properties"], key=lambda key: attribute_name(key) != key):
        clash = attribute_name(key) in taken or needs_mark(key)
        new[key] = mark_key(key, taken) if clash else key
        taken.add(attribute_name(new[key]))
    if all(key == name for key, name in new.items()):
        return schema
    properties = {new[key]: value for key, value in schema["properties"].items()}
    required = [new.get(key, key) for key in schema.get("required", ())]
    return {**schema, "properties": properties, "required": required}
