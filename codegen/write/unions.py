"""The named unions of one document, as the templates of unions need them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ..normalise.union_table import COMPONENT, Union
from .properties import Property, union_name


@dataclass(frozen=True, slots=True)
class NamedUnion:
    """A union with a name of its own."""

    name: str
    usage: str
    """`in` for a union that is only sent, `out` for one only received, else `both`."""
    table: str
    """The dispatch table in JSON; empty where at most one member is an object."""
    members: UnionProperty
    values: str
    """The name of the union that the values of its maps belong to; empty for none."""


def named_unions(
    models: Sequence[ModelProperty], known: Mapping[str, Union]
) -> Iterator[NamedUnion]:
    """All named unions, in the order of the component that lists them."""
    for model in models:
        if model.class_info.name == COMPONENT:
            p: Property
            for p in (*(model.required_properties or ()), *(model.optional_properties or ())):
                name = union_name(p)
                union = known[p.name.get_untrusted_value()]
                table = json.dumps(union.dispatch) if union.dispatch is not None else ""
                yield NamedUnion(name, union.usage, table, p, union.values)
