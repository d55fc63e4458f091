"""Promises of `codegen.normalise` about paths, parameters, bodies and responses."""

from typing import Any

import pytest

from codegen.normalise import content_type_overrides, normalise
from codegen.normalise.operations import own_operations

TEXT = {"type": "string"}
FILE = {"type": "string", "format": "binary"}
JOB = {"type": "object", "properties": {"id": TEXT}}
NAMES = {"$ref": "#/components/schemas/Names"}


def document(paths: dict[str, Any], **components: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {}, "paths": paths, "components": components}


def operation(path: str = "/jobs", components: Any = None, **parts: Any) -> dict[str, Any]:
    """The one operation of a document, normalised."""
    given = {"operationId": "do", "responses": {"200": {"description": "Done."}}, **parts}
    normal = normalise(document({path: {"post": given}}, **(components or {})))
    (item,) = normal["paths"].values()
    found: dict[str, Any] = item["post"]
    return found


def parameters(*given: Any, path: str = "/jobs", components: Any = None) -> list[Any]:
    found: list[Any] = operation(path, components, parameters=list(given))["parameters"]
    return found


def content(of: dict[str, Any]) -> dict[str, Any]:
    return {kind: media["schema"] for kind, media in of["content"].items()}


def body(given: dict[str, Any]) -> dict[str, Any]:
    return content(operation(requestBody={"content": given})["requestBody"])


def received(given: dict[str, Any], **components: Any) -> dict[str, Any]:
    response = {"description": "", "content": given}
    return content(operation("/", components, responses={"200": response})["responses"]["200"])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([("/a", "get", "do"), ("/b", "get", "do")], ["do", "do2"]),
        ([("/a", "get", "list_jobs"), ("/b", "get", "listJobs")], ["list_jobs", "listJobs2"]),
        ([("/users/{id}/jobs", "get", None)], ["getUsersByIdJobs"]),
        ([("/", "get", None), ("/", "post", "!")], ["getRoot", "postRoot"]),
        ([("/a?beta=true", "get", None)], ["getABetaTrue"]),
    ],
)
def test_every_operation_has_a_name_of_its_own(given: Any, expected: list[str]) -> None:
    paths: dict[str, Any] = {}
    for path, method, name in given:
        named = {"operationId": name} if name else {}
        paths.setdefault(path, {})[method] = {**named, "responses": {}}
    found = normalise(document(paths))["paths"].values()

    assert expected == [op["operationId"] for item in found for op in item.values()]


def test_a_query_in_a_path_stays_in_its_key() -> None:
    normal = normalise(document({"/jobs?beta=true": {"get": {"responses": {}}}}))

    assert ["/jobs?beta=true"] == list(normal["paths"])


@pytest.mark.parametrize(
    ("path", "expected", "names"),
    [
        ("/a/{id}", "/a/{id}", ["id"]),
        ("/a/{user.id}", "/a/{user_id}", ["user_id"]),
        ("/a/{id}/b/{id}", "/a/{id}/b/{id_2}", ["id", "id_2"]),
        ("/a/{1}", "/a/{id}", ["id"]),
        ("/a/{from}/b/{from_}", "/a/{from}/b/{from__2}", ["from", "from__2"]),
    ],
)
def test_what_stands_in_a_path_is_a_required_parameter(
    path: str, expected: str, names: list[str]
) -> None:
    normal = normalise(document({path: {"get": {"responses": {}}}}))
    (found,) = normal["paths"].items()

    assert expected == found[0]
    assert [(name, True) for name in names] == [
        (p["name"], p["required"]) for p in found[1]["get"]["parameters"]
    ]


