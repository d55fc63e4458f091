"""The state of the endpoints of an Edgen server."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Unpack

from generated_client import models as m
from generated_client.api.edgen import (
    retrieve_edgen_chat_status,
    retrieve_edgen_embedding_status,
    retrieve_edgen_transcription_status,
)
from generated_client.operation import Operation

from ...._async.resource import AsyncResource
from ...._async.response import async_to_raw, async_to_streamed
from ...._request.keywords import accepts
from ....options import RequestOptions


class AsyncEdgenStatus(AsyncResource):
    """The state of one endpoint; a subclass names the endpoint."""

    _operation: ClassVar[Operation[m.EdgenStatus]]

    @accepts(RequestOptions)
    async def create(self, **options: Unpack[RequestOptions]) -> m.EdgenStatus:
        """Fetch the active model, the progress of its download, and the latest errors."""
        return await self._caller.fetch(self._operation, {**options})

    @cached_property
    def with_raw_response(self) -> AsyncEdgenStatusWithRawResponse:
        """The same method, returning `APIResponse`."""
        return AsyncEdgenStatusWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEdgenStatusWithStreamingResponse:
        """The same method, for `async with`, its body unread."""
        return AsyncEdgenStatusWithStreamingResponse(self._streamed())


class AsyncEdgenChatStatus(AsyncEdgenStatus):
    """The state of chat."""

    _operation = retrieve_edgen_chat_status.OPERATION


class AsyncEdgenTranscriptionStatus(AsyncEdgenStatus):
    """The state of transcription."""

    _operation = retrieve_edgen_transcription_status.OPERATION


class AsyncEdgenEmbeddingStatus(AsyncEdgenStatus):
    """The state of embedding."""

    _operation = retrieve_edgen_embedding_status.OPERATION


class AsyncEdgenStatusWithRawResponse:
    def __init__(self, status: AsyncEdgenStatus) -> None:
        self.create = async_to_raw(status.create)


class AsyncEdgenStatusWithStreamingResponse:
    def __init__(self, status: AsyncEdgenStatus) -> None:
        self.create = async_to_streamed(status.create)
