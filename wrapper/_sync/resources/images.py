# Written by codegen/facade/unasync.py from wrapper/_async/resources/images.py; edit that file instead.
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
from ..resource import Resource
from ..response import to_raw, to_streamed
from ..stream import Stream


class Images(Resource):
    """Make images from text, and change existing images."""

    @overload
    def generate(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.GenerateImage]
    ) -> m.ImagesResponse: ...
    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[p.GenerateImage]
    ) -> Stream[m.ImageGenStreamEvent]: ...
    @overload
    def generate(
        self, *, stream: bool, **params: Unpack[p.GenerateImage]
    ) -> m.ImagesResponse | Stream[m.ImageGenStreamEvent]: ...
    @accepts(p.GenerateImage)
    def generate(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.GenerateImage]
    ) -> m.ImagesResponse | Stream[m.ImageGenStreamEvent]:
        """Make images from a description, whole or as a stream that shows drafts first."""
        operation, decode = generate_image.OPERATION, generate_image.decode_event
        if not stream:
            return self._caller.fetch(operation, {**params})
        is_last = ends_with("image_generation.completed")
        return self._caller.stream(operation, decode, {**params}, is_last=is_last)

    @overload
    def edit(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.EditImage]
    ) -> m.ImagesResponse: ...
    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[p.EditImage]
    ) -> Stream[m.ImageEditStreamEvent]: ...
    @overload
    def edit(
        self, *, stream: bool, **params: Unpack[p.EditImage]
    ) -> m.ImagesResponse | Stream[m.ImageEditStreamEvent]: ...
    @accepts(p.EditImage)
    def edit(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.EditImage]
    ) -> m.ImagesResponse | Stream[m.ImageEditStreamEvent]:
        """Change images: uploaded as `image`, or named by URL or file id in `images`."""
        operation, decode = edit_image.OPERATION, edit_image.decode_event
        if not stream:
            return self._caller.fetch(operation, {**params})
        is_last = ends_with("image_edit.completed")
        return self._caller.stream(operation, decode, {**params}, is_last=is_last)

    @accepts(p.CreateImageVariation)
    def create_variation(self, **params: Unpack[p.CreateImageVariation]) -> m.ImagesResponse:
        """Make images that resemble a given one."""
        return self._caller.fetch(create_image_variation.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ImagesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ImagesWithStreamingResponse(self._streamed())


class ImagesWithRawResponse:
    def __init__(self, images: Images) -> None:
        self.generate = to_raw(images.generate)
        self.edit = to_raw(images.edit)
        self.create_variation = to_raw(images.create_variation)


class ImagesWithStreamingResponse:
    def __init__(self, images: Images) -> None:
        self.generate = to_streamed(images.generate)
        self.edit = to_streamed(images.edit)
        self.create_variation = to_streamed(images.create_variation)