@pytest.mark.parametrize(
    ("place", "schema", "expected"),
    [
        ("query", {"type": "array", "items": TEXT}, {"type": "array", "items": TEXT}),
        (
            "header",
            {"type": "array", "items": TEXT},
            {**TEXT, "description": "A comma-separated list."},
        ),
        (
            "cookie",
            {"type": "array", "items": TEXT},
            {**TEXT, "description": "A comma-separated list."},
        ),
        ("header", JOB, {**TEXT, "description": "JSON."}),
        ("header", {}, TEXT),
        ("header", {**TEXT, "format": "date-time"}, TEXT),
        ("header", {**TEXT, "nullable": True}, TEXT),
        (
            "header",
            {"type": ["integer", "boolean"]},
            {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
        ),
        ("header", {"$ref": "#/components/schemas/Name"}, {"$ref": "#/components/schemas/Name"}),
        ("header", NAMES, {**TEXT, "description": "A comma-separated list."}),
        ("header", {"const": True}, {"type": "boolean"}),
        (
            "query",
            {**NAMES, "description": "Whose."},
            {"type": "array", "items": TEXT, "description": "Whose."},
        ),
    ],
)
def test_a_parameter_has_a_type_that_its_place_allows(
    place: str, schema: Any, expected: Any
) -> None:
    components = {"schemas": {"Name": TEXT, "Names": {"type": "array", "items": TEXT}}}
    (found,) = parameters({"name": "x", "in": place, "schema": schema}, components=components)

    assert expected == found["schema"]


def test_a_constant_header_is_an_enum_of_one_value() -> None:
    given = {"name": "beta", "in": "header", "schema": {"const": "v2"}}
    normal = normalise(document({"/": {"get": {"operationId": "do", "parameters": [given]}}}))

    assert ["v2"] == normal["components"]["schemas"]["DoBeta"]["enum"]


def test_a_parameter_of_some_content_is_text() -> None:
    media = {"application/json": {"schema": JOB}}
    (found,) = parameters({"name": "filter", "in": "query", "content": media})

    assert {**TEXT, "description": "JSON."} == found["schema"]


def test_a_parameter_keeps_its_description_and_its_schema_its_own() -> None:
    given = {"name": "q", "in": "query", "description": "Words."}
    schemas = {"Order": {"type": "string", "enum": ["asc", "desc"], "description": "An order."}}
    reference = {"$ref": "#/components/schemas/Order"}
    (found,) = parameters({**given, "schema": reference}, components={"schemas": schemas})

    assert {**given, "required": False, "schema": reference} == found


def test_style_and_explode_are_left_as_they_are() -> None:
    given = {"name": "q", "in": "query", "style": "pipeDelimited", "explode": False, "schema": TEXT}

    assert [{**given, "required": False}] == parameters(given)


def test_shared_parameters_bodies_and_responses_are_written_out() -> None:
    media = {"content": {"application/json": {"schema": JOB}}}
    components = {
        "parameters": {"Q": {"name": "q", "in": "query", "schema": TEXT}},
        "requestBodies": {"Job": media},
        "responses": {"Job": {"$ref": "#/components/responses/Other"}, "Other": media},
    }
    found = operation(
        components=components,
        parameters=[{"$ref": "#/components/parameters/Q"}],
        requestBody={"$ref": "#/components/requestBodies/Job"},
        responses={"200": {"$ref": "#/components/responses/Job"}},
    )

    assert ["q"] == [p["name"] for p in found["parameters"]]
    assert (
        "#/components/schemas/JobBody" == content(found["requestBody"])["application/json"]["$ref"]
    )
    assert (
        "#/components/schemas/OtherResponse"
        == (content(found["responses"]["200"])["application/json"]["$ref"])
    )


def test_a_shared_body_takes_no_name_of_a_component() -> None:
    components = {
        "requestBodies": {"Job": {"content": {"application/json": {"schema": JOB}}}},
        "schemas": {"JobBody": TEXT},
    }
    found = operation(components=components, requestBody={"$ref": "#/components/requestBodies/Job"})

    assert {"application/json": {"$ref": "#/components/schemas/JobBodySchema"}} == content(
        found["requestBody"]
    )


def test_a_shared_response_may_say_nothing() -> None:
    shared = {"responses": {"Job": {"content": {"application/json": None}}}}
    found = operation(components=shared, responses={"200": {"$ref": "#/components/responses/Job"}})

    assert {"application/json": {}} == content(found["responses"]["200"])


def test_extensions_are_no_operations() -> None:
    extension = {"x-note": {"get": {"responses": {}}}}
    called = {"{$url}": {"post": {"responses": {}}}}
    item = {"get": {"responses": {}, "callbacks": {"done": {**extension, **called}}}}
    written = own_operations(
        {**document({**extension, "/jobs": item}), "webhooks": {**extension, "end": item}}
    )

    assert ["/jobs"] == list(written["paths"])
    assert [
        "end",
        "#/webhooks/end/get/callbacks/done {$url}",
        "#/paths/~1jobs/get/callbacks/done {$url}",
    ] == list(written["webhooks"])


def test_parameters_of_a_path_belong_to_its_operations() -> None:
    shared = [{"name": n, "in": "query", "schema": TEXT} for n in ("a", "b")]
    own = {"name": "b", "in": "query", "schema": {"type": "integer"}}
    item = {"parameters": shared, "get": {"responses": {}, "parameters": [own]}}
    found = normalise(document({"/": item}))["paths"]["/"]["get"]["parameters"]

    assert {"b": {"type": "integer"}, "a": TEXT} == {p["name"]: p["schema"] for p in found}


def test_of_two_parameters_with_one_python_name_the_later_is_marked() -> None:
    names = [{"name": n, "in": "query", "schema": TEXT} for n in ("id[]", "id", "other")]

    assert ["id[]", "id\u20632", "other"] == [p["name"] for p in parameters(*names)]


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({200: {"description": ""}}, ["200"]),
        ({"2xx": {"description": ""}}, ["2XX"]),
        ({"3XX": {}, "404": {}}, ["3XX", "404"]),
        ({"default": {}}, ["default", "2XX"]),
        ({"default": {}, "204": {}}, ["default", "204"]),
        ({"404": {}}, ["404"]),
        ({"200": {}, "x-note": "", "20X": {}}, ["200"]),
        ({}, ["2XX"]),
    ],
)
def test_status_codes_are_ones_that_the_generator_reads(
    responses: Any, expected: list[str]
) -> None:
    assert expected == list(operation(responses=responses)["responses"])


