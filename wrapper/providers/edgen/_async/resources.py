"""`client.embeddings`, `client.image` and `client.misc` of Edgen."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.edgen import create_edgen_image_generation, retrieve_edgen_version

from ...._async.resource import AsyncResource
from ...._async.resources.embeddings import AsyncEmbeddings
from ...._async.response import async_to_raw, async_to_streamed
from ...._request.keywords import accepts
from ....options import RequestOptions
from ....params import edgen as p
from .status import AsyncEdgenEmbeddingStatus


class AsyncEdgenEmbeddings(AsyncEmbeddings):
    """Turn text into vectors for search, clustering and comparison."""

    @cached_property
    def status(self) -> AsyncEdgenEmbeddingStatus:
        """The state of embedding at the server."""
        return AsyncEdgenEmbeddingStatus(self._caller)


class AsyncEdgenImage(AsyncResource):
    """Make images on this machine.

    `client.images` is another resource, with parameters that Edgen does not know.
    """

    @cached_property
    def generations(self) -> AsyncEdgenImageGenerations:
        """Images made from text."""
        return AsyncEdgenImageGenerations(self._caller)


class AsyncEdgenImageGenerations(AsyncResource):
    """Images made from text."""

    @accepts(p.CreateEdgenImageGeneration)
    async def create(
        self, **params: Unpack[p.CreateEdgenImageGeneration]
    ) -> m.EdgenImageGeneration:
        """Make images from a description; `bytes(result.images[0])` is the first image."""
        return await self._caller.fetch(create_edgen_image_generation.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncEdgenImageGenerationsWithRawResponse:
        """The same method, returning `APIResponse`."""
        return AsyncEdgenImageGenerationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEdgenImageGenerationsWithStreamingResponse:
        """The same method, for `async with`, its body unread."""
        return AsyncEdgenImageGenerationsWithStreamingResponse(self._streamed())


class AsyncEdgenMisc(AsyncResource):
    """Further facts about an Edgen server."""

    @cached_property
    def version(self) -> AsyncEdgenVersion:
        """The version of the server."""
        return AsyncEdgenVersion(self._caller)


class AsyncEdgenVersion(AsyncResource):
    """The version of the server."""

    @accepts(RequestOptions)
    async def create(self, **options: Unpack[RequestOptions]) -> m.EdgenVersion:
        """Fetch the version of the server, as numbers."""
        return await self._caller.fetch(retrieve_edgen_version.OPERATION, {**options})

    @cached_property
    def with_raw_response(self) -> AsyncEdgenVersionWithRawResponse:
        """The same method, returning `APIResponse`."""
        return AsyncEdgenVersionWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEdgenVersionWithStreamingResponse:
        """The same method, for `async with`, its body unread."""
        return AsyncEdgenVersionWithStreamingResponse(self._streamed())


class AsyncEdgenImageGenerationsWithRawResponse:
    def __init__(self, generations: AsyncEdgenImageGenerations) -> None:
        self.create = async_to_raw(generations.create)


class AsyncEdgenImageGenerationsWithStreamingResponse:
    def __init__(self, generations: AsyncEdgenImageGenerations) -> None:
        self.create = async_to_streamed(generations.create)


class AsyncEdgenVersionWithRawResponse:
    def __init__(self, version: AsyncEdgenVersion) -> None:
        self.create = async_to_raw(version.create)


class AsyncEdgenVersionWithStreamingResponse:
    def __init__(self, version: AsyncEdgenVersion) -> None:
        self.create = async_to_streamed(version.create)
