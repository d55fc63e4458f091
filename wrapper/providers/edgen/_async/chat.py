"""`client.chat` of Edgen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.types import Unset

from ...._areas.chat import chat_chunk, choices_finished
from ...._async.resources.chat import AsyncChat, AsyncChatCompletions
from ...._async.response import async_to_raw, async_to_streamed
from ...._async.stream import AsyncStream
from ...._request.keywords import accepts
from ..extras import CREATE_CHAT_COMPLETION, CreateEdgenChatCompletion
from .status import AsyncEdgenChatStatus


class AsyncEdgenChat(AsyncChat):
    """Hold a conversation with a model."""

    @cached_property
    def completions(self) -> AsyncEdgenChatCompletions:
        """Answers of a model to a conversation."""
        return AsyncEdgenChatCompletions(self._caller)


class AsyncEdgenChatCompletions(AsyncChatCompletions):
    """Answers of a model to a conversation."""

    @cached_property
    def status(self) -> AsyncEdgenChatStatus:
        """The state of chat at the server."""
        return AsyncEdgenChatStatus(self._caller)

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenChatCompletion],
    ) -> m.ChatCompletion: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateEdgenChatCompletion]
    ) -> AsyncStream[m.ChatCompletionChunk]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CreateEdgenChatCompletion]
    ) -> m.ChatCompletion | AsyncStream[m.ChatCompletionChunk]: ...
    @accepts(CreateEdgenChatCompletion)
    async def create(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, *, stream: bool | Unset | None = None, **params: Unpack[CreateEdgenChatCompletion]
    ) -> m.ChatCompletion | AsyncStream[m.ChatCompletionChunk]:
        """Ask a model to continue a conversation, whole or as a stream of chunks."""
        operation = CREATE_CHAT_COMPLETION
        if not stream:
            return await self._caller.fetch(operation, {**params})
        return await self._caller.stream(
            operation, chat_chunk, {**params}, is_last=choices_finished
        )

    @cached_property  # The override has the same methods; `create` has more keywords.
    def with_raw_response(  # type: ignore[override]
        self,
    ) -> AsyncEdgenChatCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncEdgenChatCompletionsWithRawResponse(self._raw())

    @cached_property  # The override has the same methods; `create` has more keywords.
    def with_streaming_response(  # type: ignore[override]
        self,
    ) -> AsyncEdgenChatCompletionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncEdgenChatCompletionsWithStreamingResponse(self._streamed())


class AsyncEdgenChatCompletionsWithRawResponse:
    def __init__(self, completions: AsyncEdgenChatCompletions) -> None:
        self.create = async_to_raw(completions.create)
        self.list = async_to_raw(completions.list)
        self.retrieve = async_to_raw(completions.retrieve)
        self.update = async_to_raw(completions.update)
        self.delete = async_to_raw(completions.delete)


class AsyncEdgenChatCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncEdgenChatCompletions) -> None:
        self.create = async_to_streamed(completions.create)
        self.list = async_to_streamed(completions.list)
        self.retrieve = async_to_streamed(completions.retrieve)
        self.update = async_to_streamed(completions.update)
        self.delete = async_to_streamed(completions.delete)
