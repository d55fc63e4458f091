# Written by codegen/facade/unasync.py from wrapper/_async/resources/vector_store_files.py; edit that file instead.
"""`client.vector_stores.files`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from generated_client import models as m
from generated_client.api.vector_stores import (
    create_vector_store_file,
    delete_vector_store_file,
    list_vector_store_files,
    retrieve_vector_store_file,
    retrieve_vector_store_file_content,
    update_vector_store_file,
)
from generated_client.encoding import path_segment
from generated_client.types import FileTypes

from ..._areas.polling import created_ids, pause_of
from ..._areas.vector_stores import FileSettings
from ..._request.keywords import accepts, split
from ..._request.shared_options import SharedOptions
from ...options import RequestOptions
from ...params import vector_stores as p
from ..pages import Page
from ..response import to_raw, to_streamed
from .assistants_resource import AssistantsResource
from .files import Files


class VectorStoreFiles(AssistantsResource):
    """The files of a vector store.

    A `deadline` bounds all calls of a method together.
    """

    @accepts(p.CreateVectorStoreFile)
    def create(
        self, vector_store_id: str, **params: Unpack[p.CreateVectorStoreFile]
    ) -> m.VectorStoreFile:
        """Add an uploaded file to a vector store; the server then processes it."""
        operation = create_vector_store_file.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), vector_store_id)

    @accepts(RequestOptions)
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStoreFile:
        """Fetch the record of a file in a vector store: state, last error and attributes."""
        operation = retrieve_vector_store_file.OPERATION
        return self._caller.fetch(
            operation, self._for_assistants(options), vector_store_id, file_id
        )

    @accepts(p.UpdateVectorStoreFile)
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[p.UpdateVectorStoreFile]
    ) -> m.VectorStoreFile:
        """Replace the attributes of a file in a vector store."""
        operation = update_vector_store_file.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), vector_store_id, file_id)

    @accepts(p.ListVectorStoreFiles)
    def list(
        self, vector_store_id: str, **params: Unpack[p.ListVectorStoreFiles]
    ) -> Page[m.VectorStoreFile]:
        """List the files of a vector store, newest first unless `order` says otherwise."""
        operation = list_vector_store_files.OPERATION
        return self._caller.fetch_page(operation, self._for_assistants(params), vector_store_id)

    @accepts(RequestOptions)
    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStoreFileDeleted:
        """Remove a file from a vector store; the uploaded file stays."""
        operation = delete_vector_store_file.OPERATION
        return self._caller.fetch(
            operation, self._for_assistants(options), vector_store_id, file_id
        )

    @accepts(RequestOptions)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> Page[m.FileContentResponse]:
        """Fetch the text that the server has read from a file, on one page."""
        operation = retrieve_vector_store_file_content.OPERATION
        return self._caller.fetch_page(
            operation, self._for_assistants(options), vector_store_id, file_id
        )

    @accepts(RequestOptions)
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> m.VectorStoreFile:
        """Wait until the server has processed a file, well or not; return the file.

        Raises APITimeoutError when a `deadline` passes before.
        """
        operation, pause = retrieve_vector_store_file.OPERATION, pause_of(poll_interval_ms)
        path = (vector_store_id, file_id)
        return self._caller.poll(operation, self._for_assistants(options), *path, pause=pause)

    @accepts(FileSettings)
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        **settings: Unpack[FileSettings],
    ) -> m.VectorStoreFile:
        """Add an uploaded file to a vector store, and wait as `poll` does."""
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        params: dict[str, Any] = {**settings, "file_id": file_id}
        shared = SharedOptions(split(create_vector_store_file.OPERATION, params))
        create = self.with_raw_response.create
        [file] = created_ids(create(vector_store_id, **params, **shared.for_main()), "id")
        return self.poll(
            file,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            **shared.for_others(),
        )

    @accepts(FileSettings)
    def upload(
        self, *, vector_store_id: str, file: FileTypes, **settings: Unpack[FileSettings]
    ) -> m.VectorStoreFile:
        """Upload a file, in any form of `client.files.create`, and add it to a store."""
        params, shared = _check_arguments(vector_store_id, settings)
        params["file_id"] = self._upload(file, shared)
        return self.create(vector_store_id, **params, **shared.for_main())

    @accepts(FileSettings)
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        poll_interval_ms: float | None = None,
        **settings: Unpack[FileSettings],
    ) -> m.VectorStoreFile:
        """Upload a file, add it to a vector store, and wait as `poll` does."""
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        params, shared = _check_arguments(vector_store_id, settings)
        params["file_id"] = self._upload(file, shared)
        return self.create_and_poll(
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            **params,
            **shared.for_main(),
        )

    def _upload(self, file: FileTypes, shared: SharedOptions) -> str:
        create = Files(self._caller).with_raw_response.create
        answer = create(file=file, purpose="assistants", **shared.for_others())
        return created_ids(answer, "id")[0]

    @cached_property
    def with_raw_response(self) -> VectorStoreFilesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return VectorStoreFilesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> VectorStoreFilesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return VectorStoreFilesWithStreamingResponse(self._streamed())


def _check_arguments(
    vector_store_id: str, settings: FileSettings
) -> tuple[dict[str, Any], SharedOptions]:
    """Check the arguments first, because otherwise a file is uploaded in vain."""
    path_segment("vector_store_id", vector_store_id)
    params: dict[str, Any] = {**settings, "file_id": ""}
    return params, SharedOptions(split(create_vector_store_file.OPERATION, params))


class VectorStoreFilesWithRawResponse:
    def __init__(self, files: VectorStoreFiles) -> None:
        self.create = to_raw(files.create)
        self.retrieve = to_raw(files.retrieve)
        self.update = to_raw(files.update)
        self.list = to_raw(files.list)
        self.delete = to_raw(files.delete)
        self.content = to_raw(files.content)


class VectorStoreFilesWithStreamingResponse:
    def __init__(self, files: VectorStoreFiles) -> None:
        self.create = to_streamed(files.create)
        self.retrieve = to_streamed(files.retrieve)
        self.update = to_streamed(files.update)
        self.list = to_streamed(files.list)
        self.delete = to_streamed(files.delete)
        self.content = to_streamed(files.content)
