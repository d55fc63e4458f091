"""`client.moderations`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.moderations import create_moderation

from ..._request.keywords import accepts
from ...params import moderations as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncModerations(AsyncResource):
    """Have text and images checked for harmful content."""

    @accepts(p.CreateModeration)
    async def create(self, **params: Unpack[p.CreateModeration]) -> m.ModerationCreateResponse:
        """Check content: one verdict for each text, or one for a list with images."""
        return await self._caller.fetch(create_moderation.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncModerationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncModerationsWithStreamingResponse(self._streamed())


class AsyncModerationsWithRawResponse:
    def __init__(self, moderations: AsyncModerations) -> None:
        self.create = async_to_raw(moderations.create)


class AsyncModerationsWithStreamingResponse:
    def __init__(self, moderations: AsyncModerations) -> None:
        self.create = async_to_streamed(moderations.create)
