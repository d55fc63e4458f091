"""Uploads over a real socket: memory, threads, connections that break."""

import hashlib
import io
import json
import threading
import tracemalloc

import pytest

from tests._async.clients import socket_client
from tests.kit.samples import FILE
from tests.kit.servers import RESET, Answer, RawServer, respond
from wrapper import APIConnectionError, APIStatusError
from wrapper._backends.asyncio import AsyncWire  # sync: from wrapper._backends.threads import Wire

MIB = 1024 * 1024
STORED = Answer((respond(json.dumps(FILE).encode()),))


async def send(server, file, **options):
    async with socket_client(server) as client:
        return await client.files.create(file=file, purpose="batch", **options)


async def test_a_file_arrives():
    with RawServer(STORED) as server:
        await send(server, ("a.txt", b"content"))
        (request,) = server.requests

        assert ("POST", "/v1/files", len(request.body)) == (
            request.method,
            request.target,
            int(request.headers["content-length"]),
        )
        assert b"\r\n\r\ncontent\r\n--" in request.body


@pytest.fixture
def writes(monkeypatch):
    """The sizes of what is written, in order."""
    sizes = []
    write = AsyncWire.write

    async def record(wire, data, waits):
        sizes.append(len(data))
        await write(wire, data, waits)

    monkeypatch.setattr(AsyncWire, "write", record)
    return sizes


@pytest.mark.parametrize("kind", ["content", "path"])
async def test_a_small_upload_is_one_write(writes, tmp_path, kind):
    path = tmp_path / "a.txt"
    path.write_bytes(b"ab")
    with RawServer(STORED) as server:
        await send(server, {"content": b"ab", "path": path}[kind])
        (request,) = server.requests

        assert [len(request.head + b"\r\n\r\n" + request.body)] == writes


async def test_a_large_upload_is_written_as_it_is_read(writes, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * MIB)
    with RawServer(STORED) as server:
        await send(server, path)

        head, form_head, *content, form_end = writes
        assert [256 * 1024] * 4 == content
        assert head + form_head + form_end < 2000


async def test_a_body_that_fails_while_it_is_read_is_not_sent(writes):
    with RawServer(STORED) as server, pytest.raises(APIConnectionError):
        await send(server, Changing(b"content", 1000))

    assert [] == writes


async def test_a_large_file_does_not_enter_memory(tmp_path):
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(64 * MIB)
    with RawServer(STORED) as server:
        await send(server, b"x")  # What the first call loads is not counted.
        tracemalloc.start()
        try:
            await send(server, path)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

        assert peak < 8 * MIB
        assert server.requests[1].size > 64 * MIB


async def test_a_large_file_arrives_as_it_is(tmp_path):
    path = tmp_path / "large.bin"
    content = b"".join(number.to_bytes(4, "big") for number in range(700_000))
    path.write_bytes(content)
    with RawServer(STORED) as server:
        async with socket_client(server) as client:
            await client.files.create(file=path, purpose="batch")
            (request,) = server.requests
        boundary = request.headers["content-type"].partition("boundary=")[2]
        head = request.body[: request.body.index(content[:16])]
        purpose = b'\r\n--%b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n' % (
            boundary.encode()
        )
        form = head + content + purpose + b"--%b--\r\n" % boundary.encode()

        assert hashlib.sha256(form).hexdigest() == request.digest


class Watched(io.BytesIO):
    """A file that knows which threads read it."""

    def __init__(self, content):
        super().__init__(content)
        self.threads = set()

    def read(self, size=-1):
        self.threads.add(threading.get_ident())
        return super().read(size)


async def test_a_file_is_read_where_it_blocks_nobody():
    file = Watched(b"x" * MIB)
    with RawServer(STORED) as server:
        await send(server, file)

    here = threading.get_ident()
    assert file.threads
    assert here not in file.threads  # sync: assert {here} == file.threads


class Unseekable(io.BytesIO):
    def tell(self):
        raise io.UnsupportedOperation


async def test_a_file_of_unknown_length_arrives_in_chunks():
    with RawServer(STORED) as server:
        await send(server, Unseekable(b"content"))
        (request,) = server.requests

        assert "chunked" == request.headers["transfer-encoding"]
        assert b"content" in request.body


@pytest.mark.parametrize("reads_body", [True, False], ids=["after the body", "within the body"])
async def test_an_upload_that_is_cut_off_is_sent_again_the_same(tmp_path, reads_body):
    path = tmp_path / "data.bin"
    path.write_bytes(b"0123456789abcdef" * 65536 * 4)
    with RawServer(Answer((RESET,), reads_body=reads_body), STORED, STORED) as server:
        async with socket_client(server) as client:
            await client.files.create(file=path, purpose="batch")
            await client.files.create(file=path, purpose="batch")
        _, second, third = server.requests

        assert second.size == third.size == int(second.headers["content-length"])
        assert "1" == second.headers["x-retry-count"]


async def test_both_attempts_of_an_upload_are_the_same_to_the_byte(tmp_path):
    path = tmp_path / "data.bin"
    path.write_bytes(b"0123456789abcdef" * 65536)
    with RawServer(Answer((respond(status=503),)), STORED) as server:
        await send(server, path)
        first, second = server.requests

        assert (first.digest, first.headers["content-type"]) == (
            second.digest,
            second.headers["content-type"],
        )


async def test_a_stream_that_is_cut_off_is_not_sent_again():
    with RawServer(Answer((RESET,)), STORED) as server:
        with pytest.raises(APIConnectionError):
            await send(server, Unseekable(b"content"))

        assert 1 == len(server.requests)


async def test_an_answer_before_the_end_of_the_body_is_understood():
    refused = respond(b'{"error":{"message":"Too large."}}', status=413)
    with (
        RawServer(Answer((refused,))) as server,
        pytest.raises(APIStatusError, match="Too large") as caught,
    ):
        await send(server, b"x" * MIB)

    assert 413 == caught.value.status_code


class Changing(io.BytesIO):
    """A file that had another size when it was measured."""

    def __init__(self, content, measured):
        super().__init__(content)
        self._measured = measured

    def seek(self, offset, whence=io.SEEK_SET):
        return self._measured if whence == io.SEEK_END else super().seek(offset, whence)


async def test_a_file_that_shrinks_meanwhile_is_an_error():
    with RawServer(STORED) as server, pytest.raises(APIConnectionError):
        await send(server, Changing(b"content", 1000))


async def test_a_file_that_grows_meanwhile_is_sent_as_long_as_it_was():
    with RawServer(STORED) as server:
        await send(server, Changing(b"content, and more", 7))
        (request,) = server.requests

        assert b"\r\n\r\ncontent\r\n--" in request.body
