"""`client.containers`: sandboxes, and the files in them."""

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.forms import part_of

METHODS = {
    "create": (lambda c: c.create(name="n"), "POST /v1/containers", m.Container),
    "retrieve": (lambda c: c.retrieve("cntr_1"), "GET /v1/containers/cntr_1", m.Container),
    "files.create": (
        lambda c: c.files.create("cntr_1", file_id="file-1"),
        "POST /v1/containers/cntr_1/files",
        m.ContainerFile,
    ),
    "files.retrieve": (
        lambda c: c.files.retrieve("cfile_1", container_id="cntr_1"),
        "GET /v1/containers/cntr_1/files/cfile_1",
        m.ContainerFile,
    ),
}

DELETIONS = {
    "delete": (lambda c: c.delete("cntr_1"), "DELETE /v1/containers/cntr_1"),
    "files.delete": (
        lambda c: c.files.delete("cfile_1", container_id="cntr_1"),
        "DELETE /v1/containers/cntr_1/files/cfile_1",
    ),
}

LISTS = {
    "list": (lambda c: c.list(name="n"), "/v1/containers?name=n", m.Container),
    "files.list": (
        lambda c: c.files.list("cntr_1", order="asc"),
        "/v1/containers/cntr_1/files?order=asc",
        m.ContainerFile,
    ),
}

EMPTY = {
    "delete": lambda c: c.delete(""),
    "files.list": lambda c: c.files.list(""),
    "files.content.retrieve": lambda c: c.files.content.retrieve("cfile_1", container_id=""),
}


def asked(answers):
    return f"{answers.request.method} {answers.request.url.path}"


@pytest.mark.parametrize(("ask", "request_line", "model"), METHODS.values(), ids=METHODS)
async def test_a_method_gives_the_model_of(ask, request_line, model):
    answers = Answers(reply({"id": "x"}))

    result = await ask(mock_client(answers).containers)

    assert (request_line, model) == (asked(answers), type(result))


@pytest.mark.parametrize(("ask", "request_line"), DELETIONS.values(), ids=DELETIONS)
async def test_a_deletion_gives_nothing(ask, request_line):
    answers = Answers(reply())

    result = await ask(mock_client(answers).containers)

    assert (request_line, None) == (asked(answers), result)


@pytest.mark.parametrize(("ask", "target", "model"), LISTS.values(), ids=LISTS)
async def test_a_list_gives_the_items_of(ask, target, model):
    answers = Answers(reply({"object": "list", "data": [{"id": "x"}], "has_more": False}))

    page = await ask(mock_client(answers).containers)

    assert (target, [model]) == (
        answers.request.url.raw_path.decode(),
        [type(item) for item in page.data],
    )


@pytest.mark.parametrize("ask", EMPTY.values(), ids=EMPTY)
async def test_an_empty_id_is_refused(ask):
    with pytest.raises(ValueError, match=r"^Expected a non-empty value for `container_id`"):
        await ask(mock_client(Answers(reply({}))).containers)


async def test_an_uploaded_file_is_named_in_json():
    answers = Answers(reply({"id": "cfile_1"}))

    await mock_client(answers).containers.files.create("cntr_1", file_id="file-1")

    assert {"file_id": "file-1"} == answers.json


async def test_a_new_file_is_sent_in_a_form():
    answers = Answers(reply({"id": "cfile_1"}))

    await mock_client(answers).containers.files.create("cntr_1", file=("a.csv", b"1,2"))

    head, content = part_of(b"".join(answers.request.stream))
    assert ('Content-Disposition: form-data; name="file"; filename="a.csv"', b"1,2") == (
        head.splitlines()[0],
        content,
    )


async def test_the_content_of_a_file_comes_as_it_is():
    answers = Answers(reply(b"1,2\n"))

    files = mock_client(answers).containers.files
    content = await files.content.retrieve("cfile_1", container_id="cntr_1")

    assert ("GET /v1/containers/cntr_1/files/cfile_1/content", b"1,2\n") == (
        asked(answers),
        content.read(),
    )


async def test_the_raw_view_of_a_deletion_has_the_response():
    raw = await mock_client(Answers(reply())).containers.with_raw_response.delete("cntr_1")

    assert (200, None) == (raw.status_code, raw.parse())
