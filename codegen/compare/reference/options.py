"""Split a schema into plain ones, of one type each, without references or unions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

from .document import Document, Json

PLAIN = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
TYPED_BY = {"properties": "object", "additionalProperties": "object", "items": "array"}
ELSEWHERE = frozenset(
    ("$ref", "allOf", "anyOf", "oneOf", "const", "enum", "nullable", "type", "description")
)
NULL: Json = {"type": "null"}


def options(document: Document, schema: Json) -> Iterator[Json]:
    """The plain schemas of a schema; a value must fulfil one of them.

    Each plain schema has, besides keywords, `origin` and `component`. `origin` holds the
    identities of the parts of the document that the schema was made from. `component` is the name
    of the component that the schema is.
    """
    own = list(_typed_schemas(schema))
    parts = [own, *(list(options(document, part)) for part in schema.get("allOf", ()))]
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = document.find(schema["$ref"])
        # The members of a union keep their own names.
        parts.append(
            [
                _with_component(option, name, keep=_is_union(target))
                for option in options(document, target)
            ]
        )
    for union in ("anyOf", "oneOf"):
        if union in schema:
            parts.append([o for member in schema[union] for o in options(document, member)])
    yield from (
        merged for choice in product(*parts) if (merged := _merge_parts(choice)) is not None
    )
    # `nullable` in a member of `allOf` counts for the whole, because documents mean it that way.
    if any(part.get("nullable") for part in (schema, *schema.get("allOf", ()))):
        yield NULL


def _typed_schemas(schema: Json) -> Iterator[Json]:
    """The own keywords of a schema, once for each of its types, null included.

    A null among the values of an enum counts as the type `null`.
    """
    own = {key: value for key, value in schema.items() if key not in ELSEWHERE}
    origin = frozenset(id(own[key]) for key in (*TYPED_BY, "required") if key in own)
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    for name in _types(schema, values):
        if name == "null":
            yield NULL
        else:
            typed = {"type": name} if name else {}
            listed = {} if values is None else {"enum": [v for v in values if v is not None]}
            yield {**own, **typed, **listed, "origin": origin}


def _with_component(option: Json, name: str, *, keep: bool) -> Json:
    return option if keep and option.get("component") else {**option, "component": name}


def _is_union(schema: Json) -> bool:
    return "anyOf" in schema or "oneOf" in schema


def _types(schema: Json, values: list[Any] | None) -> list[str | None]:
    stated = schema.get("type")
    if isinstance(stated, list):
        return list(stated)
    if stated is None:
        guessed = [name for key, name in TYPED_BY.items() if key in schema]
        of_values = dict.fromkeys(PLAIN[type(value)] for value in values or ())
        return [*(guessed[:1] or of_values or [None])]
    return [stated, *(["null"] if None in (values or ()) and stated != "null" else [])]


def _merge_parts(parts: Iterable[Json]) -> Json | None:
    """All parts as one schema; None where no value can fulfil all of them.

    Where parts differ, the first one counts.
    """
    whole: Json = {}
    for part in parts:
        types = {each["type"] for each in (whole, part) if "type" in each}
        if len(types) > 1 and types != {"integer", "number"}:
            return None
        values = [each["enum"] for each in (whole, part) if "enum" in each]
        both = whole.get("properties") and part.get("properties")
        whole = {
            **part,
            **whole,
            **({"type": min(types)} if types else {}),
            **({"enum": [v for v in values[0] if v in values[-1]]} if values else {}),
            "properties": _all_of(whole.get("properties", {}), part.get("properties", {})),
            "required": [*whole.get("required", ()), *part.get("required", ())],
            "origin": whole.get("origin", frozenset()) | part.get("origin", frozenset()),
            "component": "" if both else whole.get("component") or part.get("component", ""),
        }
    return whole


def _all_of(first: Json, second: Json) -> Json:
    """The properties of both; a shared property must fulfil both of its schemas."""
    shared = {
        name: {"allOf": [first[name], second[name]]}
        for name in first.keys() & second.keys()
        if first[name] != second[name]
    }
    return {**second, **first, **shared}
