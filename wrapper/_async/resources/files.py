"""`client.files`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.files import (
    create_file,
    delete_file,
    download_file,
    list_files,
    retrieve_file,
)
from generated_client.operation import Operation
from generated_client.types import UNSET

from ..._areas.polling import check_pause
from ..._request.keywords import accepts
from ..._response.binary import BinaryContent
from ...options import RequestOptions
from ...params import files as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed

_TEXT: Operation[str] = Operation(
    name="files.retrieve_content",
    method=download_file.OPERATION.method,
    path=download_file.OPERATION.path,
    path_params=download_file.OPERATION.path_params,
    accept=download_file.OPERATION.accept,
    decode=str,
    result="text",
    deprecated="files.content",
)


class AsyncFiles(AsyncResource):
    """Upload files for other operations, and list, fetch and delete uploaded files."""

    @accepts(p.CreateFile)
    async def create(self, **params: Unpack[p.CreateFile]) -> m.FileObject:
        """Upload a file: bytes, path, open file or `(name, content[, type[, headers]])`.

        A path is opened when the request is sent, and its file is read piece by piece.
        """
        return await self._caller.fetch(create_file.OPERATION, {**params})

    @accepts(p.ListFiles)
    def list(self, **params: Unpack[p.ListFiles]) -> AsyncPaginator[m.FileObject]:
        """List the uploaded files, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_files.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> m.FileObject:
        """Fetch the record of a file: name, size, purpose and state."""
        return await self._caller.fetch(retrieve_file.OPERATION, {**options}, file_id)

    @accepts(RequestOptions)
    async def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> m.FileDeleted:
        """Delete a file."""
        return await self._caller.fetch(delete_file.OPERATION, {**options}, file_id)

    @accepts(RequestOptions)
    async def content(self, file_id: str, **options: Unpack[RequestOptions]) -> BinaryContent:
        """Fetch the content of a file.

        Use `with_streaming_response.content` for a large file.
        """
        return await self._caller.fetch_binary(download_file.OPERATION, {**options}, file_id)

    @accepts(RequestOptions)
    async def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """Fetch the content of a file as text; `content` gives the bytes as well."""
        return await self._caller.fetch(_TEXT, {**options}, file_id)

    @accepts(RequestOptions)
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        **options: Unpack[RequestOptions],
    ) -> m.FileObject:
        """Wait until the server has processed a file, well or not; return the file.

        Raises APITimeoutError when the `deadline`, or else `max_wait_seconds`, passes before.
        """
        params = {**options}
        if params.get("deadline", UNSET) is UNSET:
            params["deadline"] = max_wait_seconds
        pause = check_pause("poll_interval", poll_interval)
        return await self._caller.poll(retrieve_file.OPERATION, params, id, pause=pause)

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncFilesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncFilesWithStreamingResponse(self._streamed())


class AsyncFilesWithRawResponse:
    def __init__(self, files: AsyncFiles) -> None:
        self.create = async_to_raw(files.create)
        self.list = async_to_raw(files.list)
        self.retrieve = async_to_raw(files.retrieve)
        self.delete = async_to_raw(files.delete)
        self.content = async_to_raw(files.content)
        self.retrieve_content = async_to_raw(files.retrieve_content)


class AsyncFilesWithStreamingResponse:
    def __init__(self, files: AsyncFiles) -> None:
        self.create = async_to_streamed(files.create)
        self.list = async_to_streamed(files.list)
        self.retrieve = async_to_streamed(files.retrieve)
        self.delete = async_to_streamed(files.delete)
        self.content = async_to_streamed(files.content)
        self.retrieve_content = async_to_streamed(files.retrieve_content)
