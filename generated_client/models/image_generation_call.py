# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageGenerationCall(BaseModel):
    """An image that the model had made."""

    id: str
    """Id of the item."""
    type: Literal["image_generation_call"]
    status: Literal["completed", "failed", "generating", "in_progress"]
    """How far the image has come."""
    result: str | None
    """The image, in base64; null until it is there."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "status": "status",
        "result": "result",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["image_generation_call"] = "image_generation_call",
        status: Literal["completed", "failed", "generating", "in_progress"],
        result: str | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "status": status,
                "result": result,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        self.status = get("status")
        self.result = get("result")
        return model


class ImageGenerationCallParam(TypedDict, total=False):
    """An image that the model had made."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["image_generation_call"]]
    status: Required[Literal["completed", "failed", "generating", "in_progress"]]
    """How far the image has come."""
    result: Required[str | None]
    """The image, in base64; null until it is there."""
