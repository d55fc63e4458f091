# Written by codegen/facade/unasync.py from wrapper/_async/resources/batches.py; edit that file instead.
"""`client.batches`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.batches import cancel_batch, create_batch, list_batches, retrieve_batch

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import batches as p
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class Batches(Resource):
    """Have the requests of a file answered in the background, within a day."""

    @accepts(p.CreateBatch)
    def create(self, **params: Unpack[p.CreateBatch]) -> m.Batch:
        """Start a batch with the requests of an uploaded file."""
        return self._caller.fetch(create_batch.OPERATION, {**params})

    @accepts(RequestOptions)
    def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> m.Batch:
        """Fetch the state of a batch, and the ids of the files with its results."""
        return self._caller.fetch(retrieve_batch.OPERATION, {**options}, batch_id)

    @accepts(p.ListBatches)
    def list(self, **params: Unpack[p.ListBatches]) -> Page[m.Batch]:
        """List the batches of the organization."""
        return self._caller.fetch_page(list_batches.OPERATION, {**params})

    @accepts(RequestOptions)
    def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> m.Batch:
        """Cancel a batch, within some minutes; finished answers stay in its output file."""
        return self._caller.fetch(cancel_batch.OPERATION, {**options}, batch_id)

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return BatchesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return BatchesWithStreamingResponse(self._streamed())


class BatchesWithRawResponse:
    def __init__(self, batches: Batches) -> None:
        self.create = to_raw(batches.create)
        self.retrieve = to_raw(batches.retrieve)
        self.list = to_raw(batches.list)
        self.cancel = to_raw(batches.cancel)


class BatchesWithStreamingResponse:
    def __init__(self, batches: Batches) -> None:
        self.create = to_streamed(batches.create)
        self.retrieve = to_streamed(batches.retrieve)
        self.list = to_streamed(batches.list)
        self.cancel = to_streamed(batches.cancel)
