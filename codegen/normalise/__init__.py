"""An OpenAPI document in; one that openapi-python-client reads whole out.

The document is OpenAPI 3.0 or 3.1. The passes change the form of a document, and keep its meaning
for sender and receiver. Keywords that only validate are left out. Defaults are left out too,
because a default says what the server does, and a client must not send it. No pass waits.
"""

from __future__ import annotations

from collections.abc import Callable

from ..read.limits import TooMuch
from ..read.plain_json import plain_json
from .all_of import merge_all_of
from .bounds import bounded_types
from .class_names import class_names, distinct_properties, param_names
from .content_types import content_type_overrides, content_types
from .cycles import break_cycles
from .files import files
from .hoist import hoist, nullable_components
from .internal_keywords import without_internal_keywords
from .operations import operation_ids, own_operations, shared_schemas
from .parameters import (
    distinct_parameters,
    parameter_schemas,
    path_parameters,
    placed_parameters,
)
from .references import aliases, own_components
from .results import any_success
from .schema_keywords import known_keywords
from .schema_types import spell_out
from .schema_walk import Json
from .supported import check_supported
from .unions import flatten_unions, register_unions
from .usage import mark_usage, roots

__all__ = ["PASSES", "Json", "content_type_overrides", "normalise"]

PASSES: tuple[Callable[[Json], Json], ...] = (
    plain_json,
    check_supported,
    shared_schemas,
    own_operations,
    operation_ids,
    path_parameters,
    parameter_schemas,
    distinct_parameters,
    content_types,
    any_success,
    known_keywords,
    own_components,
    class_names,
    spell_out,
    roots,
    files,
    merge_all_of,
    nullable_components,
    flatten_unions,
    aliases,
    placed_parameters,
    hoist,
    break_cycles,
    bounded_types,
    distinct_properties,
    mark_usage,
    param_names,
    register_unions,
    without_internal_keywords,
)


def normalise(document: Json) -> Json:
    """A JSON document of which openapi-python-client generates every part.

    The input is not changed. Every component has the name of its class and carries `x-usage`
    (`in`: sent, `out`: received, `both`). A component that was an inline enum carries `x-inline`.
    The component `Unions` lists the unions of objects. ValueError says what is wrong with an
    invalid document, or which reference leads nowhere.
    """
    if not isinstance(document, dict):
        raise ValueError(
            f"found {type(document).__name__}, expected an OpenAPI document: a mapping"
        )
    for rewrite in PASSES:
        try:
            document = rewrite(document)
        except RecursionError:
            raise TooMuch(
                f"schemas contain or refer to one another without an end, or too deeply"
                f" (seen in `{rewrite.__name__}`)"
            ) from None
    return document
