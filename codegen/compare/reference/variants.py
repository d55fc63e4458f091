"""What a value may look like, whichever way its schema spells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .document import Document, Json
from .options import options


@dataclass(frozen=True)
class Variant:
    """One of the things that a value may be; schemas within it are as they stand."""

    type: str
    """JSON's name; `any` where the schema says none."""
    values: frozenset[Any] = frozenset()
    """Those that are listed."""
    is_open: bool = True
    """Whether values that are not listed may come as well."""
    format: str | None = None
    properties: dict[str, Json] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    elements: Json = field(default_factory=dict)
    """Schema of an array's items, or of an object's further properties."""
    origin: frozenset[int] = frozenset()
    """Identity of the parts of the document that it was made from; empty for plain values."""
    component: str = ""
    """Name of the component that it is, empty for what stands inline."""


@dataclass(frozen=True)
class Alternatives:
    """All that a value may be."""

    variants: tuple[Variant, ...]
    """Without null; those of plain values each type once."""
    nullable: bool
    deprecated: bool
    default: Any
    """None where there is none, or null."""


def alternatives(document: Document, schema: Json) -> Alternatives:
    """What a schema describes: references followed, `allOf` merged, unions flat."""
    found = list(options(document, schema))
    real = [option for option in found if option.get("type") != "null"]
    variants = tuple(_joined(map(_variant, real)))
    defaults = [option["default"] for option in real if option.get("default") is not None]
    # That of one kind of value among several is not the default of the whole.
    stated = defaults and (len(variants) == 1 or len(defaults) == len(real))
    return Alternatives(
        variants=variants,
        nullable=len(real) < len(found),
        deprecated=bool(real) and all(option.get("deprecated") for option in real),
        default=defaults[0] if stated else None,
    )


def join(first: Variant, second: Variant) -> Variant:
    """One variant that takes what either takes."""
    return replace(
        first,
        values=first.values | second.values,
        is_open=first.is_open or second.is_open,
        format=first.format or second.format,
        properties={
            name: _either(first.properties.get(name), second.properties.get(name))
            for name in {**first.properties, **second.properties}
        },
        required=first.required & second.required,
        elements=_either(first.elements, second.elements),
        origin=first.origin | second.origin,
    )


def _either(first: Json | None, second: Json | None) -> Json:
    both = [schema for schema in (first, second) if schema is not None]
    return both[0] if both[0] == both[-1] else {"anyOf": both}


def _joined(variants: Iterable[Variant]) -> Iterator[Variant]:
    """The variants, with those of one plain type made one."""
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
