# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageFileContentBlock(BaseModel):
    """An image that was uploaded as a file."""

    type: Literal["image_file"]
    image_file: m.ThreadMessageImageFile
    """Which file the image is, and how closely to look at it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image_file": "image_file",
    }

    def __init__(
        self,
        *,
        type: Literal["image_file"] = "image_file",
        image_file: m.ThreadMessageImageFileParam | BaseModel,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        v = get("image_file")
        self.image_file = m.ThreadMessageImageFile.from_dict(v) if isinstance(v, dict) else v
        return model


class ImageFileContentBlockParam(TypedDict, total=False):
    """An image that was uploaded as a file."""

    type: Required[Literal["image_file"]]
    image_file: Required[m.ThreadMessageImageFileParam | BaseModel]
    """Which file the image is, and how closely to look at it."""
