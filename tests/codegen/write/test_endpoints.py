"""What an endpoint module sends, and what it makes of the answer."""

import inspect
from typing import Any

import anyio
import httpx
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
    ref,
)

JOB = record("id", id=TEXT, count=NUMBER)
BYTES = {"type": "string", "format": "binary"}


def query(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **more}


def header(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "header", "schema": schema, **more}


def path(name: str, schema: Json = TEXT) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": schema}


PATHS: Json = {
    "/jobs": {
        "get": {
            "operationId": "listJobs",
            "tags": ["jobs"],
            "parameters": [
                query("limit", NUMBER),
                query("open", {"type": "boolean"}),
                query("state", array(TEXT)),
                query("include", array(TEXT), style="form", explode=False),
                query("filter", {"type": "object"}, style="deepObject"),
                query("place", record(x=NUMBER, y=NUMBER)),
                query("since", {"type": "string", "format": "date-time"}),
                query("client", TEXT),
                query("body", TEXT),
                query("class", TEXT),
                query("createdAt", TEXT),
                header("X-Mode", TEXT),
                header("X-Tags", array(TEXT)),
            ],
            "responses": answer(array(ref("Job"))),
        },
        "post": {
            "operationId": "createJob",
            "tags": ["jobs"],
            "summary": "Add a job",
            "description": "It starts at once.",
            "requestBody": {"required": True, **content(ref("Job"))},
            "responses": {"201": {"description": "", **content(ref("Job"))}},
        },
    },
    "/projects/{projectId}/jobs/{job-id}": {
        "parameters": [path("projectId"), header("X-Shared", TEXT), query("dry", TEXT)],
        "get": {
            "operationId": "retrieveJob",
            "tags": ["jobs"],
            "parameters": [path("job-id"), query("dry", {"type": "boolean"})],
            "responses": {
                "404": {"description": "", **content(record(error=TEXT))},
                "200": {"description": "", **content(ref("Job"))},
            },
        },
        "delete": {
            "operationId": "deleteJob",
            "tags": ["jobs"],
            "parameters": [path("job-id", NUMBER)],
            "responses": {"204": {"description": ""}},
        },
    },
    "/jobs?beta=true&x=": {
        "get": {
            "operationId": "listBeta",
            "tags": ["jobs"],
            "parameters": [query("limit", NUMBER)],
            "responses": answer(ref("Job")),
        }
    },
    "/text": {"get": {"operationId": "readText", "responses": answer(TEXT, "text/plain")}},
    "/bytes": {
        "get": {"operationId": "readBytes", "responses": answer(BYTES, "application/octet-stream")}
    },
    "/audio": {"get": {"operationId": "readAudio", "responses": answer(BYTES, "audio/mpeg")}},
    "/maybe": {
        "get": {
            "operationId": "maybeJob",
            "responses": {
                "200": {"description": "", **content(ref("Job"))},
                "204": {"description": ""},
            },
        }
    },
    "/range": {
        "get": {
            "operationId": "rangeJob",
            "responses": {"2XX": {"description": "", **content(ref("Job"))}},
        }
    },
    "/events": {
        "post": {
            "operationId": "watch",
            "responses": {
                "200": {
                    "description": "",
                    "content": {
                        "text/event-stream": {"schema": ref("Job")},
                        "application/json": {"schema": ref("Job")},
                    },
                }
            },
        }
    },
    "/ticks": {
        "get": {"operationId": "listen", "responses": answer(NUMBER, "text/event-stream")},
    },
    "/same": {
        "get": {"operationId": "list-things", "responses": answer(ref("Job"))},
        "post": {"operationId": "listThings", "responses": answer(TEXT, "text/plain")},
    },
}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client({"Job": JOB}, PATHS)


@pytest.fixture(scope="module")
def jobs(client: Package) -> Any:
    def endpoint(name: str) -> Any:
        return client.endpoint(name, "jobs")

    return endpoint


