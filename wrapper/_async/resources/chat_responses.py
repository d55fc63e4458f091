"""`client.chat.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.models import unions as u
from generated_client.types import Unset

from ..._areas.chat_responses import CreateResponseInChat, with_text_format
from ..._request.keywords import accepts
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream
from .responses import AsyncResponses


class AsyncChatResponses(AsyncResource):
    """The resource `client.responses` with `response_format`, as chats have it."""

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateResponseInChat],
    ) -> m.Response: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateResponseInChat]
    ) -> AsyncStream[u.ResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CreateResponseInChat]
    ) -> m.Response | AsyncStream[u.ResponseStreamEvent]: ...
    @accepts(CreateResponseInChat)
    async def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[CreateResponseInChat]
    ) -> m.Response | AsyncStream[u.ResponseStreamEvent]:
        """Ask as `client.responses.create` does; `response_format` sets `text.format`."""
        responses, plain = AsyncResponses(self._caller), with_text_format(params)
        return await responses.create(stream=bool(stream), **plain)

    @cached_property
    def with_raw_response(self) -> AsyncChatResponsesWithRawResponse:
        """The same method, returning `APIResponse`."""
        return AsyncChatResponsesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncChatResponsesWithStreamingResponse:
        """The same method, for `async with`, its body unread."""
        return AsyncChatResponsesWithStreamingResponse(self._streamed())


class AsyncChatResponsesWithRawResponse:
    def __init__(self, responses: AsyncChatResponses) -> None:
        self.create = async_to_raw(responses.create)


class AsyncChatResponsesWithStreamingResponse:
    def __init__(self, responses: AsyncChatResponses) -> None:
        self.create = async_to_streamed(responses.create)
