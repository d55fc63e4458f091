"""What openapi-python-client parsed, as far as any kind of property is asked the same."""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .text import class_name, literal

Property = Any  # The kinds share a protocol, but not the members used here.


def union_name(p: Property) -> str:
    """The class name of a union that has one, or of what a list of several holds; else empty.

    The pass `register_unions` leaves it in `example`, as `normalise.union_table` explains.
    """
    return class_name(p.example) if p.example else ""


def alternatives(p: Property) -> list[Property]:
    """The members of a union without a name; else the property itself."""
    return p.inner_properties if isinstance(p, UnionProperty) and not union_name(p) else [p]


def constant(p: Property) -> str:
    """The only value that a property may have, as code; empty where it is free."""
    if isinstance(p, ConstProperty):
        return literal(p.value.raw_value)
    return ""
