# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageGenerationInputImageMask(BaseModel):
    """A mask, sent along or uploaded before."""

    image_url: str | None
    """The mask itself, in base64."""
    file_id: str | None
    """Id of the uploaded file that holds the mask."""

    _keys: ClassVar[Mapping[str, str]] = {
        "image_url": "image_url",
        "file_id": "file_id",
    }

    def __init__(
        self,
        *,
        image_url: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "image_url": image_url,
                "file_id": file_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        return model


class ImageGenerationInputImageMaskParam(TypedDict, total=False):
    """A mask, sent along or uploaded before."""

    image_url: str
    """The mask itself, in base64."""
    file_id: str
    """Id of the uploaded file that holds the mask."""
