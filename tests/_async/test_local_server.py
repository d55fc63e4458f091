"""Whole flows against the local server."""

import httpx
import pytest

from generated_client.api.models import list_models
from tests._async.clients import socket_client
from tests.kit.samples import ASK, KEY
from wrapper import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
)
from wrapper.testing import LocalServer


@pytest.fixture
def server():
    with LocalServer(api_key=KEY) as server:
        yield server


async def test_a_conversation_goes_on(server):
    async with socket_client(server) as client:
        first = await client.chat.completions.create(**ASK)
        messages = [*ASK["messages"], first.choices[0].message, *ASK["messages"]]
        second = await client.chat.completions.create(model="gpt-4o", messages=messages)

    assert second.choices[0].message.content
    assert second.usage.prompt_tokens > first.usage.prompt_tokens


async def test_a_stream_says_what_the_whole_answer_says(server):
    async with socket_client(server) as client:
        whole = await client.chat.completions.create(**ASK)
        async with await client.chat.completions.create(**ASK, stream=True) as stream:
            text = "".join([item.choices[0].delta.content or "" async for item in stream])

    assert (whole.choices[0].message.content, True) == (text, stream.completed)


async def test_usage_comes_at_the_end_of_a_stream(server):
    async with socket_client(server) as client:
        stream = await client.chat.completions.create(
            **ASK, stream=True, stream_options={"include_usage": True}
        )
        items = [item async for item in stream]

    assert ([], True) == (items[-1].choices, items[-1].usage.total_tokens > 0)


async def test_a_stored_completion_can_be_found_changed_and_deleted(server):
    async with socket_client(server) as client:
        made = await client.chat.completions.create(**ASK, store=True, metadata={"a": "1"})
        found = [item.id async for item in client.chat.completions.list(metadata={"a": "1"})]
        changed = await client.chat.completions.update(made.id, metadata={"a": "2"})
        asked = [item.content async for item in client.chat.completions.messages.list(made.id)]
        gone = await client.chat.completions.delete(made.id)
        with pytest.raises(NotFoundError):
            await client.chat.completions.retrieve(made.id)

    assert ([made.id], "2", ["Hi"], True) == (
        found,
        changed.metadata["a"],
        asked,
        gone.deleted,
    )


async def test_a_file_can_be_uploaded_found_fetched_and_deleted(server, tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_bytes(b'{"a": 1}\n' * 10_000)
    async with socket_client(server) as client:
        made = await client.files.create(file=path, purpose="batch")
        found = await client.files.retrieve(made.id)
        content = await client.files.content(made.id)
        async with client.files.with_streaming_response.content(made.id) as response:
            await response.stream_to_file(tmp_path / "out")
        gone = await client.files.delete(made.id)
        with pytest.raises(NotFoundError):
            await client.files.retrieve(made.id)

    assert ("data.jsonl", 90_000, True) == (found.filename, found.bytes, gone.deleted)
    assert path.read_bytes() == content.read() == (tmp_path / "out").read_bytes()


async def test_all_pages_of_a_list_are_fetched(server):
    async with socket_client(server) as client:
        made = [
            (await client.files.create(file=(f"{number}.txt", b"x"), purpose="batch")).id
            for number in range(5)
        ]
        found = [file.id async for file in client.files.list(limit=2, order="asc")]

    assert made == found


async def test_embeddings_come_in_the_order_of_their_texts(server):
    async with socket_client(server) as client:
        made = await client.embeddings.create(
            model="text-embedding-3-small", input=["a", "b", "a"], dimensions=4
        )

    assert [0, 1, 2] == [item.index for item in made.data]
    assert made.data[0].embedding == made.data[2].embedding


async def test_a_text_is_completed(server):
    async with socket_client(server) as client:
        made = await client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hello")

    assert made.choices[0].text


async def test_a_low_level_function_works(server):
    async with socket_client(server) as client:
        listed = await list_models.asyncio(client=client.low_level)

    assert listed.data


async def test_a_wrong_key_is_refused(server):
    async with socket_client(server, api_key="wrong") as client:
        with pytest.raises(AuthenticationError):
            await client.models.list()


async def test_a_model_that_is_not_there_is_not_found(server):
    async with socket_client(server) as client:
        with pytest.raises(NotFoundError, match="no-such-model"):
            await client.models.retrieve("no-such-model")


async def test_a_failure_that_passes_is_not_noticed(server):
    server.fail(status=500, times=2)
    async with socket_client(server) as client:
        raw = await client.models.with_raw_response.list()

    assert 2 == raw.retries_taken


async def test_a_failure_that_stays_is_raised(server):
    server.fail(status=503, times=None)
    async with socket_client(server) as client:
        with pytest.raises(InternalServerError):
            await client.models.list()

    assert 3 == len(server.requests)


@pytest.mark.parametrize("drop", ["headers", "body"])
async def test_a_dropped_response_is_fetched_again(server, drop):
    server.fail(drop=drop)
    causes = []
    async with socket_client(server, on_retry=lambda *told: causes.append(told[1])) as client:
        assert (await client.models.list()).data

    assert [httpx.RemoteProtocolError] == [type(cause) for cause in causes]


async def test_a_dropped_stream_is_an_error(server):
    server.fail(drop="stream")
    async with socket_client(server) as client:
        stream = await client.chat.completions.create(**ASK, stream=True)
        with pytest.raises(APIConnectionError, match="broke off after 3 items"):
            assert [item async for item in stream]


async def test_an_error_in_a_stream_is_raised(server):
    server.fail(error_in_stream=True)
    async with socket_client(server) as client:
        stream = await client.chat.completions.create(**ASK, stream=True)
        with pytest.raises(APIError, match="the stream reports"):
            assert [item async for item in stream]
