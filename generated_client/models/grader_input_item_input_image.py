# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class GraderInputItemInputImage(BaseModel):
    """An image."""

    type: Literal["input_image"]
    image_url: str
    """Where the image is."""
    detail: str | None
    """How closely to look, `low`, `high` or `auto`; the last unless told otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image_url": "image_url",
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        type: Literal["input_image"] = "input_image",
        image_url: str,
        detail: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "image_url": image_url,
                "detail": detail,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.image_url = get("image_url")
        self.detail = get("detail")
        return model


class GraderInputItemInputImageParam(TypedDict, total=False):
    """An image."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    """Where the image is."""
    detail: str
    """How closely to look, `low`, `high` or `auto`; the last unless told otherwise."""
