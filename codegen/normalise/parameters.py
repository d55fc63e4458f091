"""Bring parameters into the form that the generator reads."""

from __future__ import annotations

import re
from typing import Any

from .naming import attribute_name, mark_key, needs_mark
from .schema_walk import (
    Json,
    Schema,
    alternatives,
    components,
    docs,
    is_null,
    is_object,
    map_operations,
    target,
)

_TEXT = ("A comma-separated list.", "JSON.")
_KEPT = ("name", "in", "description", "deprecated", "style", "explode")
_PLACES = ("path", "query", "header", "cookie")
_SCALARS = frozenset({"string", "integer", "number", "boolean"})


def path_parameters(document: Json) -> Json:
    """Declare each parameter of a path, under a name that the generator can read."""
    paths: Json = {}
    for path, item in document["paths"].items():
        names: dict[str, str] = {}
        new_path = _readable_path(path, names)
        new_item = {
            method: {**op, "parameters": _matching_parameters(op["parameters"], names)}
            for method, op in item.items()
        }
        paths[new_path] = {**paths.get(new_path, {}), **new_item}
    return {**document, "paths": paths}


def _readable_path(path: str, names: dict[str, str]) -> str:
    """The path with simple names in braces; `names` gets the declared name of each.

    No two of the simple names are one name in Python.
    """
    taken: set[str] = set()

    def name(match: re.Match[str]) -> str:
        declared = match[1]
        base = short = re.sub(r"[^a-zA-Z0-9_-]", "_", declared.strip()).lstrip("0123456789") or "id"
        number = 1
        while attribute_name(short) in taken:
            number += 1
            short = f"{base}_{number}"
        taken.add(attribute_name(short))
        names[short] = declared
        return f"{{{short}}}"

    return re.sub(r"{([^{}]*)}", name, path)


def _matching_parameters(parameters: list[Json], names: dict[str, str]) -> list[Json]:
    declared = {p["name"]: p for p in parameters if p["in"] == "path"}
    anything = {"in": "path", "schema": {"type": "string"}}
    in_path = [
        {**declared.get(old, anything), "name": new, "required": True} for new, old in names.items()
    ]
    return in_path + [p for p in parameters if p["in"] != "path" and p["in"] in _PLACES]


def parameter_schemas(document: Json) -> Json:
    """Give each parameter a schema; one with `content` is a string of JSON."""

    def one(parameter: Json) -> Json:
        kept: Json = {k: parameter[k] for k in _KEPT if k in parameter}
        if parameter.get("style") is not None:
            kept["style"] = str(parameter["style"])
        schema = parameter.get("schema", {"type": "string"})
        if parameter.get("content"):
            schema = {"type": "string", "description": "JSON."}
        required = parameter.get("required") is True
        return {**kept, "required": required, "schema": {} if schema is True else schema}

    return _map_parameters(document, lambda parameters: [one(p) for p in parameters])


def distinct_parameters(document: Json) -> Json:
    """Mark a parameter whose Python name another parameter of the same place has.

    The mark, like that of properties, is needed because the generator drops an operation with two
    equal names. Parameters of the path need none, because `path_parameters` told them apart.
    """

    def mark_clashes(parameters: list[Json]) -> list[Json]:
        taken: dict[str, set[str]] = {place: set() for place in _PLACES}
        kept: list[Json] = []
        for parameter in parameters:
            name, names = parameter["name"], taken[parameter["in"]]
            clash = attribute_name(name) in names or needs_mark(name)
            new = mark_key(name, names) if clash else name
            names.add(attribute_name(new))
            kept.append({**parameter, "name": new})
        return kept

    return _map_parameters(document, mark_clashes)


def placed_parameters(document: Json) -> Json:
    """Change the schemas of parameters in headers, cookies and paths into text.

    An array there is one comma-separated string. References to anything but objects are resolved,
    because otherwise the parameter's description would be lost.
    """
    schemas = components(document)

    def place(parameter: Json) -> Json:
        schema = _resolve(parameter["schema"], schemas)
        if parameter["in"] != "query":
            schema = _as_text(schema, parameter["in"], schemas)
        return {**parameter, "schema": schema}

    return _map_parameters(document, lambda parameters: [place(p) for p in parameters])


def _resolve(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    name = target(schema)
    if name is None or is_object(schemas[name]) or _same_docs(schema, schemas[name]):
        return schema
    return {**schemas[name], **docs(schema)}


def _same_docs(schema: Schema, component: Schema) -> bool:
    return docs(schema).items() <= docs(component).items()


def _as_text(schema: Schema, place: str, schemas: dict[str, Schema]) -> Schema:
    name = target(schema)
    if name is not None:
        component = schemas[name]
        if _same_docs(schema, component) and _as_text(component, place, schemas) == component:
            return schema
        schema = {**_as_text(schemas[name], place, schemas), **docs(schema)}
    if members := alternatives(schema):
        kept = [_as_text(m, place, schemas) for m in members if not is_null(m)]
        bare = [{k: v for k, v in m.items() if k not in docs(m)} for m in kept]
        unique = [m for i, m in enumerate(bare) if m not in bare[:i]]
        if len(unique) < 2:
            return {**(unique[0] if unique else {"type": "string"}), **docs(schema)}
        return {**docs(schema), "anyOf": unique}
    if "const" in schema and isinstance(schema["const"], str | int):
        kind = "string" if isinstance(schema["const"], str) else "integer"
        if isinstance(schema["const"], bool):
            return {"type": "boolean", **docs(schema)}
        return {"type": kind, "enum": [schema["const"]], **docs(schema)}
    if schema.get("type") in _SCALARS:
        return {k: v for k, v in schema.items() if k != "format" or v == "uuid"}
    text = _TEXT[0] if schema.get("type") == "array" else _TEXT[1] if is_object(schema) else ""
    said = f"{schema.get('description', '')} {text}".strip()
    return {**docs(schema), "type": "string", **({"description": said} if said else {})}


def _map_parameters(document: Json, rewrite: Any) -> Json:
    def one(_path: str, _method: str, operation: Json) -> Json:
        return {**operation, "parameters": rewrite(operation["parameters"])}

    return map_operations(document, one)
