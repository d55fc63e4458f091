"""Cookies are parameters; a parameter and a member of the body may share a name."""

import json
from typing import Any

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import (
    NUMBER,
    TEXT,
    Json,
    Package,
    Wire,
    answer,
    array,
    content,
    record,
)


def cookie(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "cookie", "schema": schema, **more}


LIMIT = {"name": "limit", "in": "query", "required": True, "schema": NUMBER}
PATHS = {
    "/jobs": {
        "post": {
            "operationId": "makeJob",
            "parameters": [
                cookie("sid", TEXT, required=True),
                cookie("tags", array(TEXT)),
                cookie("a b;c", TEXT),
                LIMIT,
            ],
            "requestBody": content(record(**{"limit": TEXT, "from": TEXT, "limit_": TEXT})),
            "responses": answer(TEXT),
        }
    }
}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client({}, PATHS)


@pytest.fixture(scope="module")
def make_job(client: Package) -> Any:
    return client.endpoint("make_job")


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        ({"sid": "x"}, "sid=x"),
        ({"sid": "x", "tags": ["a", "b"]}, "sid=x; tags=a,b"),
        ({"sid": "x", "tags": None}, "sid=x"),
        ({"sid": 'a;b, "c"\n'}, "sid=a%3Bb,%20%22c%22%0A"),
        ({"sid": "x", "a_bc": "y"}, "sid=x; a%20b%3Bc=y"),
    ],
)
def test_a_cookie_is_sent(client: Package, make_job: Any, keywords: Any, expected: str) -> None:
    wire = Wire()
    make_job.sync(client=wire.client(client), limit=1, **keywords)

    assert expected == wire.request.headers["cookie"]


def test_a_cookie_of_a_call_joins_those_of_the_client(client: Package, make_job: Any) -> None:
    wire = Wire()
    http = wire.client(client, cookies={"sid": "old", "theme": "dark"})
    make_job.sync(client=http, limit=1, sid="new")

    assert "sid=new; theme=dark" == wire.request.headers["cookie"]


def test_a_call_without_cookies_has_no_header_for_them(client: Package, make_job: Any) -> None:
    wire = Wire()
    http = wire.client(client)
    http.send(make_job.OPERATION.call({"limit": 1}))

    assert "cookie" not in wire.request.headers


def test_a_parameter_and_a_member_of_one_name_are_both_sent(make_job: Any) -> None:
    call = make_job.OPERATION.call({"sid": "x", "limit": 1, "limit__": "b", "limit_": "c"})

    assert [("limit", "1")] == call.query
    assert {"limit": "b", "limit_": "c"} == call.body


def test_a_member_that_is_no_python_name_is_sent_under_its_own(make_job: Any) -> None:
    call = make_job.OPERATION.call({"sid": "x", "limit": 1, "from_": "here"})

    assert '{"from":"here"}' == json.dumps(call.body, separators=(",", ":"))


def test_all_parameters_are_in_the_typed_dict_under_different_names(make_job: Any) -> None:
    names = {"sid", "tags", "a_bc", "limit", "limit_", "limit__", "from_"}

    assert names == set(make_job.MakeJobParams.__annotations__)
    assert {"sid", "limit"} == make_job.OPERATION.required
