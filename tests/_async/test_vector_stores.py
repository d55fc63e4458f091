"""Vector stores, their files, and files put into them in batches."""

import json

import httpx
import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.forms import part_of
from tests.kit.samples import FILE, page
from tests.kit.store_samples import BATCH, CONTENT, FOUND, STORE_FILE
from wrapper import APIStatusError, APITimeoutError, AsyncPage

BUSY_FILE = {**STORE_FILE, "status": "in_progress"}
BUSY_BATCH = {**BATCH, "status": "in_progress"}
AUTO = {"type": "auto"}


def asked(answers):
    return [(r.method, r.url.path.removeprefix("/v1")) for r in answers.requests]


CALLS = {
    "create": (lambda v: v.create(name="Manuals"), "POST", "/vector_stores"),
    "retrieve": (lambda v: v.retrieve("vs-1"), "GET", "/vector_stores/vs-1"),
    "update": (lambda v: v.update("vs-1", name="New"), "POST", "/vector_stores/vs-1"),
    "delete": (lambda v: v.delete("vs-1"), "DELETE", "/vector_stores/vs-1"),
    "list": (lambda v: v.list(limit=1), "GET", "/vector_stores"),
    "search": (lambda v: v.search("vs-1", query="a"), "POST", "/vector_stores/vs-1/search"),
    "files.create": (
        lambda v: v.files.create("vs-1", file_id="f"),
        "POST",
        "/vector_stores/vs-1/files",
    ),
    "files.retrieve": (
        lambda v: v.files.retrieve("f", vector_store_id="vs-1"),
        "GET",
        "/vector_stores/vs-1/files/f",
    ),
    "files.update": (
        lambda v: v.files.update("f", vector_store_id="vs-1", attributes={"year": 2024}),
        "POST",
        "/vector_stores/vs-1/files/f",
    ),
    "files.delete": (
        lambda v: v.files.delete("f", vector_store_id="vs-1"),
        "DELETE",
        "/vector_stores/vs-1/files/f",
    ),
    "files.list": (
        lambda v: v.files.list("vs-1", filter="failed"),
        "GET",
        "/vector_stores/vs-1/files",
    ),
    "files.content": (
        lambda v: v.files.content("f", vector_store_id="vs-1"),
        "GET",
        "/vector_stores/vs-1/files/f/content",
    ),
    "file_batches.create": (
        lambda v: v.file_batches.create("vs-1", file_ids=["f"]),
        "POST",
        "/vector_stores/vs-1/file_batches",
    ),
    "file_batches.retrieve": (
        lambda v: v.file_batches.retrieve("b", vector_store_id="vs-1"),
        "GET",
        "/vector_stores/vs-1/file_batches/b",
    ),
    "file_batches.cancel": (
        lambda v: v.file_batches.cancel("b", vector_store_id="vs-1"),
        "POST",
        "/vector_stores/vs-1/file_batches/b/cancel",
    ),
    "file_batches.list_files": (
        lambda v: v.file_batches.list_files("b", vector_store_id="vs-1"),
        "GET",
        "/vector_stores/vs-1/file_batches/b/files",
    ),
}


@pytest.mark.parametrize(("call", "method", "path"), CALLS.values(), ids=CALLS)
async def test_a_method_calls_its_operation(call, method, path):
    answers = Answers(reply(page()))
    await call(mock_client(answers).vector_stores)

    assert [(method, path)] == asked(answers)
    assert ["assistants=v2"] == answers.headers("openai-beta")


async def test_a_search_gives_one_page_of_results():
    answers = Answers(reply(FOUND))
    results = mock_client(answers).vector_stores.search("vs-1", query="reset", rewrite_query=True)
    [found] = [result async for result in results]

    assert {"query": "reset", "rewrite_query": True} == answers.json
    assert (m.VectorStoreSearchResponse, "Press reset.") == (type(found), found.content[0].text)


async def test_the_content_of_a_file_is_one_page():
    answers = Answers(reply(CONTENT))
    content = await mock_client(answers).vector_stores.files.content("f", vector_store_id="vs-1")

    assert (AsyncPage, False) == (type(content), content.has_next_page())
    assert ["Press reset."] == [part.text for part in content.data]