def parameters(function: Any) -> list[str]:
    return list(inspect.signature(function).parameters)


def test_the_four_functions_give_the_same(client: Package, jobs: Any, anyio_backend: str) -> None:
    create = jobs("create_job")
    wire = Wire(httpx.Response(201, json={"id": "a"}))
    body = {"id": "a", "count": 1}
    http = wire.client(client)

    async def both() -> tuple[Any, Any]:
        async with wire.client(client) as other:
            detailed = await create.asyncio_detailed(client=other, body=body)
            return detailed, await create.asyncio(client=other, body=body)

    detailed = create.sync_detailed(client=http, body=body)
    results = [create.sync(client=http, body=body), detailed.parsed]
    async_detailed, result = anyio.run(both, backend=anyio_backend)
    results += [result, async_detailed.parsed]

    assert [client.model("Job").from_dict({"id": "a"})] * 4 == results
    assert detailed.status_code == async_detailed.status_code == 201
    assert detailed.content == async_detailed.content == b'{"id":"a"}'
    assert ["POST http://api.test/v1/jobs"] * 4 == [f"{r.method} {r.url}" for r in wire.requests]
    assert [b'{"id":"a","count":1}'] * 4 == wire.bodies
    assert {"application/json"} == {r.headers["content-type"] for r in wire.requests}


def test_building_and_parsing_do_no_io(client: Package, jobs: Any) -> None:
    create = jobs("create_job")
    call = create.build(body={"id": "a"})
    job = create.parse(httpx.Response(200, json={"id": "b"}))

    assert ("POST", "/jobs", {"id": "a"}) == (call.method, call.path, call.body)
    assert client.model("Job").from_dict({"id": "b"}) == job


def test_a_model_is_a_body(client: Package, jobs: Any) -> None:
    wire = Wire()
    jobs("create_job").sync(client=wire.client(client), body=client.model("Job")(id="a"))

    assert b'{"id":"a"}' == wire.body


def test_summary_and_description_are_the_docstring(jobs: Any) -> None:
    for name in ("build", "sync", "sync_detailed", "asyncio", "asyncio_detailed"):
        function = getattr(jobs("create_job"), name)

        assert "Add a job\n\nIt starts at once." == inspect.getdoc(function)


def test_path_parameters_come_first_and_are_positional(jobs: Any) -> None:
    retrieve = jobs("retrieve_job")

    kinds = [p.kind for p in inspect.signature(retrieve.sync).parameters.values()]

    assert ["project_id", "job_id"] == parameters(retrieve.sync)[:2]
    assert [inspect.Parameter.POSITIONAL_OR_KEYWORD] * 2 == kinds[:2]
    assert {inspect.Parameter.KEYWORD_ONLY} == set(kinds[2:])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("p1", "/projects/p1/jobs/j"),
        ("a/b", "/projects/a%2Fb/jobs/j"),
        ("a b?c#d", "/projects/a%20b%3Fc%23d/jobs/j"),
        ("{job_id}", "/projects/%7Bjob_id%7D/jobs/j"),
        ("é", "/projects/%C3%A9/jobs/j"),
        ("a%2Fb", "/projects/a%2Fb/jobs/j"),
        ("100%", "/projects/100%25/jobs/j"),
        ("...", "/projects/.../jobs/j"),
    ],
)
def test_path_parameters_are_one_segment(
    client: Package, jobs: Any, name: str, expected: str
) -> None:
    wire = Wire()
    jobs("retrieve_job").sync(name, "j", client=wire.client(client))

    assert f"/v1{expected}" == wire.request.url.raw_path.decode()


