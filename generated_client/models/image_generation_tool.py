# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageGenerationTool(BaseModel):
    """Makes and edits images."""

    type: Literal["image_generation"]
    model: str | m.KnownImageGenerationModel | None
    """Id of the image model; any id that the server knows."""
    action: Literal["auto", "edit", "generate"] | None
    """Whether to make an image afresh or change one; the model decides unless told otherwise."""
    quality: Literal["auto", "high", "low", "medium"] | None
    """How fine the image is; `auto` leaves it to the server."""
    size: str | m.KnownImageGenerationSize | None
    """Width by height in pixels, such as `1536x864`. Some models know the listed sizes only;
    others take any whose sides divide by 16 and have a ratio of at most 3 to 1.
    """
    background: Literal["auto", "opaque", "transparent"] | None
    """What lies behind the picture; `transparent` works with png and webp, and not on every model."""
    output_format: Literal["jpeg", "png", "webp"] | None
    """The encoding of the image."""
    output_compression: int | None
    """Quality that compression preserves, 0 to 100."""
    moderation: Literal["auto", "low"] | None
    """How strictly content is checked."""
    input_fidelity: m.ImageGenerationInputFidelity | None
    """How closely faces and other features of input images are kept; low unless told otherwise."""
    input_image_mask: m.ImageGenerationInputImageMask | None
    """A mask, sent along or uploaded before."""
    partial_images: int | None
    """How many unfinished images a stream shows on the way, 0 to 3."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "model": "model",
        "action": "action",
        "quality": "quality",
        "size": "size",
        "background": "background",
        "output_format": "output_format",
        "output_compression": "output_compression",
        "moderation": "moderation",
        "input_fidelity": "input_fidelity",
        "input_image_mask": "input_image_mask",
        "partial_images": "partial_images",
    }

    def __init__(
        self,
        *,
        type: Literal["image_generation"] = "image_generation",
        model: str | m.KnownImageGenerationModel | Unset = UNSET,
        action: Literal["auto", "edit", "generate"] | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        size: str | m.KnownImageGenerationSize | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        input_fidelity: m.ImageGenerationInputFidelity | None | Unset = UNSET,
        input_image_mask: m.ImageGenerationInputImageMaskParam | BaseModel | Unset = UNSET,
        partial_images: int | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "model": model,
                "action": action,
                "quality": quality,
                "size": size,
                "background": background,
                "output_format": output_format,
                "output_compression": output_compression,
                "moderation": moderation,
                "input_fidelity": input_fidelity,
                "input_image_mask": input_image_mask,
                "partial_images": partial_images,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.model = get("model")
        self.action = get("action")
        self.quality = get("quality")
        self.size = get("size")
        self.background = get("background")
        self.output_format = get("output_format")
        self.output_compression = get("output_compression")
        self.moderation = get("moderation")
        self.input_fidelity = get("input_fidelity")
        if (v := get("input_image_mask")) is not None:
            v = m.ImageGenerationInputImageMask.from_dict(v) if isinstance(v, dict) else v
        self.input_image_mask = v
        self.partial_images = get("partial_images")
        return model


class ImageGenerationToolParam(TypedDict, total=False):
    """Makes and edits images."""

    type: Required[Literal["image_generation"]]
    model: str | m.KnownImageGenerationModel
    """Id of the image model; any id that the server knows."""
    action: Literal["auto", "edit", "generate"]
    """Whether to make an image afresh or change one; the model decides unless told otherwise."""
    quality: Literal["auto", "high", "low", "medium"]
    """How fine the image is; `auto` leaves it to the server."""
    size: str | m.KnownImageGenerationSize
    """Width by height in pixels, such as `1536x864`. Some models know the listed sizes only;
    others take any whose sides divide by 16 and have a ratio of at most 3 to 1.
    """
    background: Literal["auto", "opaque", "transparent"]
    """What lies behind the picture; `transparent` works with png and webp, and not on every model."""
    output_format: Literal["jpeg", "png", "webp"]
    """The encoding of the image."""
    output_compression: int
    """Quality that compression preserves, 0 to 100."""
    moderation: Literal["auto", "low"]
    """How strictly content is checked."""
    input_fidelity: m.ImageGenerationInputFidelity | None
    """How closely faces and other features of input images are kept; low unless told otherwise."""
    input_image_mask: m.ImageGenerationInputImageMaskParam | BaseModel
    """A mask, sent along or uploaded before."""
    partial_images: int
    """How many unfinished images a stream shows on the way, 0 to 3."""
