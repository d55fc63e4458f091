"""Descriptions of operations for the endpoint template, from parser and document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema import Reference
from openapi_python_client.strings import PythonIdentifier

from ..normalise.naming import attribute_name, unmark_key
from ..read.structure import METHODS
from .decoders import Decoders
from .fields import Field, Fields
from .models import Models
from .responses import (
    accept,
    event_schema,
    kind_of_body,
    result_kind,
    success_response,
    whole_types,
)
from .text import class_name, is_attribute
from .types_of import Types

Json = dict[str, Any]
OWN_ARGUMENTS = frozenset({"client", "body", "content_type"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """One operation, as the template of its module needs it."""

    name: str
    class_name: str
    operation_id: str
    method: str
    path: str
    fixed_query: list[tuple[str, str]]
    summary: str
    description: str
    path_fields: list[Field]
    query: list[tuple[Field, str]]
    headers: list[Field]
    cookies: list[Field]
    keywords: list[Field]
    """Query, header and cookie parameters, required ones first."""
    params: list[Field]
    """`keywords` and the members of the body, without those of `selects`."""
    selects: list[str]
    """Parameters that pick the type of the result: `stream` and those of `x-selects`."""
    required: list[str]
    body_type: str
    body_required: bool
    body_is_flat: bool
    body_names: Mapping[str, str]
    """Attribute -> member of the body, where the two differ in name."""
    content_types: list[str]
    files: list[str]
    part_types: Mapping[str, str]
    accept: str
    result: str
    result_type: str
    decode: str
    event_type: str
    decode_event: str
    is_enveloped: bool
    also_text: bool
    pages: Pages | None
    pending: list[str]
    deprecated: str | None


class Pages(NamedTuple):
    """The place of a list's items and the way to its next page, from `x-pages`."""

    param: str
    items: str
    next: list[str]


class Endpoints:
    """The operations of one document, by the names that the parser gives them."""

    def __init__(
        self, document: Json, models: Models, types: Types, decoders: Decoders, fields: Fields
    ) -> None:
        self._models = models
        self._types = types
        self._decoders = decoders
        self._fields = fields
        self._operations = dict(_operations(document))

    def describe(self, endpoint: Endpoint) -> Description:
        """The description of one operation."""
        operation = self._operations[str(endpoint.name)]
        path, _, query = endpoint.path.get_untrusted_value().partition("?")
        taken: set[str] = set()
        path_fields = [self._field(p, operation, "path", taken) for p in endpoint.path_parameters]
        keywords, places, styles = self._keywords(endpoint, operation, taken)
        result = success_response(endpoint)
        event = event_schema(result)
        body = self._fields.of_bodies(endpoint.bodies)
        flat = (
            self._body_as_parameter(endpoint) if body is None else _rename_members(body, keywords)
        )
        chosen = {*_strings(operation, "x-selects"), *(["stream"] if event else [])}
        fields = [*keywords, *flat]
        params = sorted((f for f in fields if f.key not in chosen), key=lambda f: not f.required)
        kind = kind_of_body(result)
        decode = self._decoders.decode(result.prop, "v") if result and kind == "json" else ""
        result_type = self._types.annotation(result.prop) if result and kind == "json" else kind
        event_type, decode_event = self._event_code(event) if event else ("", "")
        also_text = kind == "json" and any(t.startswith("text/") for t in whole_types(result))
        return Description(
            name=str(endpoint.name),
            class_name=class_name(str(endpoint.name)),
            operation_id=operation.get("operationId", str(endpoint.name)),
            method=endpoint.method.upper(),
            path=path,
            fixed_query=parse_qsl(query, keep_blank_values=True),
            summary=endpoint.summary.get_untrusted_value(),
            description=endpoint.description.get_untrusted_value(),
            path_fields=path_fields,
            query=[(f, styles[f.key]) for f in keywords if f in places["query"]],
            headers=[f for f in keywords if f in places["header"]],
            cookies=[f for f in keywords if f in places["cookie"]],
            keywords=keywords,
            params=params,
            selects=sorted(f.attribute for f in fields if f.key in chosen),
            required=sorted(f.attribute for f in params if f.required),
            body_type=self._types.any_param(b.prop for b in endpoint.bodies),
            body_required=all(b.prop.required for b in endpoint.bodies),
            body_is_flat=body is not None,
            body_names={f.attribute: f.key for f in flat if f.attribute != f.key},
            content_types=[b.content_type.get_untrusted_value() for b in endpoint.bodies],
            files=sorted(f.key for f in flat if "FileTypes" in f.param),
            part_types=operation.get("x-part-types", {}),
            accept=accept(result),
            result=result_kind(kind, result_type),
            result_type=f"{result_type} | str" if also_text else result_type,
            decode=decode or "v",
            event_type=event_type,
            decode_event=decode_event,
            is_enveloped=operation.get("x-sse-envelope") is True,
            also_text=also_text,
            pages=_pages(operation.get("x-pages"), places["query"]),
            pending=_strings(operation, "x-pending"),
            deprecated=str(operation.get("x-instead") or "")
            if operation.get("deprecated") is True
            else None,
        )

    def _keywords(
        self, endpoint: Endpoint, operation: Json, taken: set[str]
    ) -> tuple[list[Field], dict[str, list[Field]], dict[str, str]]:
        places = {
            "query": endpoint.query_parameters,
            "header": endpoint.header_parameters,
            "cookie": endpoint.cookie_parameters,
        }
        found = {
            place: [self._field(p, operation, place, taken) for p in parameters]
            for place, parameters in places.items()
        }
        styles = {f.key: _style(_parameter(operation, f.key, "query")) for f in found["query"]}
        return sorted(chain(*found.values()), key=lambda f: not f.required), found, styles

    def _field(self, p: Any, operation: Json, location: str, taken: set[str]) -> Field:
        """The field of a parameter; adds its attribute, a free name, to `taken`."""
        key = unmark_key(p.name.get_untrusted_value())
        name = attribute_name(str(p.python_name))
        if location != "path" and is_attribute(bare := name.removesuffix("_")):
            name = bare
        if name in OWN_ARGUMENTS:
            name += "_"
        while name in taken:  # Python takes names for one that the parser keeps apart (NFKC).
            name += "_"
        taken.add(name)
        described = _parameter(operation, key, location).get("description")
        return Field(
            key=key,
            attribute=name,
            annotation=self._types.annotation(p),
            param=self._types.param(p),
            required=p.required,
            description=described or (p.description.get_untrusted_value() if p.description else ""),
            decode="",
            constant="",
        )

    def _body_as_parameter(self, endpoint: Endpoint) -> list[Field]:
        """A body that is no object, as one parameter `body`; empty for no body."""
        if not endpoint.bodies:
            return []
        required = all(b.prop.required for b in endpoint.bodies)
        text = self._types.any_param(b.prop for b in endpoint.bodies)
        return [Field("body", "body", text, text, required, "The body, whole.", "", "")]

    def _event_code(self, event: Any) -> tuple[str, str]:
        """The type of an event of the stream, and the expression that decodes an event."""
        if not isinstance(event, Reference):
            return "Any", "v"
        name = class_name(event.ref.get_untrusted_value().rpartition("/")[2])
        if self._models.is_model(name):
            return f"m.{name}", f"m.{name}.from_dict(v) if isinstance(v, dict) else v"
        return f"u.{name}", f"u.decode_{name}(v)"


