# Written by codegen/facade/unasync.py from wrapper/_async/resources/vector_store_file_batches.py; edit that file instead.
"""`client.vector_stores.file_batches`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, Unpack

from generated_client import models as m
from generated_client.api.vector_stores import (
    cancel_vector_store_file_batch,
    create_vector_store_file_batch,
    list_vector_store_file_batch_files,
    retrieve_vector_store_file_batch,
)
from generated_client.encoding import path_segment
from generated_client.types import FileTypes

from ..._areas.polling import created_ids, pause_of
from ..._areas.vector_stores import FileSettings
from ..._concurrency.parallel import map_limited
from ..._request.keywords import accepts, split
from ..._request.shared_options import SharedOptions
from ...options import RequestOptions
from ...params import vector_stores as p
from ..pages import Page
from ..response import to_raw, to_streamed
from .assistants_resource import AssistantsResource
from .files import Files


class VectorStoreFileBatches(AssistantsResource):
    """Batches: many files that are added to a vector store at once.

    A `deadline` bounds all calls of a method together.
    """

    @accepts(p.CreateVectorStoreFileBatch)
    def create(
        self, vector_store_id: str, **params: Unpack[p.CreateVectorStoreFileBatch]
    ) -> m.VectorStoreFileBatch:
        """Add uploaded files to a vector store; the server then processes them."""
        operation = create_vector_store_file_batch.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), vector_store_id)

    @accepts(RequestOptions)
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStoreFileBatch:
        """Fetch the state of a batch."""
        operation = retrieve_vector_store_file_batch.OPERATION
        return self._caller.fetch(
            operation, self._for_assistants(options), vector_store_id, batch_id
        )

    @accepts(RequestOptions)
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStoreFileBatch:
        """Cancel a batch as soon as the server can; some files may be ready by then."""
        operation = cancel_vector_store_file_batch.OPERATION
        return self._caller.fetch(
            operation, self._for_assistants(options), vector_store_id, batch_id
        )

    @accepts(p.ListVectorStoreFileBatchFiles)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **params: Unpack[p.ListVectorStoreFileBatchFiles],
    ) -> Page[m.VectorStoreFile]:
        """List the files of a batch, newest first unless `order` says otherwise."""
        operation = list_vector_store_file_batch_files.OPERATION
        return self._caller.fetch_page(
            operation, self._for_assistants(params), vector_store_id, batch_id
        )

    @accepts(RequestOptions)
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> m.VectorStoreFileBatch:
        """Wait until the server has processed a batch; `file_counts` tells failures.

        Raises APITimeoutError when a `deadline` passes before.
        """
        operation, pause = retrieve_vector_store_file_batch.OPERATION, pause_of(poll_interval_ms)
        path = (vector_store_id, batch_id)
        return self._caller.poll(operation, self._for_assistants(options), *path, pause=pause)

    @accepts(p.CreateVectorStoreFileBatch)
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | None = None,
        **params: Unpack[p.CreateVectorStoreFileBatch],
    ) -> m.VectorStoreFileBatch:
        """Add uploaded files to a vector store, and wait as `poll` does."""
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        body: dict[str, Any] = {**params}
        shared = SharedOptions(split(create_vector_store_file_batch.OPERATION, body))
        create = self.with_raw_response.create
        [batch] = created_ids(create(vector_store_id, **body, **shared.for_main()), "id")
        return self.poll(
            batch,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            **shared.for_others(),
        )

    @accepts(FileSettings)
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        poll_interval_ms: float | None = None,
        **settings: Unpack[FileSettings],
    ) -> m.VectorStoreFileBatch:
        """Upload files, `max_concurrency` at a time, add them to a store, and wait.

        `file_ids` are added to the store too. When an upload fails, no other upload begins, and the
        error is raised; files that were uploaded before stay among `client.files`.
        """
        pause_of(poll_interval_ms)  # Every argument is checked before anything is sent.
        path_segment("vector_store_id", vector_store_id)
        params: dict[str, Any] = {**settings}
        shared = SharedOptions(split(create_vector_store_file_batch.OPERATION, params))
        create = Files(self._caller).with_raw_response.create

        def upload(file: FileTypes) -> str:
            answer = create(file=file, purpose="assistants", **shared.for_others())
            return created_ids(answer, "id")[0]

        uploaded = map_limited(upload, files, max_concurrency)
        return self.create_and_poll(
            vector_store_id,
            file_ids=[*file_ids, *uploaded],
            poll_interval_ms=poll_interval_ms,
            **params,
            **shared.for_main(),
        )

    @cached_property
    def with_raw_response(self) -> VectorStoreFileBatchesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return VectorStoreFileBatchesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> VectorStoreFileBatchesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return VectorStoreFileBatchesWithStreamingResponse(self._streamed())


class VectorStoreFileBatchesWithRawResponse:
    def __init__(self, file_batches: VectorStoreFileBatches) -> None:
        self.create = to_raw(file_batches.create)
        self.retrieve = to_raw(file_batches.retrieve)
        self.cancel = to_raw(file_batches.cancel)
        self.list_files = to_raw(file_batches.list_files)


class VectorStoreFileBatchesWithStreamingResponse:
    def __init__(self, file_batches: VectorStoreFileBatches) -> None:
        self.create = to_streamed(file_batches.create)
        self.retrieve = to_streamed(file_batches.retrieve)
        self.cancel = to_streamed(file_batches.cancel)
        self.list_files = to_streamed(file_batches.list_files)
