# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, FileTypes, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateImageEditRequest(BaseModel):
    """Images that are uploaded, and how to change them."""

    image: FileTypes | list[FileTypes]
    """The image or images to change. GPT Image models take up to 16 in PNG, WebP or JPEG, each
    under 50 MB; dall-e-2 takes one, a square PNG under 4 MB.
    """
    prompt: str
    """What the result should show; up to 32,000 characters, on dall-e-2 up to 1,000."""
    mask: FileTypes | None
    """An image of the same size that is fully transparent where the first image may change; as an
    upload a PNG under 4 MB.
    """
    model: str | m.KnownImageEditModel | None
    """Id of the model."""
    n: int | None
    """How many images to make, 1 to 10."""
    size: str | m.KnownImageEditSize | None
    """Width and height in pixels; which ones there are depends on the model."""
    quality: m.ImageEditQuality | None
    """How much care to take; `standard` for dall-e-2, the others for GPT Image models."""
    input_fidelity: m.InputFidelity | None
    """How closely to keep to the given images; low unless told otherwise. For GPT Image models
    only.
    """
    background: m.ImageBackground | None
    """What lies behind the motif; for GPT Image models only."""
    response_format: m.ImageResponseFormat | None
    """A link, as by default, or the image itself in base64; for dall-e-2 only, others send base64."""
    output_format: m.ImageOutputFormat | None
    """The encoding of the images; for GPT Image models only."""
    output_compression: int | None
    """Compression in percent, 0 to 100; for `jpeg` and `webp` of GPT Image models only."""
    stream: bool | None
    """Whether to send events while the image is being made; for GPT Image models only."""
    partial_images: int | None
    """How many drafts a stream shows first, 0 to 3; fewer come if the finished image is faster."""
    user: str | None
    """An id of your own for the person behind the request, to trace abuse by."""

    _keys: ClassVar[Mapping[str, str]] = {
        "image": "image",
        "prompt": "prompt",
        "mask": "mask",
        "model": "model",
        "n": "n",
        "size": "size",
        "quality": "quality",
        "input_fidelity": "input_fidelity",
        "background": "background",
        "response_format": "response_format",
        "output_format": "output_format",
        "output_compression": "output_compression",
        "stream": "stream",
        "partial_images": "partial_images",
        "user": "user",
    }

    def __init__(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        mask: FileTypes | Unset = UNSET,
        model: str | m.KnownImageEditModel | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        size: str | m.KnownImageEditSize | None | Unset = UNSET,
        quality: m.ImageEditQuality | None | Unset = UNSET,
        input_fidelity: m.InputFidelity | None | Unset = UNSET,
        background: m.ImageBackground | None | Unset = UNSET,
        response_format: m.ImageResponseFormat | None | Unset = UNSET,
        output_format: m.ImageOutputFormat | None | Unset = UNSET,
        output_compression: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        partial_images: int | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "model": model,
                "n": n,
                "size": size,
                "quality": quality,
                "input_fidelity": input_fidelity,
                "background": background,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "stream": stream,
                "partial_images": partial_images,
                "user": user,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.image = get("image")
        self.prompt = get("prompt")
        self.mask = get("mask")
        self.model = get("model")
        self.n = get("n")
        self.size = get("size")
        self.quality = get("quality")
        self.input_fidelity = get("input_fidelity")
        self.background = get("background")
        self.response_format = get("response_format")
        self.output_format = get("output_format")
        self.output_compression = get("output_compression")
        self.stream = get("stream")
        self.partial_images = get("partial_images")
        self.user = get("user")
        return model


class CreateImageEditRequestParam(TypedDict, total=False):
    """Images that are uploaded, and how to change them."""

    image: Required[FileTypes | Sequence[FileTypes]]
    """The image or images to change. GPT Image models take up to 16 in PNG, WebP or JPEG, each
    under 50 MB; dall-e-2 takes one, a square PNG under 4 MB.
    """
    prompt: Required[str]
    """What the result should show; up to 32,000 characters, on dall-e-2 up to 1,000."""
    mask: FileTypes
    """An image of the same size that is fully transparent where the first image may change; as an
    upload a PNG under 4 MB.
    """
    model: str | m.KnownImageEditModel | None
    """Id of the model."""
    n: int | None
    """How many images to make, 1 to 10."""
    size: str | m.KnownImageEditSize | None
    """Width and height in pixels; which ones there are depends on the model."""
    quality: m.ImageEditQuality | None
    """How much care to take; `standard` for dall-e-2, the others for GPT Image models."""
    input_fidelity: m.InputFidelity | None
    """How closely to keep to the given images; low unless told otherwise. For GPT Image models
    only.
    """
    background: m.ImageBackground | None
    """What lies behind the motif; for GPT Image models only."""
    response_format: m.ImageResponseFormat | None
    """A link, as by default, or the image itself in base64; for dall-e-2 only, others send base64."""
    output_format: m.ImageOutputFormat | None
    """The encoding of the images; for GPT Image models only."""
    output_compression: int | None
    """Compression in percent, 0 to 100; for `jpeg` and `webp` of GPT Image models only."""
    stream: bool | None
    """Whether to send events while the image is being made; for GPT Image models only."""
    partial_images: int | None
    """How many drafts a stream shows first, 0 to 3; fewer come if the finished image is faster."""
    user: str
    """An id of your own for the person behind the request, to trace abuse by."""
