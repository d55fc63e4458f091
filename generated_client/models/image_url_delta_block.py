# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageURLDeltaBlock(BaseModel):
    """An image on the web."""

    index: int
    """Which part of the content it belongs to, counted from 0."""
    type: Literal["image_url"]
    image_url: m.ImageURLDelta | None
    """Where an image is."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "image_url": "image_url",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["image_url"] = "image_url",
        image_url: m.ImageURLDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "image_url": image_url,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.index = get("index")
        self.type = get("type")
        if (v := get("image_url")) is not None:
            v = m.ImageURLDelta.from_dict(v) if isinstance(v, dict) else v
        self.image_url = v
        return model
