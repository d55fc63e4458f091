# async only
"""Uploads that are cancelled, or many at once, on each event loop."""

import anyio
import httpx
import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.crowd import Crowd
from tests.kit.samples import FILE
from tests.kit.store_samples import BATCH, UPLOAD
from wrapper import BadRequestError

pytestmark = pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])


def client_of(handle):
    """A client whose requests an async function answers."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(handle))
    return mock_client(Answers(), http_client=http)


async def test_so_many_files_are_uploaded_at_once():
    crowd = Crowd(3)

    async def handle(request):
        if request.url.path != "/v1/files":
            return reply(BATCH)()
        await crowd.async_visit()
        return reply(FILE)()

    await client_of(handle).vector_stores.file_batches.upload_and_poll(
        "vs-1", files=[b"x"] * 7, max_concurrency=3
    )

    assert 3 == crowd.most


async def test_a_failing_upload_ends_those_under_way():
    ended = []

    async def handle(request):
        if b"bad" in request.content:
            return failure(400)()
        try:
            await anyio.sleep_forever()
        finally:
            ended.append(request.url.path)

    with pytest.raises(BadRequestError):
        await client_of(handle).vector_stores.file_batches.upload_and_poll(
            "vs-1", files=[b"a", b"b", b"bad", b"never"], max_concurrency=3
        )

    assert ["/v1/files"] * 2 == ended


async def test_a_chunked_upload_whose_task_is_cancelled_is_given_up():
    paths = []
    with anyio.CancelScope() as scope:

        async def handle(request):
            paths.append(request.url.path)
            if request.url.path.endswith("parts"):
                scope.cancel()
                await anyio.sleep_forever()
            return reply(UPLOAD)()

        await client_of(handle).uploads.upload_file_chunked(
            file=b"content", filename="a.txt", mime_type="text/plain", purpose="batch"
        )

    assert scope.cancelled_caught
    assert ["/v1/uploads", "/v1/uploads/upload-1/parts", "/v1/uploads/upload-1/cancel"] == paths
