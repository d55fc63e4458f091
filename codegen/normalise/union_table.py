"""Hand unions to the templates: a name at each use, and one table of all unions.

openapi-python-client drops the discriminator and the extensions of a union, and makes nothing of a
union component. The key `example` is kept, so it holds the name of the union, and nothing else.
The component `Unions` has the rest: a property with the members of each union, and an extension
with the facts that decoders need.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from .schema_walk import Json, Schema

COMPONENT = "Unions"
_NAME = "example"
_TABLE = "x-unions"


@dataclass(frozen=True, slots=True)
class Union:
    """The facts about a union, apart from its members."""

    usage: str = "both"
    """`in` where the union is only sent, `out` where only received, else `both`."""
    values: str = ""
    """The union of the values of the union's maps; empty where there is none."""
    dispatch: Json | None = None
    """The table that tells members apart; None where at most one is an object."""


def with_name(schema: Schema, name: str) -> Schema:
    """The schema with a name for the templates: a union, or a list within a union."""
    return {**schema, _NAME: name}


def name_of(schema: Schema) -> str | None:
    """The name that `with_name` gave to a schema; None where there is none."""
    name = schema.get(_NAME)
    return name if isinstance(name, str) else None


def component(members: Mapping[str, Schema], unions: Mapping[str, Union]) -> Schema:
    """The component `Unions`: the members of each union, and the facts about it."""
    return {
        "type": "object",
        "properties": {name: with_name(schema, name) for name, schema in members.items()},
        "x-usage": "both",
        _TABLE: {name: asdict(unions[name]) for name in members},
    }


def read_table(schemas: Mapping[str, Schema]) -> dict[str, Union]:
    """The table that `component` wrote, from the components of a document."""
    return {name: Union(**known) for name, known in schemas[COMPONENT][_TABLE].items()}
