"""Any OpenAPI 3.0 or 3.1 document in; one that openapi-python-client takes whole out; never waits.

The passes change how a document says what is sent and received, not what it says. Left out is what
only validates, and defaults, because these say what the server does: a client must not send them.
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
from .keywords import known_keywords
from .only_what_is_read import only_what_is_read
from .operations import operation_ids, own_operations, shared_schemas
from .parameters import (
    distinct_parameters,
    parameter_schemas,
    path_parameters,
    placed_parameters,
)
from .references import aliases, own_components
from .results import any_success
from .schema_types import spell_out
from .schema_walk import Json
from .supported import supported
from .unions import flatten_unions, register_unions
from .usage import mark_usage, roots

__all__ = ["PASSES", "Json", "content_type_overrides", "normalise"]

PASSES: tuple[Callable[[Json], Json], ...] = (
    plain_json,
    supported,
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
    only_what_is_read,
)


def normalise(document: Json) -> Json:
    """The document as JSON that openapi-python-client generates all of; the input is left alone.

    Every component is named as its class, carries `x-usage` (`in`: sent, `out`: received, `both`),
    and `x-inline` where it is an enum that was none; unions of objects are listed in the component
    `Unions`. ValueError says what is wrong with a document that is none, or that refers to what is
    not there.
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
