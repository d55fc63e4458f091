"""`client.containers`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.containers import (
    create_container,
    delete_container,
    list_containers,
    retrieve_container,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import containers as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from .container_files import AsyncContainerFiles


class AsyncContainers(AsyncResource):
    """Sandboxes that run the code of models."""

    @cached_property
    def files(self) -> AsyncContainerFiles:
        """The files in a container."""
        return AsyncContainerFiles(self._caller)

    @accepts(p.CreateContainer)
    async def create(self, **params: Unpack[p.CreateContainer]) -> m.Container:
        """Create a container, with files and skills if you name them."""
        return await self._caller.fetch(create_container.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(self, container_id: str, **options: Unpack[RequestOptions]) -> m.Container:
        """Fetch the record of a container: name, state and time of expiry."""
        return await self._caller.fetch(retrieve_container.OPERATION, {**options}, container_id)

    @accepts(p.ListContainers)
    def list(self, **params: Unpack[p.ListContainers]) -> AsyncPaginator[m.Container]:
        """List the containers, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_containers.OPERATION, {**params})

    @accepts(RequestOptions)
    async def delete(self, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a container and its files."""
        return await self._caller.fetch(delete_container.OPERATION, {**options}, container_id)

    @cached_property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncContainersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncContainersWithStreamingResponse(self._streamed())


class AsyncContainersWithRawResponse:
    def __init__(self, containers: AsyncContainers) -> None:
        self.create = async_to_raw(containers.create)
        self.retrieve = async_to_raw(containers.retrieve)
        self.list = async_to_raw(containers.list)
        self.delete = async_to_raw(containers.delete)


class AsyncContainersWithStreamingResponse:
    def __init__(self, containers: AsyncContainers) -> None:
        self.create = async_to_streamed(containers.create)
        self.retrieve = async_to_streamed(containers.retrieve)
        self.list = async_to_streamed(containers.list)
        self.delete = async_to_streamed(containers.delete)
