"""The values that a schema allows, as a list of alternatives of one kind each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from .document import REFS, Document, Node

Whole: TypeAlias = tuple[Node, ...]
"""Schemas all of which a value has to satisfy."""

_UNIONS = ("anyOf", "oneOf")
_DOCS = frozenset(
    {"description", "title", "deprecated", "example", "examples", "default", "readOnly"}
    | {"writeOnly", "externalDocs", "xml", "$comment", "nullable"}
)
_KINDS = {
    **{kind: kind for kind in ("string", "integer", "number", "boolean", "array", "object")},
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("int", "int32", "int64", "long"), "integer"),
    **dict.fromkeys(("str", "text", "file", "date", "datetime", "date-time", "uuid"), "string"),
    **{"bool": "boolean", "list": "array", "dict": "object", "map": "object", "null": "null"},
}


@dataclass(frozen=True)
class Alternative:
    """Values of one kind: `string`, `integer`, `object`, `literal`, `null`, ... or `any`."""

    kind: str
    format: str = ""
    value: Any = None
    """The value of a literal."""
    items: tuple[Whole, ...] = ()
    """The schemas of an array's items; empty where an item can be anything."""
    properties: dict[str, Whole] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    values: tuple[Whole, ...] = ()
    """The schemas of an object's values whose keys have no schema of their own."""
    names: tuple[str, ...] = ()
    """The components on the way to the alternative, outermost first."""
    tags: tuple[str, ...] = ()
    """The values of a discriminator that are mapped to the alternative."""

    def key(self) -> object:
        """A value that is equal for alternatives which allow the same values."""
        literal = (type(self.value).__name__, repr(self.value))
        fields = tuple(sorted(self.properties.items(), key=lambda item: item[0]))
        return (self.kind, self.format, literal, self.items, fields, self.values)


ANY = Alternative("any")
NULL = Alternative("null")


class Schemas:
    """The alternatives of a document's schemas."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[Whole, list[Alternative]] = {}
        # Schemas whose alternatives are being listed. A schema that is met again inside itself adds
        # no alternatives.
        self._open: set[Node] = set()

    def alternatives(self, whole: Whole) -> list[Alternative]:
        """The values that satisfy all the schemas; empty where a schema allows no value.

        Of two schemas that contradict each other the later one counts.
        """
        if whole in self._known:
            return self._known[whole]
        found = [ANY]
        for node in whole:
            found = _intersect(found, self._alternatives_of(node))
        self._known[whole] = found
        return found

    def _alternatives_of(self, node: Node) -> list[Alternative]:
        schema = node.value
        if schema is False:
            return []
        if not isinstance(schema, dict) or node in self._open:
            return [ANY] if not isinstance(schema, dict) else []
        self._open.add(node)
        try:
            return _remove_duplicates(self._expand(node, schema))
        finally:
            self._open.discard(node)

    def _expand(self, node: Node, schema: dict[str, Any]) -> list[Alternative]:
        # Each step narrows the alternatives further. Null is added last, because the `nullable` of
        # a schema counts whatever its members say.
        nullable = schema.get("nullable") is True
        found = _own_alternatives(node, schema)
        for key in REFS:
            if isinstance(schema.get(key), str):
                found = _intersect(found, self._follow_ref(node, schema[key]))
        for index, member in enumerate(schema.get("allOf") or ()):
            if isinstance(member, dict) and not set(member) - _DOCS:
                nullable = nullable or member.get("nullable") is True
            else:
                found = _intersect(found, self._alternatives_of(node.child("allOf", index)))
        for key in _UNIONS:
            members = schema.get(key)
            if isinstance(members, list) and members:
                union = [
                    alternative
                    for index, _ in enumerate(members)
                    for alternative in self._alternatives_of(node.child(key, index))
                ]
                found = _intersect(found, self._add_tags(_remove_duplicates(union), schema))
        if nullable and NULL not in found and found != [ANY]:
            found = [*found, NULL]
        return found

    def _follow_ref(self, node: Node, ref: str) -> list[Alternative]:
        target = self._document.target(node, ref)
        name = target.path[-1] if target.path else ""
        return [
            replace(a, names=(name, *a.names)) if a.kind in ("object", "literal") else a
            for a in self._alternatives_of(target)
        ]

    def _add_tags(self, union: list[Alternative], schema: dict[str, Any]) -> list[Alternative]:
        """The members of a union, each with the discriminator's values for it."""
        declared = schema.get("discriminator")
        mapping = declared.get("mapping") if isinstance(declared, dict) else None
        if not isinstance(mapping, dict):
            return union
        tags: dict[str, list[str]] = {}
        for tag, ref in mapping.items():
            tags.setdefault(str(ref).rpartition("/")[2], []).append(str(tag))
        return [
            replace(a, tags=tuple(tags.get(a.names[0], ()))) if a.names and not a.tags else a
            for a in union
        ]


