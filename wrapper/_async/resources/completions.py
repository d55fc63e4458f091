"""`client.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.completions import create_completion
from generated_client.types import Unset

from ..._areas.chat import choices_finished
from ..._request.keywords import accepts
from ...params import completions as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream


class AsyncCompletions(AsyncResource):
    """Continue a plain text; the older interface, without roles or tools."""

    @overload
    async def create(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.CreateCompletion]
    ) -> m.Completion: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreateCompletion]
    ) -> AsyncStream[m.Completion]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[p.CreateCompletion]
    ) -> m.Completion | AsyncStream[m.Completion]: ...
    @accepts(p.CreateCompletion)
    async def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateCompletion]
    ) -> m.Completion | AsyncStream[m.Completion]:
        """Continue one prompt or several, whole or as a stream of pieces."""
        operation = create_completion.OPERATION
        if not stream:
            return await self._caller.fetch(operation, {**params})
        return await self._caller.stream(
            operation, create_completion.decode_event, {**params}, is_last=choices_finished
        )

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncCompletionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncCompletionsWithStreamingResponse(self._streamed())


class AsyncCompletionsWithRawResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_to_raw(completions.create)


class AsyncCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_to_streamed(completions.create)