def test_headers_and_links_of_a_response_are_dropped() -> None:
    response = {"description": "d", "headers": {"X": {"schema": TEXT}}, "links": {}}

    assert {"200": {"description": "d"}} == operation(responses={"200": response})["responses"]


def test_json_comes_first_and_events_last() -> None:
    kinds = ("text/event-stream", "text/plain", "application/json")

    assert ["application/json", "text/plain", "text/event-stream"] == list(
        received({kind: {"schema": TEXT} for kind in kinds})
    )


@pytest.mark.parametrize(
    ("kind", "schema", "expected"),
    [
        ("application/json", None, {"application/json": {}}),
        ("application/vnd.x+json", TEXT, {"application/vnd.x+json": TEXT}),
        ("text/csv", None, {"text/csv": TEXT}),
        ("text/plain", JOB, {"text/plain": TEXT}),
        ("image/*", None, {"image/*": FILE}),
        ("application/xml", JOB, {"application/xml": FILE}),
        (
            "*/*",
            {"type": "array", "items": TEXT},
            {"application/json": {"type": "array", "items": TEXT}},
        ),
        ("*/*", NAMES, {"application/json": NAMES}),
        ("*/*", {"$ref": "#/components/schemas/Name"}, {"*/*": FILE}),
        ("*/*", None, {"*/*": FILE}),
        ("multipart/form-data", JOB, {"application/octet-stream": FILE}),
        ("text/event-stream", None, {"text/event-stream": {}}),
    ],
)
def test_what_is_received_has_a_schema_that_fits(kind: str, schema: Any, expected: Any) -> None:
    components = {"schemas": {"Name": TEXT, "Names": {"type": "array", "items": TEXT}}}

    assert expected == received({kind: {"schema": schema} if schema else {}}, **components)


