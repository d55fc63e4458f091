# Written by codegen/facade/unasync.py from wrapper/_async/resources/containers.py; edit that file instead.
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
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed
from .container_files import ContainerFiles


class Containers(Resource):
    """Sandboxes that run the code of models."""

    @cached_property
    def files(self) -> ContainerFiles:
        """The files in a container."""
        return ContainerFiles(self._caller)

    @accepts(p.CreateContainer)
    def create(self, **params: Unpack[p.CreateContainer]) -> m.Container:
        """Create a container, with files and skills if you name them."""
        return self._caller.fetch(create_container.OPERATION, {**params})

    @accepts(RequestOptions)
    def retrieve(self, container_id: str, **options: Unpack[RequestOptions]) -> m.Container:
        """Fetch the record of a container: name, state and time of expiry."""
        return self._caller.fetch(retrieve_container.OPERATION, {**options}, container_id)

    @accepts(p.ListContainers)
    def list(self, **params: Unpack[p.ListContainers]) -> Page[m.Container]:
        """List the containers, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_containers.OPERATION, {**params})

    @accepts(RequestOptions)
    def delete(self, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a container and its files."""
        return self._caller.fetch(delete_container.OPERATION, {**options}, container_id)

    @cached_property
    def with_raw_response(self) -> ContainersWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ContainersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ContainersWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ContainersWithStreamingResponse(self._streamed())


class ContainersWithRawResponse:
    def __init__(self, containers: Containers) -> None:
        self.create = to_raw(containers.create)
        self.retrieve = to_raw(containers.retrieve)
        self.list = to_raw(containers.list)
        self.delete = to_raw(containers.delete)


class ContainersWithStreamingResponse:
    def __init__(self, containers: Containers) -> None:
        self.create = to_streamed(containers.create)
        self.retrieve = to_streamed(containers.retrieve)
        self.list = to_streamed(containers.list)
        self.delete = to_streamed(containers.delete)
