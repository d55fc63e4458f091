"""What the extensions of a document (`x-…`) do to the code that is written."""

import asyncio
import threading
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import TEXT, Json, Package, answer, array, content, record, ref

SCHEMAS: Json = {
    "Job": record("id", id=TEXT, status=TEXT),
    "JobEvent": record(event=TEXT, data=ref("Job")),
    "JobList": record(data=array(ref("Job")), last_id=TEXT),
    "Report": {**record(output=array(ref("Message"))), "x-mixin": "OutputText"},
    "Odd": {**record(id=TEXT), "x-mixin": "os.system('true')"},
    "List": {**record(id=TEXT), "x-mixin": ["OutputText"]},
    "Message": record(type=TEXT, content=array(ref("Part"))),
    "Part": record(type=TEXT, text=TEXT),
}


def get(name: str, schema: Json, **more: Any) -> Json:
    return {"operationId": name, "tags": ["jobs"], "responses": answer(schema), **more}


RUN: Json = {
    "operationId": "runJob",
    "tags": ["jobs"],
    "x-selects": ["format"],
    "x-sse-envelope": True,
    "requestBody": {
        "required": True,
        **content(record("format", format=TEXT, name=TEXT, stream=TEXT)),
    },
    "responses": {
        "200": {
            "description": "",
            "content": {
                "application/json": {"schema": ref("Job")},
                "text/plain": {"schema": TEXT},
                "text/event-stream": {"schema": ref("JobEvent")},
            },
        }
    },
}

FORM: Json = {
    "operationId": "uploadJob",
    "tags": ["jobs"],
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": record(job=ref("Job"), plain=ref("Job"), sdp=TEXT),
                "encoding": {
                    "job": {"contentType": "application/json"},
                    "sdp": {"contentType": "application/sdp"},
                    "plain": {"style": "deepObject"},
                },
            }
        },
    },
    "responses": answer(),
}

FROM = {"name": "from", "in": "query", "schema": TEXT}
PAGES = {"param": "from", "items": "rows", "next": ["rows.-1.key", "cursor"]}
PATHS: Json = {
    "/all-jobs": {"get": get("listAllJobs", ref("JobList"), **{"x-pages": {}})},
    "/forms": {"post": FORM},
    "/jobs": {
        "get": get("listJobs", ref("JobList"), parameters=[FROM], **{"x-pages": PAGES}),
        "post": RUN,
    },
    "/jobs/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
        "get": get("retrieveJob", ref("Job"), **{"x-pending": ["queued", "running"]}),
        "delete": get("deleteJob", ref("Job"), deprecated=True, **{"x-instead": "cancelJob"}),
        "put": get("replaceJob", ref("Job"), deprecated=True),
        "patch": get("retireJob", ref("Job"), deprecated=True),
        "head": get("peekJob", ref("Job"), deprecated=True),
    },
    "/reports": {
        "get": get("readReport", ref("Report"), **{"x-pages": "by number"}),
        "put": get("readOdd", ref("Odd")),
        "patch": get("readList", ref("List")),
    },
}


@pytest.fixture(scope="module")
def package(make_client: Make) -> Package:
    return make_client(SCHEMAS, PATHS)


def test_a_list_says_what_its_next_page_is_asked_for_with(package: Package) -> None:
    pages = package.endpoint("list_jobs", "jobs").OPERATION.pages

    assert ("from_", "rows", ("rows.-1.key", "cursor")) == (pages.param, pages.items, pages.next)


def test_a_list_of_one_page_says_where_its_items_are(package: Package) -> None:
    pages = package.endpoint("list_all_jobs", "jobs").OPERATION.pages

    assert ("", "data", ()) == (pages.param, pages.items, pages.next)


def test_what_another_means_by_the_extension_is_left_alone(package: Package) -> None:
    assert None is package.endpoint("read_report", "jobs").OPERATION.pages


def test_an_operation_says_which_states_are_worth_waiting_on(package: Package) -> None:
    found = package.endpoint("retrieve_job", "jobs").OPERATION.pending

    assert {"queued", "running"} == found


