# Written by codegen/facade/unasync.py from wrapper/_async/resources/chat_responses.py; edit that file instead.
"""`client.chat.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.models import unions as u
from generated_client.types import Unset

from ..._areas.chat_responses import CreateResponseInChat, with_text_format
from ..._request.keywords import accepts
from ..resource import Resource
from ..response import to_raw, to_streamed
from ..stream import Stream
from .responses import Responses


class ChatResponses(Resource):
    """The resource `client.responses` with `response_format`, as chats have it."""

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateResponseInChat],
    ) -> m.Response: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateResponseInChat]
    ) -> Stream[u.ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CreateResponseInChat]
    ) -> m.Response | Stream[u.ResponseStreamEvent]: ...
    @accepts(CreateResponseInChat)
    def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[CreateResponseInChat]
    ) -> m.Response | Stream[u.ResponseStreamEvent]:
        """Ask as `client.responses.create` does; `response_format` sets `text.format`."""
        responses, plain = Responses(self._caller), with_text_format(params)
        return responses.create(stream=bool(stream), **plain)

    @cached_property
    def with_raw_response(self) -> ChatResponsesWithRawResponse:
        """The same method, returning `APIResponse`."""
        return ChatResponsesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ChatResponsesWithStreamingResponse:
        """The same method, for `with`, its body unread."""
        return ChatResponsesWithStreamingResponse(self._streamed())


class ChatResponsesWithRawResponse:
    def __init__(self, responses: ChatResponses) -> None:
        self.create = to_raw(responses.create)


class ChatResponsesWithStreamingResponse:
    def __init__(self, responses: ChatResponses) -> None:
        self.create = to_streamed(responses.create)
