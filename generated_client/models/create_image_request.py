# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateImageRequest(BaseModel):
    """What the images should show, and how they should be made."""

    prompt: str
    """What to show; up to 32,000 characters for GPT Image models, 4,000 for dall-e-3, 1,000 for
    dall-e-2.
    """
    model: str | m.KnownImageModel | None
    """Id of the model; dall-e-2 by default, unless an option calls for a GPT Image model."""
    n: int | None
    """How many images to make, 1 to 10; dall-e-3 makes one only."""
    size: str | m.KnownImageSize | None
    """Width and height in pixels; which ones there are depends on the model."""
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None
    """How much care to take; `low` to `high` for GPT Image models, `standard` and `hd` for
    dall-e-3, `standard` alone for dall-e-2. `auto` takes the model's best.
    """
    style: Literal["natural", "vivid"] | None
    """Dramatic and larger than life, or closer to nature; for dall-e-3 only."""
    background: m.ImageBackground | None
    """What lies behind the motif; for GPT Image models only."""
    response_format: m.ImageResponseFormat | None
    """A link, or the image itself in base64; GPT Image models know the latter only, and refuse
    this.
    """
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
        "prompt": "prompt",
        "model": "model",
        "n": "n",
        "size": "size",
        "quality": "quality",
        "style": "style",
        "background": "background",
        "response_format": "response_format",
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
        prompt: str,
        model: str | m.KnownImageModel | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        size: str | m.KnownImageSize | None | Unset = UNSET,
        quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None | Unset = UNSET,
        style: Literal["natural", "vivid"] | None | Unset = UNSET,
        background: m.ImageBackground | None | Unset = UNSET,
        response_format: m.ImageResponseFormat | None | Unset = UNSET,
        output_format: m.ImageOutputFormat | None | Unset = UNSET,
        output_compression: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        partial_images: int | None | Unset = UNSET,
        moderation: m.ImageModeration | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "prompt": prompt,
                "model": model,
                "n": n,
                "size": size,
                "quality": quality,
                "style": style,
                "background": background,
                "response_format": response_format,
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
        self.prompt = get("prompt")
        self.model = get("model")
        self.n = get("n")
        self.size = get("size")
        self.quality = get("quality")
        self.style = get("style")
        self.background = get("background")
        self.response_format = get("response_format")
        self.output_format = get("output_format")
        self.output_compression = get("output_compression")
        self.stream = get("stream")
        self.partial_images = get("partial_images")
        self.moderation = get("moderation")
        self.user = get("user")
        return model


class CreateImageRequestParam(TypedDict, total=False):
    """What the images should show, and how they should be made."""

    prompt: Required[str]
    """What to show; up to 32,000 characters for GPT Image models, 4,000 for dall-e-3, 1,000 for
    dall-e-2.
    """
    model: str | m.KnownImageModel | None
    """Id of the model; dall-e-2 by default, unless an option calls for a GPT Image model."""
    n: int | None
    """How many images to make, 1 to 10; dall-e-3 makes one only."""
    size: str | m.KnownImageSize | None
    """Width and height in pixels; which ones there are depends on the model."""
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None
    """How much care to take; `low` to `high` for GPT Image models, `standard` and `hd` for
    dall-e-3, `standard` alone for dall-e-2. `auto` takes the model's best.
    """
    style: Literal["natural", "vivid"] | None
    """Dramatic and larger than life, or closer to nature; for dall-e-3 only."""
    background: m.ImageBackground | None
    """What lies behind the motif; for GPT Image models only."""
    response_format: m.ImageResponseFormat | None
    """A link, or the image itself in base64; GPT Image models know the latter only, and refuse
    this.
    """
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
