# Written by codegen/facade/unasync.py from wrapper/_async/resources/container_files.py; edit that file instead.
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
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class ContainerFiles(Resource):
    """The files in a container."""

    @cached_property
    def content(self) -> ContainerFileContent:
        """The content of the files in a container."""
        return ContainerFileContent(self._caller)

    @accepts(p.CreateContainerFile)
    def create(self, container_id: str, **params: Unpack[p.CreateContainerFile]) -> m.ContainerFile:
        """Add a file to a container: `file` to upload, or `file_id` of an uploaded one."""
        return self._caller.fetch(create_container_file.OPERATION, {**params}, container_id)

    @accepts(RequestOptions)
    def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> m.ContainerFile:
        """Fetch the record of a file in a container: path, size and source."""
        operation = retrieve_container_file.OPERATION
        return self._caller.fetch(operation, {**options}, container_id, file_id)

    @accepts(p.ListContainerFiles)
    def list(
        self, container_id: str, **params: Unpack[p.ListContainerFiles]
    ) -> Page[m.ContainerFile]:
        """List the files in a container, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_container_files.OPERATION, {**params}, container_id)

    @accepts(RequestOptions)
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a file from a container."""
        operation = delete_container_file.OPERATION
        return self._caller.fetch(operation, {**options}, container_id, file_id)

    @cached_property
    def with_raw_response(self) -> ContainerFilesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ContainerFilesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ContainerFilesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ContainerFilesWithStreamingResponse(self._streamed())


class ContainerFileContent(Resource):
    """The content of the files in a container."""

    @accepts(RequestOptions)
    def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryContent:
        """Fetch the bytes of a file.

        Use `with_streaming_response.retrieve` for a large file.
        """
        operation = download_container_file.OPERATION
        return self._caller.fetch_binary(operation, {**options}, container_id, file_id)

    @cached_property
    def with_raw_response(self) -> ContainerFileContentWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ContainerFileContentWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ContainerFileContentWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ContainerFileContentWithStreamingResponse(self._streamed())


class ContainerFilesWithRawResponse:
    def __init__(self, files: ContainerFiles) -> None:
        self.create = to_raw(files.create)
        self.retrieve = to_raw(files.retrieve)
        self.list = to_raw(files.list)
        self.delete = to_raw(files.delete)


class ContainerFilesWithStreamingResponse:
    def __init__(self, files: ContainerFiles) -> None:
        self.create = to_streamed(files.create)
        self.retrieve = to_streamed(files.retrieve)
        self.list = to_streamed(files.list)
        self.delete = to_streamed(files.delete)


class ContainerFileContentWithRawResponse:
    def __init__(self, content: ContainerFileContent) -> None:
        self.retrieve = to_raw(content.retrieve)


class ContainerFileContentWithStreamingResponse:
    def __init__(self, content: ContainerFileContent) -> None:
        self.retrieve = to_streamed(content.retrieve)