async def test_the_files_of_a_store_come_page_by_page():
    first = {**page(has_more=True), "data": [{**STORE_FILE, "id": "a"}]}
    last = {**page(), "data": [{**STORE_FILE, "id": "b"}]}
    answers = Answers(reply(first), reply(last))
    files = mock_client(answers).vector_stores.files.list("vs-1")

    assert ["a", "b"] == [file.id async for file in files]
    assert "a" == answers.requests[1].url.params["after"]


POLLS = {
    "a file": (
        lambda v, **o: v.files.poll("file-1", vector_store_id="vs-1", **o),
        [BUSY_FILE, STORE_FILE],
        ["GET", "GET"],
    ),
    "a file put in": (
        lambda v, **o: v.files.create_and_poll("file-1", vector_store_id="vs-1", **o),
        [BUSY_FILE, BUSY_FILE, STORE_FILE],
        ["POST", "GET", "GET"],
    ),
    "a file uploaded": (
        lambda v, **o: v.files.upload_and_poll(vector_store_id="vs-1", file=b"x", **o),
        [FILE, BUSY_FILE, BUSY_FILE, STORE_FILE],
        ["POST", "POST", "GET", "GET"],
    ),
    "a batch": (
        lambda v, **o: v.file_batches.poll("vsfb-1", vector_store_id="vs-1", **o),
        [BUSY_BATCH, BATCH],
        ["GET", "GET"],
    ),
    "a batch put in": (
        lambda v, **o: v.file_batches.create_and_poll("vs-1", file_ids=["a"], **o),
        [BUSY_BATCH, BUSY_BATCH, BATCH],
        ["POST", "GET", "GET"],
    ),
    "a batch uploaded": (
        lambda v, **o: v.file_batches.upload_and_poll("vs-1", files=[b"x"], **o),
        [FILE, BUSY_BATCH, BUSY_BATCH, BATCH],
        ["POST", "POST", "GET", "GET"],
    ),
}


@pytest.mark.parametrize(("call", "bodies", "methods"), POLLS.values(), ids=POLLS)
async def test_a_poll_waits_until_the_server_is_done(call, bodies, methods):
    answers = Answers(*map(reply, bodies))
    result = await call(mock_client(answers).vector_stores, poll_interval_ms=0)

    assert ("completed", methods) == (result.status, [r.method for r in answers.requests])


@pytest.mark.parametrize(("call", "bodies", "methods"), POLLS.values(), ids=POLLS)
async def test_a_poll_that_would_pass_its_deadline_is_a_timeout(call, bodies, methods):
    answers = Answers(*map(reply, bodies[:-1]))
    with pytest.raises(APITimeoutError, match="still 'in_progress' at the deadline"):
        await call(mock_client(answers).vector_stores, poll_interval_ms=60_000, deadline=30)

    assert methods[:-1] == [r.method for r in answers.requests]


@pytest.mark.parametrize(("call", "bodies", "methods"), POLLS.values(), ids=POLLS)
async def test_a_wrong_interval_is_told_before_anything_is_sent(call, bodies, methods):
    answers = Answers(reply(bodies[0]))
    with pytest.raises(ValueError, match="poll_interval_ms"):
        await call(mock_client(answers).vector_stores, poll_interval_ms=-1)

    assert [] == answers.requests


async def test_a_failed_file_is_no_error_of_the_poll():
    error = {"code": "invalid_file", "message": "No text."}
    answers = Answers(reply({**STORE_FILE, "status": "failed", "last_error": error}))
    file = await mock_client(answers).vector_stores.files.poll("f", vector_store_id="vs-1")

    assert ("failed", "No text.") == (file.status, file.last_error.message)


async def test_a_file_is_uploaded_for_searching_and_put_in():
    answers = Answers(reply(FILE), reply(STORE_FILE))
    file = await mock_client(answers).vector_stores.files.upload(
        vector_store_id="vs-1",
        file=("a.txt", b"content"),
        attributes={"year": 2024},
        chunking_strategy=AUTO,
    )
    upload, create = answers.requests

    assert m.VectorStoreFile is type(file)
    assert [("POST", "/files"), ("POST", "/vector_stores/vs-1/files")] == asked(answers)
    assert b"content" == part_of(upload.content)[1]
    assert b'name="purpose"\r\n\r\nassistants\r\n' in upload.content
    assert {
        "file_id": "file-1",
        "attributes": {"year": 2024},
        "chunking_strategy": AUTO,
    } == json.loads(create.content)