@pytest.mark.parametrize("name", ["", ".", "..", "%2e%2e", None])
def test_a_value_that_would_name_another_path_is_refused(jobs: Any, name: Any) -> None:
    with pytest.raises(ValueError, match="project_id"):
        jobs("retrieve_job").build(name, "j")


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        ({}, ""),
        ({"limit": 3}, "limit=3"),
        ({"limit": 0}, "limit=0"),
        ({"limit": None}, ""),
        ({"open": True}, "open=true"),
        ({"open": False}, "open=false"),
        ({"state": ["a", "b"]}, "state=a&state=b"),
        ({"state": []}, ""),
        ({"include": ["a", "b"]}, "include=a%2Cb"),
        ({"filter": {"a": 1, "b": ["x", "y"]}}, "filter%5Ba%5D=1&filter%5Bb%5D=x&filter%5Bb%5D=y"),
        ({"filter": {"a": {"b": 1}}}, "filter%5Ba%5D%5Bb%5D=1"),
        ({"place": {"x": 1, "y": 2}}, "x=1&y=2"),
        ({"since": "2024-05-17T10:30:00Z"}, "since=2024-05-17T10%3A30%3A00Z"),
        ({"client_query": "c", "body_": "b", "class_": "k"}, "client=c&body=b&class=k"),
        ({"created_at": "x y&z"}, "createdAt=x+y%26z"),
    ],
)
def test_query_parameters_are_written_in_their_style(
    client: Package, jobs: Any, keywords: Any, expected: str
) -> None:
    wire = Wire()
    jobs("list_jobs").sync(client=wire.client(client), **keywords)

    assert httpx.QueryParams(expected) == wire.request.url.params
    assert sorted(expected.replace("+", "%20").split("&")) == sorted(
        wire.query.replace("+", "%20").split("&")
    )


def test_header_parameters_are_sent(client: Package, jobs: Any) -> None:
    wire = Wire()
    jobs("list_jobs").sync(client=wire.client(client), x_mode="fast", x_tags="a,b")

    assert ("fast", "a,b") == (wire.request.headers["x-mode"], wire.request.headers["x-tags"])


def test_headers_that_are_lists_are_joined(client: Package, jobs: Any) -> None:
    wire = Wire()
    jobs("list_jobs").sync(client=wire.client(client), x_tags=["a", "b"], x_mode=None)

    assert "a,b" == wire.request.headers["x-tags"]
    assert "x-mode" not in wire.request.headers


def test_parameters_of_a_path_belong_to_its_operations(client: Package, jobs: Any) -> None:
    wire = Wire()
    jobs("retrieve_job").sync("p", "j", client=wire.client(client), x_shared="s")

    assert "s" == wire.request.headers["x-shared"]


def test_an_operation_overrides_a_parameter_of_its_path(client: Package, jobs: Any) -> None:
    wire = Wire()
    jobs("retrieve_job").sync("p", "j", client=wire.client(client), dry=True)

    assert "bool" in str(inspect.signature(jobs("retrieve_job").sync).parameters["dry"])
    assert "dry=true" == wire.query


def test_the_query_of_an_address_is_kept(client: Package, jobs: Any) -> None:
    wire = Wire()
    jobs("list_beta").sync(client=wire.client(client), limit=2)

    assert "/v1/jobs" == wire.request.url.path
    assert "beta=true&x=&limit=2" == wire.query


@pytest.mark.parametrize(
    ("name", "accept"),
    [("read_text", "text/plain"), ("read_bytes", "application/octet-stream")],
)
def test_what_is_accepted_is_what_the_operation_answers(
    client: Package, name: str, accept: str
) -> None:
    assert accept == client.endpoint(name).build().headers["Accept"]


def test_text_is_text(client: Package) -> None:
    wire = Wire(httpx.Response(200, text="Grüße"))

    assert "Grüße" == client.endpoint("read_text").sync(client=wire.client(client))


@pytest.mark.parametrize("name", ["read_bytes", "read_audio"])
def test_binary_is_bytes(client: Package, name: str) -> None:
    wire = Wire(httpx.Response(200, content=b"\x00\xff"))

    assert b"\x00\xff" == client.endpoint(name).sync(client=wire.client(client))


