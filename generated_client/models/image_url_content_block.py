# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageURLContentBlock(BaseModel):
    """An image on the web."""

    type: Literal["image_url"]
    image_url: m.ThreadMessageImageURL
    """Where the image is, and how closely to look at it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image_url": "image_url",
    }

    def __init__(
        self,
        *,
        type: Literal["image_url"] = "image_url",
        image_url: m.ThreadMessageImageURLParam | BaseModel,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        v = get("image_url")
        self.image_url = m.ThreadMessageImageURL.from_dict(v) if isinstance(v, dict) else v
        return model


class ImageURLContentBlockParam(TypedDict, total=False):
    """An image on the web."""

    type: Required[Literal["image_url"]]
    image_url: Required[m.ThreadMessageImageURLParam | BaseModel]
    """Where the image is, and how closely to look at it."""
