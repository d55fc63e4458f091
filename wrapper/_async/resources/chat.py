"""`client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.chat import (
    create_chat_completion,
    delete_chat_completion,
    list_chat_completion_messages,
    list_chat_completions,
    retrieve_chat_completion,
    update_chat_completion,
)
from generated_client.types import Unset

from ..._areas.chat import chat_chunk, choices_finished
from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import chat as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream

if TYPE_CHECKING:
    from .chat_responses import AsyncChatResponses


class AsyncChat(AsyncResource):
    """Hold a conversation with a model, and manage the stored completions."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Answers of a model to a conversation."""
        return AsyncChatCompletions(self._caller)

    @cached_property
    def responses(self) -> AsyncChatResponses:
        """The resource `client.responses`, with `response_format` as a further parameter."""
        from .chat_responses import AsyncChatResponses

        return AsyncChatResponses(self._caller)


class AsyncChatCompletions(AsyncResource):
    """Answers of a model to a conversation."""

    @cached_property
    def messages(self) -> AsyncChatCompletionMessages:
        """The messages of stored completions."""
        return AsyncChatCompletionMessages(self._caller)

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateChatCompletion],
    ) -> m.ChatCompletion: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreateChatCompletion]
    ) -> AsyncStream[m.ChatCompletionChunk]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[p.CreateChatCompletion]
    ) -> m.ChatCompletion | AsyncStream[m.ChatCompletionChunk]: ...
    @accepts(p.CreateChatCompletion)
    async def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateChatCompletion]
    ) -> m.ChatCompletion | AsyncStream[m.ChatCompletionChunk]:
        """Ask a model to continue a conversation, whole or as a stream of chunks."""
        operation = create_chat_completion.OPERATION
        if not stream:
            return await self._caller.fetch(operation, {**params})
        return await self._caller.stream(
            operation, chat_chunk, {**params}, is_last=choices_finished
        )

    @accepts(p.ListChatCompletions)
    def list(self, **params: Unpack[p.ListChatCompletions]) -> AsyncPaginator[m.ChatCompletion]:
        """List the completions that were created with `store=True`."""
        return self._caller.fetch_page(list_chat_completions.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> m.ChatCompletion:
        """Fetch one stored completion."""
        operation = retrieve_chat_completion.OPERATION
        return await self._caller.fetch(operation, {**options}, completion_id)

    @accepts(p.UpdateChatCompletion)
    async def update(
        self, completion_id: str, **params: Unpack[p.UpdateChatCompletion]
    ) -> m.ChatCompletion:
        """Replace the metadata of a stored completion; the completion itself stays."""
        operation = update_chat_completion.OPERATION
        return await self._caller.fetch(operation, {**params}, completion_id)

    @accepts(RequestOptions)
    async def delete(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> m.ChatCompletionDeleted:
        """Delete a stored completion."""
        operation = delete_chat_completion.OPERATION
        return await self._caller.fetch(operation, {**options}, completion_id)

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncChatCompletionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncChatCompletionsWithStreamingResponse(self._streamed())


class AsyncChatCompletionMessages(AsyncResource):
    """The messages that stored completions answer."""

    @accepts(p.ListChatCompletionMessages)
    def list(
        self, completion_id: str, **params: Unpack[p.ListChatCompletionMessages]
    ) -> AsyncPaginator[m.ChatCompletionStoreMessage]:
        """List the messages that a stored completion answers."""
        operation = list_chat_completion_messages.OPERATION
        return self._caller.fetch_page(operation, {**params}, completion_id)

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionMessagesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncChatCompletionMessagesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionMessagesWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncChatCompletionMessagesWithStreamingResponse(self._streamed())


class AsyncChatCompletionsWithRawResponse:
    def __init__(self, completions: AsyncChatCompletions) -> None:
        self.create = async_to_raw(completions.create)
        self.list = async_to_raw(completions.list)
        self.retrieve = async_to_raw(completions.retrieve)
        self.update = async_to_raw(completions.update)
        self.delete = async_to_raw(completions.delete)


class AsyncChatCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncChatCompletions) -> None:
        self.create = async_to_streamed(completions.create)
        self.list = async_to_streamed(completions.list)
        self.retrieve = async_to_streamed(completions.retrieve)
        self.update = async_to_streamed(completions.update)
        self.delete = async_to_streamed(completions.delete)


class AsyncChatCompletionMessagesWithRawResponse:
    def __init__(self, messages: AsyncChatCompletionMessages) -> None:
        self.list = async_to_raw(messages.list)


class AsyncChatCompletionMessagesWithStreamingResponse:
    def __init__(self, messages: AsyncChatCompletionMessages) -> None:
        self.list = async_to_streamed(messages.list)
