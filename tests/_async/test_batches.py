"""`client.batches`: requests worked off in the background."""

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply

BATCH = {
    "id": "batch-1",
    "object": "batch",
    "endpoint": "/v1/responses",
    "input_file_id": "file-1",
    "completion_window": "24h",
    "status": "in_progress",
    "created_at": 1_700_000_000,
    "request_counts": {"total": 2, "completed": 1, "failed": 0},
}
ORDER = {
    "input_file_id": "file-1",
    "endpoint": "/v1/responses",
    "completion_window": "24h",
    "output_expires_after": {"anchor": "created_at", "seconds": 3600},
}

CALLS = {
    "create": (lambda batches: batches.create(**ORDER), "POST", "/v1/batches"),
    "retrieve": (lambda batches: batches.retrieve("batch-1"), "GET", "/v1/batches/batch-1"),
    "cancel": (
        lambda batches: batches.cancel(batch_id="batch-1"),
        "POST",
        "/v1/batches/batch-1/cancel",
    ),
}


@pytest.mark.parametrize(("call", "verb", "path"), CALLS.values(), ids=CALLS)
async def test_a_method_gives_a_batch(call, verb, path):
    answers = Answers(reply(BATCH))
    batch = await call(mock_client(answers).batches)

    assert (m.Batch, 1) == (type(batch), batch.request_counts.completed)
    assert (verb, path) == (answers.request.method, answers.request.url.path)


@pytest.mark.parametrize(("call", "verb", "path"), CALLS.values(), ids=CALLS)
async def test_a_method_has_its_raw_response(call, verb, path):
    response = await call(mock_client(Answers(reply(BATCH))).batches.with_raw_response)

    assert BATCH == response.json()


async def test_an_order_is_sent_as_it_is():
    answers = Answers(reply(BATCH))
    await mock_client(answers).batches.create(**ORDER)

    assert ORDER == answers.json


@pytest.mark.parametrize("name", ["retrieve", "cancel"])
async def test_an_empty_id_is_refused(name):
    with pytest.raises(ValueError, match="non-empty value for `batch_id` but received ''"):
        await getattr(mock_client(Answers(reply(BATCH))).batches, name)("")


def listing(id, has_more):
    return {"object": "list", "data": [{**BATCH, "id": id}], "has_more": has_more, "last_id": id}


async def test_all_pages_of_batches_are_read():
    answers = Answers(reply(listing("batch-1", True)), reply(listing("batch-2", False)))
    ids = [batch.id async for batch in mock_client(answers).batches.list(limit=1)]

    assert ["batch-1", "batch-2"] == ids
    assert [None, "batch-1"] == [request.url.params.get("after") for request in answers.requests]
