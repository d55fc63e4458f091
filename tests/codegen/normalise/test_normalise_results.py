"""The result of an operation is any of its successes."""

from codegen.normalise import normalise
from tests.codegen.packages import TEXT, content, document, record, ref


def test_a_result_is_any_of_the_successes() -> None:
    responses = {
        "200": {"description": "", **content(ref("Job"))},
        "202": {"description": "", **content(ref("Ticket"))},
        "204": {"description": ""},
        "409": {"description": "", **content(ref("Problem"))},
    }
    schemas = {name: record(**{name: TEXT}) for name in ("Job", "Ticket", "Problem")}
    post = {"operationId": "make", "responses": responses}

    new = normalise(document(schemas, {"/jobs": {"post": post}}))

    found = new["paths"]["/jobs"]["post"]["responses"]
    result = found["200"]["content"]["application/json"]["schema"]
    union = new["components"]["schemas"][result["$ref"].rpartition("/")[2]]
    assert [ref("Job"), ref("Ticket")] == union["anyOf"]
    assert {"description": ""} == found["202"]
    assert ref("Problem") == found["409"]["content"]["application/json"]["schema"]


def test_successes_keep_what_is_no_json() -> None:
    table = content(TEXT, "text/csv")["content"]
    responses = {
        status: {"description": "", "content": {**content(ref(name))["content"], **table}}
        for status, name in (("200", "Job"), ("201", "Ticket"))
    }
    schemas = {name: record(**{name: TEXT}) for name in ("Job", "Ticket")}
    post = {"operationId": "make", "responses": responses}

    new = normalise(document(schemas, {"/jobs": {"post": post}}))

    found = new["paths"]["/jobs"]["post"]["responses"]
    assert ["application/json", "text/csv"] == list(found["200"]["content"])
    assert table == found["201"]["content"]


def test_a_success_of_anything_leaves_the_others_their_type() -> None:
    responses = {
        "200": {"description": "", **content({})},
        "201": {"description": "", **content(ref("Job"))},
    }
    post = {"operationId": "make", "responses": responses}

    new = normalise(document({"Job": record(id=TEXT)}, {"/jobs": {"post": post}}))

    found = new["paths"]["/jobs"]["post"]["responses"]
    assert ref("Job") == found["200"]["content"]["application/json"]["schema"]