def test_parameters_that_select_the_result_are_spelt_out_elsewhere(package: Package) -> None:
    module = package.endpoint("run_job", "jobs")

    assert ({"name"}, {"format", "name", "stream"}, {"format"}) == (
        set(module.RunJobParams.__annotations__),
        module.OPERATION.params,
        module.OPERATION.params - {"name", "stream"},
    )
    assert {"format": "a", "stream": True} == (
        module.OPERATION.call({"format": "a", "stream": True}).body
    )


def test_a_part_of_a_form_is_sent_as_what_its_encoding_says(package: Package) -> None:
    operation = package.endpoint("upload_job", "jobs").OPERATION
    job = {"id": "7"}
    body, _ = operation.call({"job": job, "plain": job, "sdp": "v=0"}).encode()
    parts = [part.strip() for part in b"".join(body).split(b"--" + body.boundary.encode())[1:-1]]

    assert [
        b'Content-Disposition: form-data; name="job"\r\n'
        b'Content-Type: application/json\r\n\r\n{"id":"7"}',
        b'Content-Disposition: form-data; name="plain[id]"\r\n\r\n7',
        b'Content-Disposition: form-data; name="sdp"\r\nContent-Type: application/sdp\r\n\r\nv=0',
    ] == parts


def test_events_can_carry_their_name(package: Package) -> None:
    assert package.endpoint("run_job", "jobs").OPERATION.is_enveloped


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/plain", b"two words", "two words"),
        ("application/x-subrip", b"1\n00:00", "1\n00:00"),
        ("text/plain", b'"quoted"', '"quoted"'),
        ("", b"nothing said", "nothing said"),
    ],
)
def test_a_result_may_be_plain_text(
    package: Package, content_type: str, body: bytes, expected: str
) -> None:
    response = httpx.Response(200, content=body, headers={"content-type": content_type})

    assert expected == package.endpoint("run_job", "jobs").parse(response)


@pytest.mark.parametrize("content_type", ["application/json", "text/plain"])
def test_an_object_is_one_whatever_its_content_type_says(
    package: Package, content_type: str
) -> None:
    response = httpx.Response(200, content=b'{"id": "7"}', headers={"content-type": content_type})

    assert "7" == package.endpoint("run_job", "jobs").parse(response).id


def test_a_deprecated_operation_says_once_what_to_use(package: Package) -> None:
    operation = package.endpoint("delete_job", "jobs").OPERATION

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        operation.call({}, "1")
        operation.call({}, "2")

    assert [("deleteJob is deprecated; use cancelJob instead", __file__)] == [
        (str(w.message), w.filename) for w in caught
    ]


def test_a_task_does_not_use_up_the_warning(package: Package) -> None:
    operation = package.endpoint("retire_job", "jobs").OPERATION

    async def call() -> None:
        await asyncio.gather(*[asyncio.to_thread(operation.call, {}, "1")])
        operation.call({}, "2")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(call())

    assert [Path(__file__).name] == [Path(w.filename).name for w in caught][1:]


def test_a_thread_and_an_error_do_not_use_up_the_warning(package: Package) -> None:
    operation = package.endpoint("peek_job", "jobs").OPERATION
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        thread = threading.Thread(target=operation.call, args=({}, "1"))
        thread.start()
        thread.join()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(DeprecationWarning):
                operation.call({}, "2")


def test_a_deprecated_operation_without_a_substitute_says_so_too(package: Package) -> None:
    with pytest.warns(DeprecationWarning, match="^replaceJob is deprecated$"):
        package.endpoint("replace_job", "jobs").build("1")


def test_an_operation_in_good_standing_does_not_warn(package: Package) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        package.endpoint("retrieve_job", "jobs").build("1")


def test_a_component_can_have_a_mixin(package: Package) -> None:
    part = {"type": "output_text", "text": "a"}
    report = package.model("Report").from_dict(
        {
            "output": [
                {"type": "message", "content": [part, {"type": "refusal", "text": "no"}]},
                {"type": "reasoning", "content": [part]},
                {"type": "message", "content": None},
                {"type": "message", "content": [{**part, "text": "b"}]},
            ]
        }
    )

    assert ("ab", "") == (report.output_text, package.model("Report").from_dict({}).output_text)


def test_a_mixin_that_there_is_not_is_left_out(package: Package) -> None:
    assert not hasattr(package.model("Odd"), "output_text")
