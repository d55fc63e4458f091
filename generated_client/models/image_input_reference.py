# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageInputReference(BaseModel):
    """An image that need not be uploaded; give one of the two."""

    image_url: str | None
    """A full web address, or the image itself as a base64 `data:` URL."""
    file_id: str | None
    """Id of a file that holds the image."""

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


class ImageInputReferenceParam(TypedDict, total=False):
    """An image that need not be uploaded; give one of the two."""

    image_url: str
    """A full web address, or the image itself as a base64 `data:` URL."""
    file_id: str
    """Id of a file that holds the image."""
