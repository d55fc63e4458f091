"""How unions reach the templates: by a name wherever one is used, and one table of all.

openapi-python-client keeps neither discriminator nor extensions of a union, and makes nothing of a
union component. What it does keep is `example`: there stands the name of a union, and nothing else.
All else is said once, in the component `Unions`: a property for the members of each union, and
beside the properties an extension for what decoders need to know.
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
    """What is known of a union apart from its members."""

    usage: str = "both"
    """`in` where it is only sent, `out` where it is only received, else `both`."""
    values: str = ""
    """The name of the union that the values of its maps are; empty for none."""
    dispatch: Json | None = None
    """What tells its members apart; None where at most one of them is an object."""


def with_name(schema: Schema, name: str) -> Schema:
    """A union, or a list of several in one, that templates know by a name."""
    return {**schema, _NAME: name}


def name_of(schema: Schema) -> str | None:
    """The name that `with_name` gave; None where it gave none."""
    name = schema.get(_NAME)
    return name if isinstance(name, str) else None


def component(members: Mapping[str, Schema], unions: Mapping[str, Union]) -> Schema:
    """The component `Unions`, of the members of each union and what else is known of it."""
    return {
        "type": "object",
        "properties": {name: with_name(schema, name) for name, schema in members.items()},
        "x-usage": "both",
        _TABLE: {name: asdict(unions[name]) for name in members},
    }


def read_table(schemas: Mapping[str, Schema]) -> dict[str, Union]:
    """What `component` wrote, from the components of a normalised document."""
    return {name: Union(**known) for name, known in schemas[COMPONENT][_TABLE].items()}
