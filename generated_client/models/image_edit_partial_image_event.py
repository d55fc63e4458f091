# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageEditPartialImageEvent(BaseModel):
    """A draft of an image that is being edited."""

    type: Literal["image_edit.partial_image"]
    b64_json: str
    """The draft, in base64."""
    created_at: int
    """When the event came about, in Unix seconds."""
    size: m.ImageEventSize
    """Width and height in pixels, or `auto` where the model chooses."""
    quality: m.ImageEventQuality
    """How much care is taken, or `auto` where the model chooses."""
    background: m.ImageBackground
    """What lies behind the motif. `auto` leaves it to the model; `transparent` needs PNG or WebP,
    and is a preview on gpt-image-2.
    """
    output_format: m.ImageOutputFormat
    """How an image is encoded."""
    partial_image_index: int
    """Which draft it is, from 0."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "b64_json": "b64_json",
        "created_at": "created_at",
        "size": "size",
        "quality": "quality",
        "background": "background",
        "output_format": "output_format",
        "partial_image_index": "partial_image_index",
    }

    def __init__(
        self,
        *,
        type: Literal["image_edit.partial_image"] = "image_edit.partial_image",
        b64_json: str,
        created_at: int,
        size: m.ImageEventSize,
        quality: m.ImageEventQuality,
        background: m.ImageBackground,
        output_format: m.ImageOutputFormat,
        partial_image_index: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "b64_json": b64_json,
                "created_at": created_at,
                "size": size,
                "quality": quality,
                "background": background,
                "output_format": output_format,
                "partial_image_index": partial_image_index,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.b64_json = get("b64_json")
        self.created_at = get("created_at")
        self.size = get("size")
        self.quality = get("quality")
        self.background = get("background")
        self.output_format = get("output_format")
        self.partial_image_index = get("partial_image_index")
        return model
