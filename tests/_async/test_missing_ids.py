"""What a server makes without saying its id can't be waited for."""

import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import FILE
from wrapper import APIResponseValidationError

pytestmark = pytest.mark.filterwarnings("ignore:.*:DeprecationWarning")

RUN = {"object": "thread.run", "thread_id": "thread_1", "assistant_id": "asst_1"}
STORED = {"object": "vector_store.file", "status": "completed"}
BATCH = {"object": "vector_store.files_batch", "status": "completed"}
UPLOAD = {"object": "upload", "status": "pending"}
CALLS = {
    "run": (RUN, lambda c: c.beta.threads.runs.create_and_poll(thread_id="t", assistant_id="a")),
    "thread": (
        {**RUN, "id": "run_1", "thread_id": None},
        lambda c: c.beta.threads.create_and_run_poll(assistant_id="a"),
    ),
    "stored file": (
        STORED,
        lambda c: c.vector_stores.files.create_and_poll("f", vector_store_id="v"),
    ),
    "batch": (BATCH, lambda c: c.vector_stores.file_batches.create_and_poll("v", file_ids=["f"])),
    "file to store": (
        {**FILE, "id": None},
        lambda c: c.vector_stores.files.upload_and_poll(vector_store_id="v", file=b"x"),
    ),
    "file of a batch": (
        {**FILE, "id": ""},
        lambda c: c.vector_stores.file_batches.upload_and_poll("v", files=[b"x"]),
    ),
    "upload": (
        UPLOAD,
        lambda c: c.uploads.upload_file_chunked(
            file=b"x", filename="x", mime_type="text/plain", purpose="batch"
        ),
    ),
}


@pytest.mark.parametrize(("body", "call"), CALLS.values(), ids=CALLS)
async def test_it_is_an_answer_without_what_it_should_hold(body, call):
    answers = Answers(reply(body))
    with pytest.raises(APIResponseValidationError, match=r"answered 200 with no `(thread_)?id`"):
        await call(mock_client(answers))

    assert 1 == len(answers.requests)


async def test_an_id_that_the_user_leaves_out_is_the_users_mistake():
    with pytest.raises(ValueError, match="run_id"):
        await mock_client(Answers()).beta.threads.runs.poll("", "thread_1")