def _rename_members(body: list[Field], keywords: list[Field]) -> list[Field]:
    """The members of a body, renamed where a parameter has the same name."""
    taken = {f.attribute for f in (*body, *keywords)}
    used = {f.attribute for f in keywords}
    members = []
    for member in body:
        if (name := member.attribute) in used:
            while name in taken:
                name += "_"
            taken.add(name)
        members.append(replace(member, attribute=name))
    return members


def _pages(said: object, query: list[Field]) -> Pages | None:
    """The pages of an operation from `x-pages`; None for a value that is no mapping.

    The parameter is given by the name of its attribute.
    """
    if not isinstance(said, dict):
        return None
    param = str(said.get("param") or "")
    places = said.get("next") or []
    return Pages(
        param=next((f.attribute for f in query if f.key == param), param),
        items=str(said.get("items") or "data"),
        next=[str(place) for place in places] if isinstance(places, list) else [str(places)],
    )


def _operations(document: Json) -> Iterator[tuple[str, Json]]:
    for item in document["paths"].values():
        for method in METHODS:
            if isinstance(operation := item.get(method), dict) and "operationId" in operation:
                name = str(PythonIdentifier(operation["operationId"], "field_"))
                shared = item.get("parameters") or []
                own = operation.get("parameters") or []
                yield name, {**operation, "parameters": [*own, *shared]}


def _parameter(operation: Json, name: str, location: str) -> Json:
    return next(
        dict(parameter)
        for parameter in operation["parameters"]
        if unmark_key(parameter["name"]) == name and parameter["in"] == location
    )


def _style(parameter: Json) -> str:
    """The style of a query parameter: `deepObject`, `comma` (not exploded) or `form`."""
    if parameter.get("style") == "deepObject":
        return "deepObject"
    return "form" if parameter.get("explode", True) else "comma"


def _strings(operation: Json, key: str) -> list[str]:
    """The strings that an extension lists."""
    found = operation.get(key)
    return [s for s in found if isinstance(s, str)] if isinstance(found, list) else []