async def test_options_of_the_body_are_for_the_call_that_puts_in():
    answers = Answers(reply(FILE), reply(STORE_FILE), reply(STORE_FILE))
    await mock_client(answers).vector_stores.files.upload_and_poll(
        vector_store_id="vs-1",
        file=b"content",
        extra_headers={"x-tenant": "7"},
        extra_body={"more": 1},
        extra_query={"trace": "1"},
    )

    assert ["7", "7", "7"] == answers.headers("x-tenant")
    assert ["", "trace=1", ""] == [r.url.query.decode() for r in answers.requests]
    assert {"file_id": "file-1", "more": 1} == json.loads(answers.requests[1].content)


UPLOADS = {
    "a file": lambda v, store, **o: v.files.upload(vector_store_id=store, file=b"x", **o),
    "a file, awaited": lambda v, store, **o: v.files.upload_and_poll(
        vector_store_id=store, file=b"x", **o
    ),
    "a batch": lambda v, store, **o: v.file_batches.upload_and_poll(store, files=[b"x"], **o),
}


@pytest.mark.parametrize("call", UPLOADS.values(), ids=UPLOADS)
async def test_nothing_is_uploaded_to_a_store_without_id(call):
    answers = Answers(reply(FILE))
    with pytest.raises(ValueError, match="vector_store_id"):
        await call(mock_client(answers).vector_stores, "")

    assert [] == answers.requests


@pytest.mark.parametrize("call", UPLOADS.values(), ids=UPLOADS)
async def test_nothing_is_uploaded_with_a_misspelt_keyword(call):
    answers = Answers(reply(FILE))
    with pytest.raises(TypeError, match="did you mean 'attributes'"):
        await call(mock_client(answers).vector_stores, "vs-1", atributes={})

    assert [] == answers.requests


class Store:
    """A server that names files after their content, and refuses what says `bad`."""

    def __init__(self):
        self.uploaded = []
        self.batches = []

    def __call__(self, request):
        if request.url.path != "/v1/files":
            self.batches.append(request.content)
            return httpx.Response(200, json=BATCH)
        content = part_of(request.content)[1].decode()
        if content == "bad":
            return failure(400)()
        self.uploaded.append(content)
        return httpx.Response(200, json={**FILE, "id": f"file-{content}"})


async def test_a_batch_holds_all_files_in_their_order():
    server = Store()
    batch = await mock_client(server).vector_stores.file_batches.upload_and_poll(
        "vs-1",
        files=[b"a", ("b.txt", b"b"), b"c", b"d"],
        file_ids=["file-0"],
        max_concurrency=3,
        chunking_strategy=AUTO,
    )

    assert m.VectorStoreFileBatch is type(batch)
    assert {
        "file_ids": ["file-0", "file-a", "file-b", "file-c", "file-d"],
        "chunking_strategy": AUTO,
    } == json.loads(server.batches[0])


async def test_a_failing_upload_stops_the_rest_and_is_raised():
    server = Store()
    with pytest.raises(APIStatusError, match="It broke"):
        await mock_client(server).vector_stores.file_batches.upload_and_poll(
            "vs-1", files=[b"a", b"bad", b"c", b"d"], max_concurrency=1
        )

    assert (["a"], []) == (server.uploaded, server.batches)


async def test_a_batch_needs_room_for_one_upload_at_least():
    server = Store()
    with pytest.raises(ValueError, match="max_concurrency"):
        await mock_client(server).vector_stores.file_batches.upload_and_poll(
            "vs-1", files=[b"a"], max_concurrency=0
        )

    assert [] == server.uploaded


async def test_sub_resources_have_raw_views():
    store = mock_client(Answers(reply(FOUND))).vector_stores
    raw = await store.with_raw_response.search("vs-1", query="a")
    async with store.files.with_streaming_response.content("f", vector_store_id="v") as streamed:
        content = await streamed.parse()

    assert ("req_1", ["a.txt"]) == (raw.request_id, [r.filename for r in raw.parse().data])
    assert 1 == len(content.data)
