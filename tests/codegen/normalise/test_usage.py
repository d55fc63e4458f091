"""Promises about which components survive, and about who sees them."""

from typing import Any

import pytest

from codegen.normalise import normalise

RECORD: dict[str, Any] = {"type": "object", "properties": {"id": {"type": "string"}}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def body(name: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": ref(name)}}}


def usages(operation: dict[str, Any], components: dict[str, Any], **more: Any) -> dict[str, str]:
    document = {
        "openapi": "3.1.0",
        "info": {},
        "paths": {"/": {"post": {"operationId": "do", "responses": {}, **operation}}},
        "components": {"schemas": components},
        **more,
    }
    schemas = normalise(document)["components"]["schemas"]
    return {name: schema["x-usage"] for name, schema in schemas.items() if name != "Unions"}


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ({"requestBody": body("Job")}, {"Job": "in"}),
        ({"responses": {"200": body("Job")}}, {"Job": "out"}),
        ({"responses": {"404": body("Job")}}, {"Job": "out"}),
        ({"requestBody": body("Job"), "responses": {"200": body("Job")}}, {"Job": "both"}),
        ({"parameters": [{"name": "job", "in": "query", "schema": ref("Job")}]}, {"Job": "in"}),
        (
            {"callbacks": {"done": {"{$url}": {"post": {"requestBody": body("Job")}}}}},
            {"Job": "out"},
        ),
        ({}, {}),
    ],
)
def test_a_component_is_marked_by_who_sees_it(operation: Any, expected: Any) -> None:
    assert expected == usages(operation, {"Job": RECORD})


def test_what_a_component_contains_is_seen_with_it() -> None:
    holder = {"type": "object", "properties": {"job": {"type": "array", "items": ref("Job")}}}

    assert {"Holder": "in", "Job": "in"} == usages(
        {"requestBody": body("Holder")}, {"Holder": holder, "Job": RECORD}
    )


def test_what_a_webhook_brings_is_received() -> None:
    webhooks = {"done": {"post": {"requestBody": body("Job"), "responses": {}}}}

    assert {"Job": "out"} == usages({}, {"Job": RECORD}, webhooks=webhooks)


@pytest.mark.parametrize("usage", ["in", "out", "both"])
def test_a_component_can_ask_to_be_kept(usage: str) -> None:
    assert {"Job": usage} == usages({}, {"Job": {**RECORD, "x-keep": usage}})


def test_a_union_of_objects_that_nothing_refers_to_is_kept() -> None:
    events = {"anyOf": [ref("Started"), ref("Done")]}
    components = {"Started": RECORD, "Done": RECORD, "Event": events, "Unused": RECORD}

    assert dict.fromkeys(("Started", "Done", "Event"), "both") == usages({}, components)


def test_a_union_that_only_something_unused_refers_to_is_dropped() -> None:
    part = {"anyOf": [RECORD, {"type": "object", "properties": {"n": {"type": "integer"}}}]}
    unused = {"type": "object", "properties": {"part": ref("Part")}}

    assert {} == usages({}, {"Part": part, "Unused": unused})


def test_a_union_of_values_that_nothing_refers_to_is_dropped() -> None:
    assert {} == usages({}, {"Name": {"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}})
