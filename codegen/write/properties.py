"""Questions that have an answer for every kind of property of the parser."""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .text import class_name, literal

Property = Any  # The parser's protocol of all kinds lacks the members that are used here.


def union_name(p: Property) -> str:
    """The class name of a union, or of the union of a list's items; empty for none.

    The pass `register_unions` leaves the name in `example`, as `normalise.union_table` explains.
    """
    return class_name(p.example) if p.example else ""


def alternatives(p: Property) -> list[Property]:
    """The members of a union without a name; else the property itself."""
    return p.inner_properties if isinstance(p, UnionProperty) and not union_name(p) else [p]


def constant(p: Property) -> str:
    """The only value that a property may have, as code; empty for several."""
    if isinstance(p, ConstProperty):
        return literal(p.value.raw_value)
    return ""
