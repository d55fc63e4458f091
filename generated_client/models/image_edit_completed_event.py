# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageEditCompletedEvent(BaseModel):
    """An edited image is finished; the last event."""

    type: Literal["image_edit.completed"]
    b64_json: str
    """The finished image, in base64."""
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
    usage: m.ImageStreamUsage
    """Tokens spent on a streamed image; from GPT Image models."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "b64_json": "b64_json",
        "created_at": "created_at",
        "size": "size",
        "quality": "quality",
        "background": "background",
        "output_format": "output_format",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        type: Literal["image_edit.completed"] = "image_edit.completed",
        b64_json: str,
        created_at: int,
        size: m.ImageEventSize,
        quality: m.ImageEventQuality,
        background: m.ImageBackground,
        output_format: m.ImageOutputFormat,
        usage: m.ImageStreamUsage,
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
                "usage": usage,
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
        v = get("usage")
        self.usage = m.ImageStreamUsage.from_dict(v) if isinstance(v, dict) else v
        return model
