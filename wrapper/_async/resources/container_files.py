"""`client.containers.files`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.containers import (
    create_container_file,
    delete_container_file,
    download_container_file,
    list_container_files,
    retrieve_container_file,
)

from ..._request.keywords import accepts
from ..._response.binary import BinaryContent
from ...options import RequestOptions
from ...params import containers as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncContainerFiles(AsyncResource):
    """The files in a container."""

    @cached_property
    def content(self) -> AsyncContainerFileContent:
        """The content of the files in a container."""
        return AsyncContainerFileContent(self._caller)

    @accepts(p.CreateContainerFile)
    async def create(
        self, container_id: str, **params: Unpack[p.CreateContainerFile]
    ) -> m.ContainerFile:
        """Add a file to a container: `file` to upload, or `file_id` of an uploaded one."""
        return await self._caller.fetch(create_container_file.OPERATION, {**params}, container_id)

    @accepts(RequestOptions)
    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> m.ContainerFile:
        """Fetch the record of a file in a container: path, size and source."""
        operation = retrieve_container_file.OPERATION
        return await self._caller.fetch(operation, {**options}, container_id, file_id)

    @accepts(p.ListContainerFiles)
    def list(
        self, container_id: str, **params: Unpack[p.ListContainerFiles]
    ) -> AsyncPaginator[m.ContainerFile]:
        """List the files in a container, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_container_files.OPERATION, {**params}, container_id)

    @accepts(RequestOptions)
    async def delete(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a file from a container."""
        operation = delete_container_file.OPERATION
        return await self._caller.fetch(operation, {**options}, container_id, file_id)

    @cached_property
    def with_raw_response(self) -> AsyncContainerFilesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncContainerFilesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncContainerFilesWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncContainerFilesWithStreamingResponse(self._streamed())


class AsyncContainerFileContent(AsyncResource):
    """The content of the files in a container."""

    @accepts(RequestOptions)
    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryContent:
        """Fetch the bytes of a file.

        Use `with_streaming_response.retrieve` for a large file.
        """
        operation = download_container_file.OPERATION
        return await self._caller.fetch_binary(operation, {**options}, container_id, file_id)

    @cached_property
    def with_raw_response(self) -> AsyncContainerFileContentWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncContainerFileContentWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncContainerFileContentWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncContainerFileContentWithStreamingResponse(self._streamed())


class AsyncContainerFilesWithRawResponse:
    def __init__(self, files: AsyncContainerFiles) -> None:
        self.create = async_to_raw(files.create)
        self.retrieve = async_to_raw(files.retrieve)
        self.list = async_to_raw(files.list)
        self.delete = async_to_raw(files.delete)


class AsyncContainerFilesWithStreamingResponse:
    def __init__(self, files: AsyncContainerFiles) -> None:
        self.create = async_to_streamed(files.create)
        self.retrieve = async_to_streamed(files.retrieve)
        self.list = async_to_streamed(files.list)
        self.delete = async_to_streamed(files.delete)


class AsyncContainerFileContentWithRawResponse:
    def __init__(self, content: AsyncContainerFileContent) -> None:
        self.retrieve = async_to_raw(content.retrieve)


class AsyncContainerFileContentWithStreamingResponse:
    def __init__(self, content: AsyncContainerFileContent) -> None:
        self.retrieve = async_to_streamed(content.retrieve)
