# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImagesResponse(BaseModel):
    """The images that were made, and how."""

    created: int
    """When they were made, in Unix seconds."""
    data: list[m.Image] | None
    """The images."""
    background: Literal["opaque", "transparent"] | None
    """What lies behind the motif."""
    output_format: m.ImageOutputFormat | None
    """How an image is encoded."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Width and height in pixels."""
    quality: Literal["high", "low", "medium"] | None
    """How much care was taken."""
    usage: m.ImageUsage | None
    """Tokens spent on making images."""

    _keys: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "data": "data",
        "background": "background",
        "output_format": "output_format",
        "size": "size",
        "quality": "quality",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        created: int,
        data: list[m.Image] | None | Unset = UNSET,
        background: Literal["opaque", "transparent"] | None | Unset = UNSET,
        output_format: m.ImageOutputFormat | None | Unset = UNSET,
        size: Literal["1024x1024", "1024x1536", "1536x1024"] | None | Unset = UNSET,
        quality: Literal["high", "low", "medium"] | None | Unset = UNSET,
        usage: m.ImageUsage | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "created": created,
                "data": data,
                "background": background,
                "output_format": output_format,
                "size": size,
                "quality": quality,
                "usage": usage,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.created = get("created")
        if (v := get("data")) is not None:
            v = (
                [m.Image.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.data = v
        self.background = get("background")
        self.output_format = get("output_format")
        self.size = get("size")
        self.quality = get("quality")
        if (v := get("usage")) is not None:
            v = m.ImageUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        return model
