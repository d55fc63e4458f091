"""Any OpenAPI 3.0 or 3.1 document, written so that openapi-python-client takes it whole.

The passes change how a document says what is sent and received, not what it says. Left out is what
only validates, and defaults: they say what the server does, and a client must not send them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from ..read.limits import TooMuch
from .all_of import merge_all_of
from .bounds import bounded_types
from .class_names import class_names, distinct_properties, param_names
from .content_types import content_type_overrides, content_types
from .cycles import break_cycles
from .files import files
from .hoist import hoist, nullable_components
from .keywords import known_keywords
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
from .schema_walk import Json, Schema, map_schemas
from .unions import flatten_unions, register_unions
from .usage import mark_usage, roots

__all__ = ["PASSES", "Json", "content_type_overrides", "normalise"]


def plain_json(document: Json) -> Json:
    """YAML knows dates and keys that are no strings; JSON, and the generator, do not."""
    try:
        plain: Json = json.loads(json.dumps(document, default=_text))
    except (TypeError, ValueError, RecursionError) as exc:
        raise ValueError(f"the document is no JSON: {exc}") from exc
    return plain


def supported(document: Json) -> Json:
    """What is no OpenAPI 3.0 or 3.1 document is named, instead of failing somewhere below."""
    if "swagger" in document:
        raise ValueError(
            f"found Swagger {document['swagger']}, expected OpenAPI 3.0 or 3.1: convert it first"
        )
    version = str(document.get("openapi"))
    if version.split(".")[:2] not in (["3", "0"], ["3", "1"]):
        raise ValueError(f"found `openapi: {document.get('openapi')}`, expected 3.0.x or 3.1.x")
    if document.get("paths") is None and (document.get("webhooks") or _schemas(document)):
        document = {**document, "paths": {}}
    if not isinstance(document.get("paths"), dict):
        raise ValueError(
            f"found `paths: {document.get('paths')!r:.40}`, expected a mapping of paths"
        )
    info = document["info"] if isinstance(document.get("info"), dict) else {}
    kept = {key: _unicode(info[key]) for key in ("description",) if info.get(key) is not None}
    title, version = _unicode(info.get("title", "API")), _unicode(info.get("version", "0"))
    about = {"title": title, "version": version}
    return {**document, "openapi": "3.1.0", "info": {**about, **kept}}


def only_what_is_read(document: Json) -> Json:
    """Keywords that served the other passes go; what is left is read by generator or templates."""
    document = map_schemas(document, _bare)
    return {key: document[key] for key in ("openapi", "info", "paths", "components")}


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


def _schemas(document: Json) -> bool:
    """Whether there are components to make models of."""
    sections = document.get("components")
    return isinstance(sections, dict) and bool(sections.get("schemas"))


def _unicode(value: Any) -> str:
    """Text that a file can hold: JSON can say half a character, and UTF-8 can't."""
    return str(value).encode(errors="replace").decode()


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


_INTERNAL = frozenset(
    {
        "title",
        "nullable",
        "discriminator",
        "x-keep",
        "x-merged",
        "contentMediaType",
        "contentEncoding",
    }
    | {"$anchor", "$dynamicAnchor"}
)


def _bare(schema: Schema) -> Schema:
    if "$ref" in schema:
        kept = ("$ref", "description", "deprecated", "readOnly", "writeOnly")
        return {key: schema[key] for key in kept if key in schema}
    if schema.get("type") == "never":
        return {}
    return {key: value for key, value in schema.items() if key not in _INTERNAL}
