# Written by codegen/facade/unasync.py from tests/_async/test_local_server.py; edit that file instead.
"""Whole flows against the local server."""

import httpx
import pytest

from generated_client.api.models import list_models
from tests._sync.clients import socket_client
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


def test_a_conversation_goes_on(server):
    with socket_client(server) as client:
        first = client.chat.completions.create(**ASK)
        messages = [*ASK["messages"], first.choices[0].message, *ASK["messages"]]
        second = client.chat.completions.create(model="gpt-4o", messages=messages)

    assert second.choices[0].message.content
    assert second.usage.prompt_tokens > first.usage.prompt_tokens


def test_a_stream_says_what_the_whole_answer_says(server):
    with socket_client(server) as client:
        whole = client.chat.completions.create(**ASK)
        with client.chat.completions.create(**ASK, stream=True) as stream:
            text = "".join([item.choices[0].delta.content or "" for item in stream])

    assert (whole.choices[0].message.content, True) == (text, stream.completed)


def test_usage_comes_at_the_end_of_a_stream(server):
    with socket_client(server) as client:
        stream = client.chat.completions.create(
            **ASK, stream=True, stream_options={"include_usage": True}
        )
        items = [item for item in stream]

    assert ([], True) == (items[-1].choices, items[-1].usage.total_tokens > 0)


def test_a_stored_completion_can_be_found_changed_and_deleted(server):
    with socket_client(server) as client:
        made = client.chat.completions.create(**ASK, store=True, metadata={"a": "1"})
        found = [item.id for item in client.chat.completions.list(metadata={"a": "1"})]
        changed = client.chat.completions.update(made.id, metadata={"a": "2"})
        asked = [item.content for item in client.chat.completions.messages.list(made.id)]
        gone = client.chat.completions.delete(made.id)
        with pytest.raises(NotFoundError):
            client.chat.completions.retrieve(made.id)

    assert ([made.id], "2", ["Hi"], True) == (
        found,
        changed.metadata["a"],
        asked,
        gone.deleted,
    )


def test_a_file_can_be_uploaded_found_fetched_and_deleted(server, tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_bytes(b'{"a": 1}\n' * 10_000)
    with socket_client(server) as client:
        made = client.files.create(file=path, purpose="batch")
        found = client.files.retrieve(made.id)
        content = client.files.content(made.id)
        with client.files.with_streaming_response.content(made.id) as response:
            response.stream_to_file(tmp_path / "out")
        gone = client.files.delete(made.id)
        with pytest.raises(NotFoundError):
            client.files.retrieve(made.id)

    assert ("data.jsonl", 90_000, True) == (found.filename, found.bytes, gone.deleted)
    assert path.read_bytes() == content.read() == (tmp_path / "out").read_bytes()


def test_all_pages_of_a_list_are_fetched(server):
    with socket_client(server) as client:
        made = [
            client.files.create(file=(f"{number}.txt", b"x"), purpose="batch").id
            for number in range(5)
        ]
        found = [file.id for file in client.files.list(limit=2, order="asc")]

    assert made == found


def test_embeddings_come_in_the_order_of_their_texts(server):
    with socket_client(server) as client:
        made = client.embeddings.create(
            model="text-embedding-3-small", input=["a", "b", "a"], dimensions=4
        )

    assert [0, 1, 2] == [item.index for item in made.data]
    assert made.data[0].embedding == made.data[2].embedding


def test_a_text_is_completed(server):
    with socket_client(server) as client:
        made = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hello")

    assert made.choices[0].text


def test_a_low_level_function_works(server):
    with socket_client(server) as client:
        listed = list_models.sync(client=client.low_level)

    assert listed.data


def test_a_wrong_key_is_refused(server):
    with socket_client(server, api_key="wrong") as client:
        with pytest.raises(AuthenticationError):
            client.models.list()


def test_a_model_that_is_not_there_is_not_found(server):
    with socket_client(server) as client:
        with pytest.raises(NotFoundError, match="no-such-model"):
            client.models.retrieve("no-such-model")


def test_a_failure_that_passes_is_not_noticed(server):
    server.fail(status=500, times=2)
    with socket_client(server) as client:
        raw = client.models.with_raw_response.list()

    assert 2 == raw.retries_taken


def test_a_failure_that_stays_is_raised(server):
    server.fail(status=503, times=None)
    with socket_client(server) as client:
        with pytest.raises(InternalServerError):
            client.models.list()

    assert 3 == len(server.requests)


@pytest.mark.parametrize("drop", ["headers", "body"])
def test_a_dropped_response_is_fetched_again(server, drop):
    server.fail(drop=drop)
    causes = []
    with socket_client(server, on_retry=lambda *told: causes.append(told[1])) as client:
        assert client.models.list().data

    assert [httpx.RemoteProtocolError] == [type(cause) for cause in causes]


def test_a_dropped_stream_is_an_error(server):
    server.fail(drop="stream")
    with socket_client(server) as client:
        stream = client.chat.completions.create(**ASK, stream=True)
        with pytest.raises(APIConnectionError, match="broke off after 3 items"):
            assert [item for item in stream]


def test_an_error_in_a_stream_is_raised(server):
    server.fail(error_in_stream=True)
    with socket_client(server) as client:
        stream = client.chat.completions.create(**ASK, stream=True)
        with pytest.raises(APIError, match="the stream reports"):
            assert [item for item in stream]
