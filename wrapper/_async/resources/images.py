"""`client.images`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.images import create_image_variation, edit_image, generate_image
from generated_client.types import Unset

from ..._areas.chat import ends_with
from ..._request.keywords import accepts
from ...params import images as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream


class AsyncImages(AsyncResource):
    """Make images from text, and change existing images."""

    @overload
    async def generate(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.GenerateImage]
    ) -> m.ImagesResponse: ...
    @overload
    async def generate(
        self, *, stream: Literal[True], **params: Unpack[p.GenerateImage]
    ) -> AsyncStream[m.ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self, *, stream: bool, **params: Unpack[p.GenerateImage]
    ) -> m.ImagesResponse | AsyncStream[m.ImageGenStreamEvent]: ...
    @accepts(p.GenerateImage)
    async def generate(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.GenerateImage]
    ) -> m.ImagesResponse | AsyncStream[m.ImageGenStreamEvent]:
        """Make images from a description, whole or as a stream that shows drafts first."""
        operation, decode = generate_image.OPERATION, generate_image.decode_event
        if not stream:
            return await self._caller.fetch(operation, {**params})
        is_last = ends_with("image_generation.completed")
        return await self._caller.stream(operation, decode, {**params}, is_last=is_last)

    @overload
    async def edit(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.EditImage]
    ) -> m.ImagesResponse: ...
    @overload
    async def edit(
        self, *, stream: Literal[True], **params: Unpack[p.EditImage]
    ) -> AsyncStream[m.ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self, *, stream: bool, **params: Unpack[p.EditImage]
    ) -> m.ImagesResponse | AsyncStream[m.ImageEditStreamEvent]: ...
    @accepts(p.EditImage)
    async def edit(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.EditImage]
    ) -> m.ImagesResponse | AsyncStream[m.ImageEditStreamEvent]:
        """Change images: uploaded as `image`, or named by URL or file id in `images`."""
        operation, decode = edit_image.OPERATION, edit_image.decode_event
        if not stream:
            return await self._caller.fetch(operation, {**params})
        is_last = ends_with("image_edit.completed")
        return await self._caller.stream(operation, decode, {**params}, is_last=is_last)

    @accepts(p.CreateImageVariation)
    async def create_variation(self, **params: Unpack[p.CreateImageVariation]) -> m.ImagesResponse:
        """Make images that resemble a given one."""
        return await self._caller.fetch(create_image_variation.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncImagesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncImagesWithStreamingResponse(self._streamed())


class AsyncImagesWithRawResponse:
    def __init__(self, images: AsyncImages) -> None:
        self.generate = async_to_raw(images.generate)
        self.edit = async_to_raw(images.edit)
        self.create_variation = async_to_raw(images.create_variation)


class AsyncImagesWithStreamingResponse:
    def __init__(self, images: AsyncImages) -> None:
        self.generate = async_to_streamed(images.generate)
        self.edit = async_to_streamed(images.edit)
        self.create_variation = async_to_streamed(images.create_variation)
