"""`client.batches`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.batches import cancel_batch, create_batch, list_batches, retrieve_batch

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import batches as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncBatches(AsyncResource):
    """Have the requests of a file answered in the background, within a day."""

    @accepts(p.CreateBatch)
    async def create(self, **params: Unpack[p.CreateBatch]) -> m.Batch:
        """Start a batch with the requests of an uploaded file."""
        return await self._caller.fetch(create_batch.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> m.Batch:
        """Fetch the state of a batch, and the ids of the files with its results."""
        return await self._caller.fetch(retrieve_batch.OPERATION, {**options}, batch_id)

    @accepts(p.ListBatches)
    def list(self, **params: Unpack[p.ListBatches]) -> AsyncPaginator[m.Batch]:
        """List the batches of the organization."""
        return self._caller.fetch_page(list_batches.OPERATION, {**params})

    @accepts(RequestOptions)
    async def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> m.Batch:
        """Cancel a batch, within some minutes; finished answers stay in its output file."""
        return await self._caller.fetch(cancel_batch.OPERATION, {**options}, batch_id)

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncBatchesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncBatchesWithStreamingResponse(self._streamed())


class AsyncBatchesWithRawResponse:
    def __init__(self, batches: AsyncBatches) -> None:
        self.create = async_to_raw(batches.create)
        self.retrieve = async_to_raw(batches.retrieve)
        self.list = async_to_raw(batches.list)
        self.cancel = async_to_raw(batches.cancel)


class AsyncBatchesWithStreamingResponse:
    def __init__(self, batches: AsyncBatches) -> None:
        self.create = async_to_streamed(batches.create)
        self.retrieve = async_to_streamed(batches.retrieve)
        self.list = async_to_streamed(batches.list)
        self.cancel = async_to_streamed(batches.cancel)
