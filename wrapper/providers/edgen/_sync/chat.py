# Written by codegen/facade/unasync.py from wrapper/providers/edgen/_async/chat.py; edit that file instead.
"""`client.chat` of Edgen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.types import Unset

from ...._areas.chat import chat_chunk, choices_finished
from ...._request.keywords import accepts
from ...._sync.resources.chat import Chat, ChatCompletions
from ...._sync.response import to_raw, to_streamed
from ...._sync.stream import Stream
from ..extras import CREATE_CHAT_COMPLETION, CreateEdgenChatCompletion
from .status import EdgenChatStatus


class EdgenChat(Chat):
    """Hold a conversation with a model."""

    @cached_property
    def completions(self) -> EdgenChatCompletions:
        """Answers of a model to a conversation."""
        return EdgenChatCompletions(self._caller)


class EdgenChatCompletions(ChatCompletions):
    """Answers of a model to a conversation."""

    @cached_property
    def status(self) -> EdgenChatStatus:
        """The state of chat at the server."""
        return EdgenChatStatus(self._caller)

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenChatCompletion],
    ) -> m.ChatCompletion: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateEdgenChatCompletion]
    ) -> Stream[m.ChatCompletionChunk]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CreateEdgenChatCompletion]
    ) -> m.ChatCompletion | Stream[m.ChatCompletionChunk]: ...
    @accepts(CreateEdgenChatCompletion)
    def create(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, *, stream: bool | Unset | None = None, **params: Unpack[CreateEdgenChatCompletion]
    ) -> m.ChatCompletion | Stream[m.ChatCompletionChunk]:
        """Ask a model to continue a conversation, whole or as a stream of chunks."""
        operation = CREATE_CHAT_COMPLETION
        if not stream:
            return self._caller.fetch(operation, {**params})
        return self._caller.stream(operation, chat_chunk, {**params}, is_last=choices_finished)

    @cached_property  # The override has the same methods; `create` has more keywords.
    def with_raw_response(  # type: ignore[override]
        self,
    ) -> EdgenChatCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return EdgenChatCompletionsWithRawResponse(self._raw())

    @cached_property  # The override has the same methods; `create` has more keywords.
    def with_streaming_response(  # type: ignore[override]
        self,
    ) -> EdgenChatCompletionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return EdgenChatCompletionsWithStreamingResponse(self._streamed())


class EdgenChatCompletionsWithRawResponse:
    def __init__(self, completions: EdgenChatCompletions) -> None:
        self.create = to_raw(completions.create)
        self.list = to_raw(completions.list)
        self.retrieve = to_raw(completions.retrieve)
        self.update = to_raw(completions.update)
        self.delete = to_raw(completions.delete)


class EdgenChatCompletionsWithStreamingResponse:
    def __init__(self, completions: EdgenChatCompletions) -> None:
        self.create = to_streamed(completions.create)
        self.list = to_streamed(completions.list)
        self.retrieve = to_streamed(completions.retrieve)
        self.update = to_streamed(completions.update)
        self.delete = to_streamed(completions.delete)
