# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageFileDeltaBlock(BaseModel):
    """An image that is a file."""

    index: int
    """Which part of the content it belongs to, counted from 0."""
    type: Literal["image_file"]
    image_file: m.ImageFileDelta | None
    """Which file an image is."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "image_file": "image_file",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["image_file"] = "image_file",
        image_file: m.ImageFileDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "image_file": image_file,
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
        if (v := get("image_file")) is not None:
            v = m.ImageFileDelta.from_dict(v) if isinstance(v, dict) else v
        self.image_file = v
        return model