def _own_alternatives(node: Node, schema: dict[str, Any]) -> list[Alternative]:
    """The alternatives of a schema without its references and combinations."""
    declared = schema.get("type")
    listed = declared if isinstance(declared, list) else [declared] if declared else []
    kinds = [_KINDS[str(k).lower()] for k in listed if str(k).lower() in _KINDS]
    if "const" in schema or isinstance(schema.get("enum"), list):
        values = [schema["const"]] if "const" in schema else schema["enum"]
        found = [_read_literal(value, kinds) for value in values]
        return [*found, *([NULL] if "null" in kinds else [])]
    if not kinds:
        if any(key in schema for key in ("properties", "additionalProperties")):
            # `additionalProperties: false` alone does not say that the value is an object.
            kinds = ["object"] if schema.get("properties") or _values(node, schema) else []
        elif any(key in schema for key in ("items", "prefixItems")):
            kinds = ["array"]
        elif schema.get("format") == "binary":
            kinds = ["string"]
    return [_of_kind(kind, node, schema) for kind in kinds] or [ANY]


def _of_kind(kind: str, node: Node, schema: dict[str, Any]) -> Alternative:
    match kind:
        case "array":
            return Alternative("array", items=_items(node, schema))
        case "object":
            declared = schema.get("properties")
            properties = declared if isinstance(declared, dict) else {}
            required = schema.get("required")
            return Alternative(
                "object",
                properties={str(k): (node.child("properties", k),) for k in properties},
                required=frozenset(map(str, required if isinstance(required, list) else ())),
                values=_values(node, schema),
            )
        case "string":
            return Alternative("string", _format(schema))
    return Alternative(kind)


def _format(schema: dict[str, Any]) -> str:
    """The format of a string; `binary` for each way to say that it holds bytes."""
    media = str(schema.get("contentMediaType") or "text/plain")
    is_bytes = not media.startswith("text/") and not media.endswith("json")
    if is_bytes and schema.get("contentEncoding", "binary") == "binary":
        return "binary"
    is_file = str(schema.get("type")).lower() == "file"
    return "binary" if is_file else str(schema.get("format") or "")


def _items(node: Node, schema: dict[str, Any]) -> tuple[Whole, ...]:
    items = schema.get("items")
    listed = [*enumerate(items)] if isinstance(items, list) else []
    found = [(node.child("items", index),) for index, _ in listed]
    found += [
        (node.child("prefixItems", i),) for i, _ in enumerate(schema.get("prefixItems") or ())
    ]
    if isinstance(items, dict):
        found.append((node.child("items"),))
    return tuple(found)


def _values(node: Node, schema: dict[str, Any]) -> tuple[Whole, ...]:
    found: list[Whole] = []
    if isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
        found.append((node.child("additionalProperties"),))
    for pattern in schema.get("patternProperties") or {}:
        found.append((node.child("patternProperties", pattern),))
    return tuple(found)


def _read_literal(value: Any, kinds: list[str]) -> Alternative:
    if value is None:
        return NULL
    if isinstance(value, (dict, list)):
        return Alternative("object" if isinstance(value, dict) else "array")
    # YAML reads an unquoted 1 as a number and `on` as a boolean, whatever type is declared.
    if kinds == ["string"] and not isinstance(value, str):
        return Alternative("string") if isinstance(value, bool) else _text_literal(value)
    if isinstance(value, float) and value.is_integer() and "integer" in kinds:
        value = int(value)
    if kinds and not {_kind(value), *_WIDENED.get(_kind(value), ())} & set(kinds):
        # The value is not of the declared type. The type counts, because the document contradicts
        # itself.
        return Alternative(kinds[0])
    return (
        Alternative("number") if isinstance(value, float) else Alternative("literal", value=value)
    )


def _text_literal(value: Any) -> Alternative:
    return Alternative("literal", value=str(value))


def _intersect(first: list[Alternative], second: list[Alternative]) -> list[Alternative]:
    """The values that both lists allow; the second list where there are none."""
    if first == [ANY]:
        return second
    met = [meet for a in first for b in second if (meet := _meet(a, b)) is not None]
    return _remove_duplicates(met) or second


def _meet(a: Alternative, b: Alternative) -> Alternative | None:
    if a.kind == "any":
        return b
    if b.kind == "any":
        return replace(a, tags=a.tags or b.tags)
    names = (*a.names, *(n for n in b.names if n not in a.names))
    tags = a.tags or b.tags
    if a.kind == b.kind == "object":
        shared = {k: (*v, *b.properties.get(k, ())) for k, v in a.properties.items()}
        properties = {k: tuple(dict.fromkeys(v)) for k, v in {**b.properties, **shared}.items()}
        required = a.required | b.required
        values = a.values or b.values
        return Alternative(
            "object",
            properties=properties,
            required=required,
            values=values,
            names=names,
            tags=tags,
        )
    if a.kind == b.kind == "array":
        crossed = tuple(
            tuple(dict.fromkeys((*x, *y))) for x in a.items or ((),) for y in b.items or ((),)
        )
        return Alternative("array", items=tuple(x for x in crossed if x))
    if a.kind == b.kind == "literal":
        return b if a.key() == b.key() else None
    if a.kind == b.kind:
        return replace(a, format=b.format or a.format)
    for one, other in ((a, b), (b, a)):
        if one.kind == "integer" and other.kind == "number":
            return one
        if one.kind == "literal" and _kind(one.value) in (other.kind, _WIDER.get(other.kind)):
            return one
    return None


_WIDER = {"number": "integer"}
_WIDENED = {"integer": ("number",)}


def _kind(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return kinds[type(value)]


def _remove_duplicates(found: list[Alternative]) -> list[Alternative]:
    return list({a.key(): a for a in reversed(found)}.values())[::-1]
