# pyright: reportUnnecessaryTypeIgnoreComment=true
"""What `create` gives for each value of `stream`, on both clients."""

from typing import assert_type

from wrapper import NOT_GIVEN, AsyncClient, AsyncStream, Client, Stream, omit
from wrapper.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
)
from wrapper.types.completions import Completion
from wrapper.types.embeddings import CreateEmbeddingResponse

messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


def whole(client: Client) -> None:
    create = client.chat.completions.create
    assert_type(create(model="m", messages=messages), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=False), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=None), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=omit), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=NOT_GIVEN), ChatCompletion)


def streamed(client: Client) -> None:
    stream = client.chat.completions.create(model="m", messages=messages, stream=True)
    assert_type(stream, Stream[ChatCompletionChunk])
    for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
        assert_type(chunk.choices[0].delta.content, str | None)
    assert_type(next(stream), ChatCompletionChunk)
    assert_type(stream.completed, bool)
    with stream as entered:
        assert_type(entered, Stream[ChatCompletionChunk])


def either(client: Client, stream: bool) -> None:
    assert_type(
        client.chat.completions.create(model="m", messages=messages, stream=stream),
        ChatCompletion | Stream[ChatCompletionChunk],
    )


def other_operations(client: Client) -> None:
    assert_type(client.completions.create(model="m", prompt="p"), Completion)
    assert_type(client.completions.create(model="m", prompt="p", stream=True), Stream[Completion])
    assert_type(client.embeddings.create(model="m", input="i"), CreateEmbeddingResponse)


async def asynchronous(client: AsyncClient) -> None:
    create = client.chat.completions.create
    assert_type(await create(model="m", messages=messages), ChatCompletion)
    assert_type(
        await client.completions.create(model="m", prompt="p", stream=True), AsyncStream[Completion]
    )
    stream = await create(model="m", messages=messages, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(await anext(stream), ChatCompletionChunk)
    async with stream as entered:
        assert_type(entered, AsyncStream[ChatCompletionChunk])


async def asynchronous_either(client: AsyncClient, stream: bool) -> None:
    assert_type(
        await client.chat.completions.create(model="m", messages=messages, stream=stream),
        ChatCompletion | AsyncStream[ChatCompletionChunk],
    )


def results(completion: ChatCompletion) -> None:
    assert_type(completion.id, str)
    assert_type(completion.created, int)
    assert_type(completion.choices[0].message, ChatCompletionMessage)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion._request_id, str | None)
    assert_type(completion.request_id, str | None)
    for call in completion.choices[0].message.tool_calls or []:
        if call.type == "function":
            assert_type(call.function.arguments, str)
        else:
            assert_type(call.custom.input, str)
