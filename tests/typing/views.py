# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Raw and streamed views keep the signatures and the overloads of the methods."""

from typing import assert_type

from wrapper import (
    APIResponse,
    AsyncClient,
    AsyncPage,
    AsyncStream,
    AsyncStreamedResponse,
    BinaryContent,
    Client,
    Page,
    Stream,
    StreamedResponse,
)
from wrapper.types import FileObject, Model
from wrapper.types.chat import ChatCompletion, ChatCompletionChunk


def raw(client: Client) -> None:
    create = client.chat.completions.with_raw_response.create
    response = create(model="m", messages=[])
    assert_type(response, APIResponse[ChatCompletion])
    assert_type(response.parse(), ChatCompletion)
    assert_type(response.parse(to=Model), Model)
    assert_type(
        create(model="m", messages=[], stream=True), APIResponse[Stream[ChatCompletionChunk]]
    )
    assert_type(client.models.with_raw_response.list(), APIResponse[Page[Model]])
    assert_type(client.files.with_raw_response.content("id").parse(), BinaryContent)


def streamed(client: Client) -> None:
    create = client.chat.completions.with_streaming_response.create
    with create(model="m", messages=[]) as response:
        assert_type(response, StreamedResponse[ChatCompletion])
        assert_type(response.parse(), ChatCompletion)
    with create(model="m", messages=[], stream=True) as events:
        assert_type(events, StreamedResponse[Stream[ChatCompletionChunk]])
    with client.files.with_streaming_response.content("id") as content:
        assert_type(content, StreamedResponse[BinaryContent])
        assert_type(content.read(), bytes)
        assert_type(content.parse(to=Model), Model)


async def asynchronous_raw(client: AsyncClient) -> None:
    create = client.chat.completions.with_raw_response.create
    assert_type(await create(model="m", messages=[]), APIResponse[ChatCompletion])
    assert_type(
        await create(model="m", messages=[], stream=True),
        APIResponse[AsyncStream[ChatCompletionChunk]],
    )
    assert_type(await client.models.with_raw_response.list(), APIResponse[AsyncPage[Model]])


async def asynchronous_streamed(client: AsyncClient) -> None:
    create = client.chat.completions.with_streaming_response.create
    async with create(model="m", messages=[]) as response:
        assert_type(response, AsyncStreamedResponse[ChatCompletion])
        assert_type(await response.parse(), ChatCompletion)
    async with create(model="m", messages=[], stream=True) as events:
        assert_type(events, AsyncStreamedResponse[AsyncStream[ChatCompletionChunk]])
    async with client.files.with_streaming_response.retrieve("id") as file:
        assert_type(file, AsyncStreamedResponse[FileObject])


def wrong(client: Client) -> None:
    client.files.with_raw_response.retrieve(id="f")  # type: ignore[call-arg]
    client.models.with_streaming_response.list(limit=1)  # type: ignore[call-arg]
    client.chat.completions.with_raw_response.create(model="m")  # type: ignore[call-overload]
