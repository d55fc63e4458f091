# Written by codegen/facade/unasync.py from wrapper/_async/resources/chat.py; edit that file instead.
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
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed
from ..stream import Stream

if TYPE_CHECKING:
    from .chat_responses import ChatResponses


class Chat(Resource):
    """Hold a conversation with a model, and manage the stored completions."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """Answers of a model to a conversation."""
        return ChatCompletions(self._caller)

    @cached_property
    def responses(self) -> ChatResponses:
        """The resource `client.responses`, with `response_format` as a further parameter."""
        from .chat_responses import ChatResponses

        return ChatResponses(self._caller)


class ChatCompletions(Resource):
    """Answers of a model to a conversation."""

    @cached_property
    def messages(self) -> ChatCompletionMessages:
        """The messages of stored completions."""
        return ChatCompletionMessages(self._caller)

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateChatCompletion],
    ) -> m.ChatCompletion: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreateChatCompletion]
    ) -> Stream[m.ChatCompletionChunk]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[p.CreateChatCompletion]
    ) -> m.ChatCompletion | Stream[m.ChatCompletionChunk]: ...
    @accepts(p.CreateChatCompletion)
    def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateChatCompletion]
    ) -> m.ChatCompletion | Stream[m.ChatCompletionChunk]:
        """Ask a model to continue a conversation, whole or as a stream of chunks."""
        operation = create_chat_completion.OPERATION
        if not stream:
            return self._caller.fetch(operation, {**params})
        return self._caller.stream(operation, chat_chunk, {**params}, is_last=choices_finished)

    @accepts(p.ListChatCompletions)
    def list(self, **params: Unpack[p.ListChatCompletions]) -> Page[m.ChatCompletion]:
        """List the completions that were created with `store=True`."""
        return self._caller.fetch_page(list_chat_completions.OPERATION, {**params})

    @accepts(RequestOptions)
    def retrieve(self, completion_id: str, **options: Unpack[RequestOptions]) -> m.ChatCompletion:
        """Fetch one stored completion."""
        operation = retrieve_chat_completion.OPERATION
        return self._caller.fetch(operation, {**options}, completion_id)

    @accepts(p.UpdateChatCompletion)
    def update(
        self, completion_id: str, **params: Unpack[p.UpdateChatCompletion]
    ) -> m.ChatCompletion:
        """Replace the metadata of a stored completion; the completion itself stays."""
        operation = update_chat_completion.OPERATION
        return self._caller.fetch(operation, {**params}, completion_id)

    @accepts(RequestOptions)
    def delete(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> m.ChatCompletionDeleted:
        """Delete a stored completion."""
        operation = delete_chat_completion.OPERATION
        return self._caller.fetch(operation, {**options}, completion_id)

    @cached_property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ChatCompletionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ChatCompletionsWithStreamingResponse(self._streamed())


class ChatCompletionMessages(Resource):
    """The messages that stored completions answer."""

    @accepts(p.ListChatCompletionMessages)
    def list(
        self, completion_id: str, **params: Unpack[p.ListChatCompletionMessages]
    ) -> Page[m.ChatCompletionStoreMessage]:
        """List the messages that a stored completion answers."""
        operation = list_chat_completion_messages.OPERATION
        return self._caller.fetch_page(operation, {**params}, completion_id)

    @cached_property
    def with_raw_response(self) -> ChatCompletionMessagesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ChatCompletionMessagesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ChatCompletionMessagesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ChatCompletionMessagesWithStreamingResponse(self._streamed())


class ChatCompletionsWithRawResponse:
    def __init__(self, completions: ChatCompletions) -> None:
        self.create = to_raw(completions.create)
        self.list = to_raw(completions.list)
        self.retrieve = to_raw(completions.retrieve)
        self.update = to_raw(completions.update)
        self.delete = to_raw(completions.delete)


class ChatCompletionsWithStreamingResponse:
    def __init__(self, completions: ChatCompletions) -> None:
        self.create = to_streamed(completions.create)
        self.list = to_streamed(completions.list)
        self.retrieve = to_streamed(completions.retrieve)
        self.update = to_streamed(completions.update)
        self.delete = to_streamed(completions.delete)


class ChatCompletionMessagesWithRawResponse:
    def __init__(self, messages: ChatCompletionMessages) -> None:
        self.list = to_raw(messages.list)


class ChatCompletionMessagesWithStreamingResponse:
    def __init__(self, messages: ChatCompletionMessages) -> None:
        self.list = to_streamed(messages.list)
