"""`openapi.yaml` as Prism can check it: the same requests, described in its terms.

Prism accepts whatever it does not understand. So for it alone,

- a schema that contains itself is cut where it begins anew: beyond 20 such places Prism loses its
  references, and then checks nothing of the body;
- lists and objects in a form are described by the fields that they are sent as, `name[]` and
  `name[key]`, which neither OpenAPI nor Prism has a style for;
- in a query, objects (`deepObject`) are described without null and with the key that is sent, and
  lists whose name ends in `[]` in the one style whose names Prism leaves as they are;
- optional parameters are required where a request has to give them all: of a name that it does
  not know Prism says nothing;
- what may be waited for has the last `status` that there is, with which the server is done;
- a stream of events is the text of one event and `[DONE]`: Prism can't write events.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy

from tests.contract.samples import FORM, KEY, Json, Values, operations, resolved

EVENTS = "text/event-stream"
OFTEN_ABSENT = frozenset({"stream"})
"""Parameters that may be left out instead of being false."""


def for_prism(document: Json, *, everything: bool) -> Json:
    """The document to serve; with `everything` requests have to give all parameters."""
    served = deepcopy(document)
    _cut_cycles(served)
    for operation in operations(served):
        if "parameters" in operation:
            references = operation["parameters"]
            operation["parameters"] = [_parameter(served, r, everything) for r in references]
        body = operation.get("requestBody", {"content": {}})
        if everything:
            body["required"] = True
        for content_type, media in body["content"].items():
            is_form = content_type == FORM
            schema = resolved(served, media["schema"])
            if everything:
                schema = _all_required(schema, with_files=is_form)
            if is_form:
                schema = _form(served, schema, media.pop("encoding", {}), everything)
            media["schema"] = schema
        for response in operation["responses"].values():
            for content_type, media in resolved(served, response).get("content", {}).items():
                if content_type == EVENTS:
                    media["example"] = _events(document, operation, media["schema"])
                    media["schema"] = {"type": "string"}
                else:
                    media["schema"] = _finished(served, media["schema"])
    return served


def _cut_cycles(document: Json) -> None:
    """Refer to any object wherever a component refers to one that it is part of."""
    components = document["components"]["schemas"]
    done: set[str] = set()

    def visit(name: str, within: frozenset[str]) -> None:
        done.add(name)
        for node in _references(components[name]):
            target = node["$ref"].rpartition("/")[2]
            if target in within:
                node.clear()
                node["type"] = "object"
            elif target not in done:
                visit(target, within | {target})

    for name in components:
        if name not in done:
            visit(name, frozenset({name}))


def _references(node: object) -> Iterator[Json]:
    """Every reference in a schema."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from _references(child)


def _parameter(document: Json, reference: Json, everything: bool) -> Json:
    parameter = {**resolved(document, reference)}
    if not everything or parameter["name"] in OFTEN_ABSENT:
        return parameter
    if parameter["name"].endswith("[]"):
        parameter |= {"style": "pipeDelimited", "explode": True}
    elif parameter.get("style") == "deepObject":
        schema = _member(document, parameter["schema"], everything)
        free = schema.get("additionalProperties")
        keys = {KEY: free} if isinstance(free, dict) else {}
        schema = {**schema, "properties": schema.get("properties", keys)}
        parameter["schema"] = _all_required(schema)
    return {**parameter, "required": True}


def _all_required(schema: Json, *, with_files: bool = True) -> Json:
    """The schema of an object whose members are all required, outside a form but for files."""
    members = schema.get("properties", {})
    files = {name for name, member in members.items() if member.get("format") == "binary"}
    absent = OFTEN_ABSENT if with_files else OFTEN_ABSENT | files
    required = [name for name in members if name not in absent]
    return {**schema, "required": required} if required else schema


def _form(document: Json, schema: Json, encoding: Json, everything: bool) -> Json:
    """The schema of the fields of a form, from the schema of what it says."""
    required = schema.get("required", ())
    fields = [
        (name, member, outer in required)
        for outer, value in schema["properties"].items()
        for name, member in (
            [(outer, {"type": "string"})]
            if encoding.get(outer, {}).get("contentType") == "application/json"
            else _fields(document, outer, value, everything)
        )
    ]
    return {
        "type": "object",
        "properties": {name: member for name, member, _ in fields},
        "required": [name for name, _, is_required in fields if is_required],
    }


def _fields(
    document: Json, name: str, schema: Json, everything: bool
) -> Iterator[tuple[str, Json]]:
    """The name and the schema of each field that a value is sent as."""
    schema = _member(document, schema, everything)
    if schema.get("type") == "array":
        yield from _fields(document, f"{name}[]", schema["items"], everything)
    elif "properties" in schema:
        for key, value in schema["properties"].items():
            if everything or key in schema.get("required", ()):
                yield from _fields(document, f"{name}[{key}]", value, everything)
    else:
        yield name, schema


def _member(document: Json, schema: Json, everything: bool) -> Json:
    """The member of a union that samples have, of any other schema that itself."""
    schema = resolved(document, schema)
    members = [
        m for m in schema.get("anyOf") or schema.get("oneOf") or [] if m.get("type") != "null"
    ]
    return _member(document, members[-1 if everything else 0], everything) if members else schema


def _finished(document: Json, schema: Json) -> Json:
    """The schema of an object with the last of its states, if it has any."""
    whole = resolved(document, schema)
    states = resolved(document, whole.get("properties", {}).get("status", {})).get("enum", [])
    if not states:
        return schema
    return {**whole, "properties": {**whole["properties"], "status": {"enum": states[-1:]}}}


def _events(document: Json, operation: Json, schema: Json) -> str:
    """The body of a stream: one event, and the end."""
    event = Values(document, everything=False).of(schema)
    if operation.get("x-sse-envelope"):
        return f"event: {event['event']}\ndata: {json.dumps(event['data'])}\n\ndata: [DONE]\n\n"
    return f"data: {json.dumps(event)}\n\ndata: [DONE]\n\n"
