"""Every method sends what the document says, and reads what Prism makes up, in each way to call it.

What Prism refuses raises RefusedError, out of whatever sent it.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from operator import attrgetter
from typing import Any

import httpx
import pytest

import wrapper
from codegen.facade.surface import Method, methods
from tests.contract.cases import PATIENCE, Extent, keywords, samples_of
from tests.contract.complaints import async_refuse, refuse
from tests.contract.samples import FILE, Json

KEY = "key"
METHODS = methods(wrapper.Client(api_key=KEY))
CALLING = [method for method in METHODS if method.operation is not None]
VIEWED = [method for method in CALLING if method.kind != "poll"]
STREAMING = [method for method in CALLING if method.streaming]

UPLOAD: Json = {
    "file": FILE,
    "filename": "a.txt",
    "mime_type": "text/plain",
    "purpose": "assistants",
}
FORMATTED: Json = {"input": "Hello.", "response_format": {"type": "json_object"}}
RUN: Json = {"thread_id": "t", "assistant_id": "a"}
OUTPUTS: Json = {"thread_id": "t", "run_id": "r", "tool_outputs": [{"output": "18 °C"}]}
HELPERS: dict[str, Json] = {
    "beta.chat.responses.create": FORMATTED,
    "beta.threads.create_and_run_poll": {"assistant_id": "a"},
    "beta.threads.runs.create_and_poll": RUN,
    "beta.threads.runs.submit_tool_outputs_and_poll": OUTPUTS,
    "chat.responses.create": FORMATTED,
    "uploads.upload_file_chunked": UPLOAD,
    "vector_stores.file_batches.create_and_poll": {"vector_store_id": "vs", "file_ids": ["f"]},
    "vector_stores.file_batches.upload_and_poll": {"vector_store_id": "vs", "files": [FILE]},
    "vector_stores.files.create_and_poll": {"vector_store_id": "vs", "file_id": "f"},
    "vector_stores.files.upload": {"vector_store_id": "vs", "file": FILE},
    "vector_stores.files.upload_and_poll": {"vector_store_id": "vs", "file": FILE},
}
"""What methods that call others are called with."""
STREAMING_HELPERS: dict[str, Json] = {
    "beta.threads.create_and_run_stream": {"assistant_id": "a"},
    "beta.threads.runs.create_and_stream": RUN,
    "beta.threads.runs.stream": RUN,
    "beta.threads.runs.submit_tool_outputs_stream": OUTPUTS,
}
"""The same, of those that return a stream."""
OFFLINE = ["webhooks.unwrap", "webhooks.verify_signature"]
"""Methods that call nothing."""

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def every(methods: list[Method]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("method", methods, ids=lambda method: method.path)


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[wrapper.Client]:
    http = httpx.Client(timeout=PATIENCE, event_hooks={"response": [refuse]})
    with wrapper.Client(api_key=KEY, base_url=address, http_client=http) as client:
        yield client


@pytest.fixture(scope="module")
async def async_client(address: str) -> AsyncIterator[wrapper.AsyncClient]:
    http = httpx.AsyncClient(timeout=PATIENCE, event_hooks={"response": [async_refuse]})
    async with wrapper.AsyncClient(api_key=KEY, base_url=address, http_client=http) as client:
        yield client


def calls(
    method: Method, function: Callable[..., Any], extent: Extent, **more: object
) -> Iterator[Any]:
    """What a method or a view of it returns, called in each way that the document describes."""
    operation = method.operation
    assert operation is not None
    for sample in samples_of(operation, extent):
        if sample.body is None or isinstance(sample.body, dict):
            path = dict(zip(operation.path_params, sample.path, strict=True))
            named = {name: path.pop(name) for name in method.signature.parameters if name in path}
            given = {**keywords(operation, sample), **(sample.body or {}), **named, **more}
            yield function(*path.values(), deadline=PATIENCE, **given)


def test_every_method_is_called() -> None:
    called = [method.path for method in CALLING]

    listed = [*called, *HELPERS, *STREAMING_HELPERS, *OFFLINE]
    assert sorted(listed) == [method.path for method in METHODS]


@every(CALLING)
def test_a_method(method: Method, extent: Extent, client: wrapper.Client) -> None:
    for result in calls(method, method.of(client), extent):
        assert not isinstance(result, wrapper.Stream)


@every(VIEWED)
def test_a_raw_response(method: Method, extent: Extent, client: wrapper.Client) -> None:
    view = method.of(client, view="with_raw_response")
    for response in calls(method, view, extent):
        assert response.http_response.is_success
        response.parse()


@every(VIEWED)
def test_a_streamed_response(method: Method, extent: Extent, client: wrapper.Client) -> None:
    view = method.of(client, view="with_streaming_response")
    for manager in calls(method, view, extent):
        with manager as response:
            assert response.http_response.is_success
            response.parse()


@every(STREAMING)
def test_a_stream(method: Method, extent: Extent, client: wrapper.Client) -> None:
    for stream in calls(method, method.of(client), extent, **method.streaming):
        assert 1 == len(list(stream))


@pytest.mark.parametrize("extent", ["required"], scope="session", indirect=True)
@pytest.mark.parametrize("path", HELPERS)
def test_a_helper(path: str, client: wrapper.Client) -> None:
    assert attrgetter(path)(client)(deadline=PATIENCE, **HELPERS[path]).id


@pytest.mark.parametrize("extent", ["required"], scope="session", indirect=True)
@pytest.mark.parametrize("path", STREAMING_HELPERS)
def test_a_streaming_helper(path: str, client: wrapper.Client) -> None:
    with attrgetter(path)(client)(deadline=PATIENCE, **STREAMING_HELPERS[path]) as stream:
        assert 1 == len(list(stream))


@every(CALLING)
async def test_an_asynchronous_method(
    method: Method, extent: Extent, async_client: wrapper.AsyncClient
) -> None:
    for result in calls(method, method.of(async_client), extent):
        assert not isinstance(await result, wrapper.AsyncStream)


@every(VIEWED)
async def test_an_asynchronous_raw_response(
    method: Method, extent: Extent, async_client: wrapper.AsyncClient
) -> None:
    view = method.of(async_client, view="with_raw_response")
    for result in calls(method, view, extent):
        response = await result

        assert response.http_response.is_success
        response.parse()


@every(VIEWED)
async def test_an_asynchronous_streamed_response(
    method: Method, extent: Extent, async_client: wrapper.AsyncClient
) -> None:
    view = method.of(async_client, view="with_streaming_response")
    for manager in calls(method, view, extent):
        async with manager as response:
            assert response.http_response.is_success
            await response.parse()


@every(STREAMING)
async def test_an_asynchronous_stream(
    method: Method, extent: Extent, async_client: wrapper.AsyncClient
) -> None:
    for result in calls(method, method.of(async_client), extent, **method.streaming):
        events = [event async for event in await result]

        assert 1 == len(events)


@pytest.mark.parametrize("extent", ["required"], scope="session", indirect=True)
@pytest.mark.parametrize("path", HELPERS)
async def test_an_asynchronous_helper(path: str, async_client: wrapper.AsyncClient) -> None:
    made = await attrgetter(path)(async_client)(deadline=PATIENCE, **HELPERS[path])

    assert made.id


@pytest.mark.parametrize("extent", ["required"], scope="session", indirect=True)
@pytest.mark.parametrize("path", STREAMING_HELPERS)
async def test_an_asynchronous_streaming_helper(
    path: str, async_client: wrapper.AsyncClient
) -> None:
    given = STREAMING_HELPERS[path]
    async with attrgetter(path)(async_client)(deadline=PATIENCE, **given) as stream:
        assert 1 == len([event async for event in stream])