def test_no_content_is_none(client: Package, jobs: Any) -> None:
    wire = Wire(httpx.Response(204))
    response = jobs("delete_job").sync_detailed("p", 7, client=wire.client(client))

    assert (204, None) == (response.status_code, response.parsed)
    assert "DELETE /v1/projects/p/jobs/7" == (
        f"{wire.request.method} {wire.request.url.raw_path.decode()}"
    )


def test_no_content_where_the_operation_allows_it_is_none(client: Package) -> None:
    wire = Wire(httpx.Response(204))

    assert client.endpoint("maybe_job").sync(client=wire.client(client)) is None


@pytest.mark.parametrize("status", [200, 201, 202, 206, 299])
@pytest.mark.parametrize("name", ["range_job", "maybe_job"])
def test_every_success_is_decoded(client: Package, name: str, status: int) -> None:
    wire = Wire(httpx.Response(status, json={"id": "a"}))

    assert "a" == client.endpoint(name).sync(client=wire.client(client)).id


@pytest.mark.parametrize("status", [301, 400, 404, 500, 599])
def test_anything_else_is_none(client: Package, jobs: Any, status: int) -> None:
    wire = Wire(httpx.Response(status, json={"error": "no"}))
    response = jobs("retrieve_job").sync_detailed("p", "j", client=wire.client(client))

    assert (status, None, b'{"error":"no"}') == (
        response.status_code,
        response.parsed,
        response.content,
    )


def test_anything_else_is_raised_where_that_is_wanted(client: Package, jobs: Any) -> None:
    wire = Wire(httpx.Response(500, content=b"\xffoops"))
    http = wire.client(client, raise_on_unexpected_status=True)
    expected = client.module("errors").UnexpectedStatus

    with pytest.raises(expected, match=r"unexpected status 500: .oops") as caught:
        jobs("retrieve_job").sync("p", "j", client=http)

    assert (500, b"\xffoops") == (caught.value.status_code, caught.value.content)


def test_a_success_that_is_no_json_is_a_value_error(client: Package) -> None:
    wire = Wire(httpx.Response(200, text="<html>"))

    with pytest.raises(ValueError, match=r"JSON|Expecting|unexpected"):
        client.endpoint("range_job").sync(client=wire.client(client))


def test_a_list_of_models_is_decoded(client: Package, jobs: Any) -> None:
    wire = Wire(httpx.Response(200, json=[{"id": "a"}, "odd", None]))
    first, *rest = jobs("list_jobs").sync(client=wire.client(client))

    assert ("a", ["odd", None]) == (first.id, rest)


@pytest.mark.parametrize("value", [None, 1, "text", [], [1], {}, {"id": 1}])
def test_results_and_events_of_any_shape_are_decoded(client: Package, value: Any) -> None:
    watch = client.endpoint("watch")

    assert type(watch.decode(value)) is type(watch.decode_event(value))


@pytest.mark.parametrize("value", [1, None, {"id": "a"}])
def test_events_without_a_class_are_what_they_are_in_json(client: Package, value: Any) -> None:
    assert value == client.endpoint("listen").decode_event(value)


def test_operations_with_one_name_are_both_there(client: Package) -> None:
    names = [n for n in client.modules() if n.startswith("api.default.list_things")]
    answers = {client.module(n).OPERATION.result for n in names}

    assert 2 == len(names)
    assert {"object", "text"} == answers


@pytest.mark.parametrize("name", ["filter", "open", "limit", "state"])
def test_a_query_parameter_keeps_its_name_where_python_allows_it(jobs: Any, name: str) -> None:
    assert name in parameters(jobs("list_jobs").sync)
    assert name in jobs("list_jobs").ListJobsParams.__annotations__


def test_operations_know_their_name(client: Package, jobs: Any) -> None:
    assert "listJobs" == jobs("list_jobs").OPERATION.name
