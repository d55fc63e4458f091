"""Variants: the forms that a value may have, however its schema writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .document import Document, Json
from .options import options


@dataclass(frozen=True)
class Variant:
    """One form that a value may have; its inner schemas are as the document has them."""

    type: str
    """The name of the JSON type; `any` where the schema has no type."""
    values: frozenset[Any] = frozenset()
    """The listed values."""
    is_open: bool = True
    """Whether other values than the listed ones may occur."""
    format: str | None = None
    properties: dict[str, Json] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    elements: Json = field(default_factory=dict)
    """The schema of an array's items, or of an object's additional properties."""
    origin: frozenset[int] = frozenset()
    """Identities of the document's parts that the variant was made from.

    Empty for plain values.
    """
    component: str = ""
    """The name of the component that the variant is; empty for an inline schema."""


@dataclass(frozen=True)
class Alternatives:
    """All forms that a value may have."""

    variants: tuple[Variant, ...]
    """The variants without null; each type of plain values occurs once."""
    nullable: bool
    deprecated: bool
    default: Any
    """The default; None where there is none, or where the default is null."""


def alternatives(document: Document, schema: Json) -> Alternatives:
    """The alternatives of a schema: references followed, `allOf` merged, unions flat."""
    found = list(options(document, schema))
    real = [option for option in found if option.get("type") != "null"]
    variants = tuple(_join_plain(map(_variant, real)))
    defaults = [option["default"] for option in real if option.get("default") is not None]
    # The default of one variant among several is not the default of the whole.
    stated = defaults and (len(variants) == 1 or len(defaults) == len(real))
    return Alternatives(
        variants=variants,
        nullable=len(real) < len(found),
        deprecated=bool(real) and all(option.get("deprecated") for option in real),
        default=defaults[0] if stated else None,
    )


def join(first: Variant, second: Variant) -> Variant:
    """One variant that accepts each value that `first` or `second` accepts."""
    return replace(
        first,
        values=first.values | second.values,
        is_open=first.is_open or second.is_open,
        format=first.format or second.format,
        properties={
            name: _either_schema(first.properties.get(name), second.properties.get(name))
            for name in {**first.properties, **second.properties}
        },
        required=first.required & second.required,
        elements=_either_schema(first.elements, second.elements),
        origin=first.origin | second.origin,
    )


def _either_schema(first: Json | None, second: Json | None) -> Json:
    both = [schema for schema in (first, second) if schema is not None]
    return both[0] if both[0] == both[-1] else {"anyOf": both}


def _join_plain(variants: Iterable[Variant]) -> Iterator[Variant]:
    """The variants, with all variants of one plain type joined."""
    plain: dict[str, Variant] = {}
    for variant in variants:
        if variant.type in ("object", "array"):
            yield variant
        else:
            known = plain.get(variant.type)
            plain[variant.type] = join(known, variant) if known else variant
    yield from plain.values()


def _variant(option: Json) -> Variant:
    further = option.get("items") or option.get("additionalProperties")
    return Variant(
        type=option.get("type", "any"),
        values=frozenset(option.get("enum", ())),
        is_open="enum" not in option,
        format=option.get("format"),
        properties=option.get("properties", {}),
        required=frozenset(option.get("required", ())),
        elements=further if isinstance(further, dict) else {},
        origin=option.get("origin", frozenset()),
        component=option.get("component", ""),
    )
