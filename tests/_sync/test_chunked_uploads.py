# Written by codegen/facade/unasync.py from tests/_async/test_chunked_uploads.py; edit that file instead.
"""A large file, uploaded in parts."""

import json
import tracemalloc

import pytest

from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import FILE
from tests.kit.servers import Answer, RawServer, respond
from tests.kit.store_samples import UPLOAD, upload_part
from wrapper import APIStatusError, BadRequestError

MIB = 1024 * 1024
DIGITS = b"0123456789"
DONE = reply({**UPLOAD, "status": "completed", "file": FILE})
CANCELLED = reply({**UPLOAD, "status": "cancelled"})
PARTS = [reply(upload_part(number)) for number in range(3)]
START = {"mime_type": "text/plain", "purpose": "assistants"}


def send(handler, file, **options):
    return mock_client(handler).uploads.upload_file_chunked(**{"file": file, **START, **options})


def asked(answers):
    return [r.url.path.removeprefix("/v1/uploads") for r in answers.requests]


def content_of(request):
    """What the part of a form holds."""
    return request.content.split(b"\r\n\r\n", 1)[1].rpartition(b"\r\n--")[0]


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(DIGITS)
    return path


@pytest.mark.parametrize("in_memory", [True, False])
def test_a_file_is_announced_sent_in_parts_and_completed(path, in_memory):
    answers = Answers(reply(UPLOAD), *PARTS, DONE)
    upload = send(answers, DIGITS if in_memory else path, filename="b.txt", part_size=4, md5="5d41")
    create, *parts, complete = answers.requests

    assert ("completed", "file-1") == (upload.status, upload.file.id)
    assert {**START, "bytes": 10, "filename": "b.txt"} == json.loads(create.content)
    assert [b"0123", b"4567", b"89"] == [content_of(part) for part in parts]
    assert {"part_ids": ["part-0", "part-1", "part-2"], "md5": "5d41"} == json.loads(
        complete.content
    )
    assert ["", *["/upload-1/parts"] * 3, "/upload-1/complete"] == asked(answers)


def test_a_path_gives_its_name_and_one_part_suffices(path):
    answers = Answers(reply(UPLOAD), PARTS[0], DONE)
    send(answers, path, bytes=10)

    assert "a.txt" == json.loads(answers.requests[0].content)["filename"]
    assert {"part_ids": ["part-0"]} == json.loads(answers.requests[2].content)


MISTAKES = {
    "content without a name": ({"file": DIGITS}, TypeError, "`filename` must be given"),
    "a name instead of a path": ({"file": "a.txt"}, TypeError, "must be bytes or a path"),
    "another size": (
        {"file": DIGITS, "filename": "a", "bytes": 9},
        ValueError,
        "has 10 bytes, not 9",
    ),
    "empty parts": ({"file": DIGITS, "filename": "a", "part_size": 0}, ValueError, "part_size"),
    "half a byte": ({"file": DIGITS, "filename": "a", "part_size": 1.5}, ValueError, "part_size"),
    "an unknown keyword": (
        {"file": DIGITS, "filename": "a", "md6": "x"},
        TypeError,
        "unexpected keyword",
    ),
}


@pytest.mark.parametrize(("options", "error", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_before_anything_is_sent(options, error, message):
    answers = Answers(reply(UPLOAD))
    with pytest.raises(error, match=message):
        send(answers, **options)

    assert [] == answers.requests


FAILURES = {
    "a part": [reply(UPLOAD), PARTS[0], failure(400), CANCELLED],
    "the completion": [reply(UPLOAD), *PARTS, failure(400), CANCELLED],
    "a part and the cancelling": [reply(UPLOAD), failure(400), failure(404)],
}


@pytest.mark.parametrize("replies", FAILURES.values(), ids=FAILURES)
def test_an_upload_that_fails_is_cancelled_and_its_error_raised(path, replies):
    answers = Answers(*replies)
    with pytest.raises(BadRequestError):
        send(answers, path, part_size=4, extra_headers={"x-tenant": "7"})

    assert "/upload-1/cancel" == asked(answers)[-1]
    assert ["7"] * len(replies) == answers.headers("x-tenant")


def test_a_failure_of_ours_while_cancelling_hides_nothing(path):
    def broken():
        raise LookupError

    with pytest.raises(BadRequestError):
        send(Answers(reply(UPLOAD), failure(400), broken), path)


def test_an_upload_that_was_not_begun_is_not_cancelled(path):
    answers = Answers(failure(400))
    with pytest.raises(APIStatusError):
        send(answers, path)

    assert [""] == asked(answers)


class Interrupt(BaseException):
    """What Ctrl-C raises, but for tests."""


def interrupt():
    raise Interrupt


def test_an_upload_that_is_interrupted_is_cancelled(path):
    answers = Answers(reply(UPLOAD), interrupt, CANCELLED)
    with pytest.raises(Interrupt):
        send(answers, path)

    assert ["", "/upload-1/parts", "/upload-1/cancel"] == asked(answers)


def test_a_part_is_sent_again_from_its_own_start(path):
    answers = Answers(reply(UPLOAD), PARTS[0], failure(503), *PARTS[1:], DONE)
    send(answers, path, part_size=4)

    assert [b"0123", b"4567", b"4567", b"89"] == [content_of(r) for r in answers.requests[1:5]]


def test_a_large_file_does_not_enter_memory(tmp_path):
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(64 * MIB)
    bodies = [UPLOAD, *(upload_part(number) for number in range(4)), UPLOAD]
    steps = [Answer((respond(json.dumps(body).encode()),)) for body in bodies]
    with RawServer(*steps[:2], steps[-1], *steps) as server:
        with socket_client(server) as client:
            send = client.uploads.upload_file_chunked
            send(file=b"x", filename="x", **START)  # What it loads is not counted.
            tracemalloc.start()
            try:
                send(file=path, part_size=16 * MIB, **START)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()

        assert peak < 8 * MIB
        assert [True] * 4 == [request.size > 16 * MIB for request in server.requests[4:8]]


def test_parts_have_views():
    parts = mock_client(Answers(PARTS[0])).uploads.parts
    raw = parts.with_raw_response.create("upload-1", data=b"x")

    assert ("req_1", "part-0") == (raw.request_id, raw.parse().id)
