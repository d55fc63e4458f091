# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateImageEditByReferenceRequest(BaseModel):
    """Images that are named by URL or file id, and how to change them; for GPT Image models only."""

    images: list[m.ImageInputReference]
    """The images to change, up to 16; in place of `image`, for the same options without an upload."""
    prompt: str
    """What the result should show; up to 32,000 characters, on dall-e-2 up to 1,000."""
    mask: m.ImageInputReference | None
    """An image that need not be uploaded; give one of the two."""
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
    output_format: m.ImageOutputFormat | None
    """The encoding of the images; for GPT Image models only."""
    output_compression: int | None
    """Compression in percent, 0 to 100; for `jpeg` and `webp` of GPT Image models only."""
    stream: bool | None
    """Whether to send events while the image is being made; for GPT Image models only."""
    partial_images: int | None
    """How many drafts a stream shows first, 0 to 3; fewer come if the finished image is faster."""
    moderation: m.ImageModeration | None
    """How strictly to filter; for GPT Image models only."""
    user: str | None
    """An id of your own for the person behind the request, to trace abuse by."""

    _keys: ClassVar[Mapping[str, str]] = {
        "images": "images",
        "prompt": "prompt",
        "mask": "mask",
        "model": "model",
        "n": "n",
        "size": "size",
        "quality": "quality",
        "input_fidelity": "input_fidelity",
        "background": "background",
        "output_format": "output_format",
        "output_compression": "output_compression",
        "stream": "stream",
        "partial_images": "partial_images",
        "moderation": "moderation",
        "user": "user",
    }

    def __init__(
        self,
        *,
        images: Sequence[m.ImageInputReferenceParam | BaseModel],
        prompt: str,
        mask: m.ImageInputReferenceParam | BaseModel | Unset = UNSET,
        model: str | m.KnownImageEditModel | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        size: str | m.KnownImageEditSize | None | Unset = UNSET,
        quality: m.ImageEditQuality | None | Unset = UNSET,
        input_fidelity: m.InputFidelity | None | Unset = UNSET,
        background: m.ImageBackground | None | Unset = UNSET,
        output_format: m.ImageOutputFormat | None | Unset = UNSET,
        output_compression: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        partial_images: int | None | Unset = UNSET,
        moderation: m.ImageModeration | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "images": images,
                "prompt": prompt,
                "mask": mask,
                "model": model,
                "n": n,
                "size": size,
                "quality": quality,
                "input_fidelity": input_fidelity,
                "background": background,
                "output_format": output_format,
                "output_compression": output_compression,
                "stream": stream,
                "partial_images": partial_images,
                "moderation": moderation,
                "user": user,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("images")
        self.images = (
            [m.ImageInputReference.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.prompt = get("prompt")
        if (v := get("mask")) is not None:
            v = m.ImageInputReference.from_dict(v) if isinstance(v, dict) else v
        self.mask = v
        self.model = get("model")
        self.n = get("n")
        self.size = get("size")
        self.quality = get("quality")
        self.input_fidelity = get("input_fidelity")
        self.background = get("background")
        self.output_format = get("output_format")
        self.output_compression = get("output_compression")
        self.stream = get("stream")
        self.partial_images = get("partial_images")
        self.moderation = get("moderation")
        self.user = get("user")
        return model


class CreateImageEditByReferenceRequestParam(TypedDict, total=False):
    """Images that are named by URL or file id, and how to change them; for GPT Image models only."""

    images: Required[Sequence[m.ImageInputReferenceParam | BaseModel]]
    """The images to change, up to 16; in place of `image`, for the same options without an upload."""
    prompt: Required[str]
    """What the result should show; up to 32,000 characters, on dall-e-2 up to 1,000."""
    mask: m.ImageInputReferenceParam | BaseModel
    """An image that need not be uploaded; give one of the two."""
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
    output_format: m.ImageOutputFormat | None
    """The encoding of the images; for GPT Image models only."""
    output_compression: int | None
    """Compression in percent, 0 to 100; for `jpeg` and `webp` of GPT Image models only."""
    stream: bool | None
    """Whether to send events while the image is being made; for GPT Image models only."""
    partial_images: int | None
    """How many drafts a stream shows first, 0 to 3; fewer come if the finished image is faster."""
    moderation: m.ImageModeration | None
    """How strictly to filter; for GPT Image models only."""
    user: str
    """An id of your own for the person behind the request, to trace abuse by."""