@pytest.mark.parametrize(
    ("schemas", "reason"),
    [
        ({}, "leads nowhere"),
        ({"Loop": {"$ref": "#/components/schemas/Loop"}}, "refers to itself"),
    ],
)
def test_a_bad_reference_in_any_content_is_named(schemas: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        received({"*/*": {"schema": {"$ref": "#/components/schemas/Loop"}}}, schemas=schemas)


@pytest.mark.parametrize(
    ("kind", "schema", "expected"),
    [
        ("application/json", None, {"application/json": {}}),
        ("text/plain", TEXT, {"text/plain; charset=utf-8": TEXT}),
        ("application/sdp", TEXT, {"application/sdp": TEXT}),
        ("application/xml", JOB, {"application/xml": FILE}),
        ("image/*", None, {"application/octet-stream": FILE}),
        (
            "*/*",
            {"type": "array", "items": TEXT},
            {"application/json": {"type": "array", "items": TEXT}},
        ),
    ],
)
def test_what_is_sent_has_a_schema_that_fits(kind: str, schema: Any, expected: Any) -> None:
    assert expected == body({kind: {"schema": schema} if schema else {}})


def test_every_content_type_of_a_body_is_kept() -> None:
    kinds = ["multipart/form-data", "application/json", "application/x-www-form-urlencoded"]

    assert kinds == list(body({kind: {"schema": JOB} for kind in kinds}))


def test_events_are_found_by_reference() -> None:
    members = [{"properties": {"type": {"const": tag}}} for tag in ("start", "end")]
    found = received({"text/event-stream": {"schema": {"oneOf": members}}})

    assert {"text/event-stream": {"$ref": "#/components/schemas/DoEvent"}} == found


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("multipart/form-data", FILE),
        ("application/json", TEXT),
    ],
)
@pytest.mark.parametrize(
    "file",
    [{"type": "string", "contentMediaType": "image/png"}, {"format": "binary"}, {"type": "file"}],
    ids=["media type", "format", "type"],
)
def test_a_file_is_one_in_a_form_and_text_in_json(kind: str, expected: Any, file: Any) -> None:
    fields = {"one": file, "many": {"type": "array", "items": file}}
    given = {"content": {kind: {"schema": {"type": "object", "properties": fields}}}}
    paths = {"/": {"post": {"operationId": "do", "requestBody": given, "responses": {}}}}
    schemas = normalise(document(paths))["components"]["schemas"]

    assert {"one": expected, "many": {"type": "array", "items": expected}} == schemas["DoBody"][
        "properties"
    ]


def test_security_of_the_document_is_that_of_its_operations() -> None:
    paths = {"/a": {"get": {"responses": {}}}, "/b": {"get": {"responses": {}, "security": []}}}
    found = normalise({**document(paths), "security": [{"key": []}]})["paths"]

    assert [[{"key": []}], []] == [item["get"]["security"] for item in found.values()]


@pytest.mark.parametrize(
    ("sent", "received", "expected"),
    [
        ("application/json", "application/json", {}),
        ("application/vnd.a+json", "application/problem+json", {}),
        ("multipart/form-data", "text/csv", {}),
        ("text/plain", "text/plain", {"text/plain; charset=utf-8": "application/octet-stream"}),
        ("image/png", "*/*", dict.fromkeys(("image/png", "*/*"), "application/octet-stream")),
        (
            "application/x-json",
            "Application/JSON",
            dict.fromkeys(("application/x-json", "Application/JSON"), "application/json"),
        ),
        (
            "text/json",
            "application/pdf",
            {"text/json": "application/json", "application/pdf": "application/octet-stream"},
        ),
    ],
)
def test_content_types_that_the_generator_does_not_know_are_overridden(
    sent: str, received: str, expected: dict[str, str]
) -> None:
    paths = {
        "/": {
            "post": {
                "requestBody": {"content": {sent: {}}},
                "responses": {"200": {"content": {received: {}}}},
            }
        }
    }

    assert expected == content_type_overrides(normalise(document(paths)))
