"""Uploads that fail the first time."""

import hashlib
import io

import httpx
import pytest

from tests._async.clients import mock_client, socket_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.forms import OnlyRead, Unseekable, part_of
from tests.kit.samples import FILE
from tests.kit.servers import RESET, Answer, RawServer, respond
from wrapper import APIConnectionError, InternalServerError


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"content")
    return path


class Forms:
    """A handler that keeps the form of every attempt, and fails all but the last."""

    def __init__(self, *answers):
        self._answers = Answers(*answers)
        self.forms = []

    def __call__(self, request):
        self.forms.append(b"".join(request.stream))
        return self._answers(request)


REPLAYABLE = {
    "bytes": lambda path: b"content",
    "path": lambda path: path,
    "memory": lambda path: io.BytesIO(b"content"),
    "pair": lambda path: ("a.txt", io.BytesIO(b"content")),
}


@pytest.mark.parametrize("make", REPLAYABLE.values(), ids=REPLAYABLE)
@pytest.mark.parametrize("first", [failure(503), httpx.WriteError("reset")], ids=["503", "reset"])
async def test_a_retry_sends_the_same_form(make, first, path):
    handler = Forms(first, first, reply(FILE))
    await mock_client(handler).files.create(file=make(path), purpose="batch")

    assert 3 == len(handler.forms)
    assert 1 == len(set(handler.forms))


async def test_a_retry_goes_back_to_where_the_file_was(path):
    handler = Forms(failure(503), reply(FILE))
    with path.open("rb") as file:
        file.seek(3)
        await mock_client(handler).files.create(file=file, purpose="batch")

    assert [b"tent", b"tent"] == [part_of(form)[1] for form in handler.forms]


async def test_a_retry_opens_a_path_again(path):
    class Replacing(Forms):
        def __call__(self, request):
            response = super().__call__(request)
            path.write_bytes(b"CONTENT")
            return response

    handler = Replacing(failure(503), reply(FILE))
    await mock_client(handler).files.create(file=path, purpose="batch")

    assert [b"content", b"CONTENT"] == [part_of(form)[1] for form in handler.forms]


@pytest.mark.parametrize("kind", [Unseekable, OnlyRead])
@pytest.mark.parametrize(
    ("first", "error"),
    [(failure(503), InternalServerError), (httpx.WriteError("reset"), APIConnectionError)],
    ids=["503", "reset"],
)
async def test_what_cannot_be_sent_twice_is_not(kind, first, error):
    handler = Forms(first, reply(FILE))
    with pytest.raises(error):
        await mock_client(handler).files.create(file=kind(b"content"), purpose="batch")

    assert 1 == len(handler.forms)


LARGE = hashlib.sha256(b"seed").digest() * 40_000
LARGE_FILES = {
    "bytes": lambda path: LARGE,
    "path": lambda path: path,
    "memory": lambda path: io.BytesIO(LARGE),
    "pair": lambda path: ("a.txt", io.BytesIO(LARGE)),
}


@pytest.mark.parametrize("make", LARGE_FILES.values(), ids=LARGE_FILES)
async def test_a_large_upload_arrives_intact_with_every_attempt(make, path):
    path.write_bytes(LARGE)
    failed = Answer((respond(b"{}", status=503),))
    with RawServer(failed, Answer((RESET,)), Answer((respond(b'{"id":"f"}'),))) as server:
        async with socket_client(server) as client:
            await client.files.create(file=make(path), purpose="batch", idempotency_key="mine")

    assert ["0", "1", "2"] == [r.headers["x-retry-count"] for r in server.requests]
    assert 1 == len({(r.digest, r.size) for r in server.requests})
    assert {"mine"} == {r.headers["idempotency-key"] for r in server.requests}
    assert server.requests[0].size > len(LARGE)
