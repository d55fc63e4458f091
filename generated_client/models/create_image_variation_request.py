# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, FileTypes, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateImageVariationRequest(BaseModel):
    """An image, and how many others should be made after it."""

    image: FileTypes
    """The image to start from, a square PNG under 4 MB."""
    model: str | Literal["dall-e-2"] | None
    """Id of the model; dall-e-2 is the one that can."""
    n: int | None
    """How many images to make, 1 to 10."""
    size: Literal["1024x1024", "256x256", "512x512"] | None
    """Width and height in pixels."""
    response_format: m.ImageResponseFormat | None
    """A link, or the image itself in base64."""
    user: str | None
    """An id of your own for the person behind the request, to trace abuse by."""

    _keys: ClassVar[Mapping[str, str]] = {
        "image": "image",
        "model": "model",
        "n": "n",
        "size": "size",
        "response_format": "response_format",
        "user": "user",
    }

    def __init__(
        self,
        *,
        image: FileTypes,
        model: str | Literal["dall-e-2"] | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        size: Literal["1024x1024", "256x256", "512x512"] | None | Unset = UNSET,
        response_format: m.ImageResponseFormat | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "image": image,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.image = get("image")
        self.model = get("model")
        self.n = get("n")
        self.size = get("size")
        self.response_format = get("response_format")
        self.user = get("user")
        return model


class CreateImageVariationRequestParam(TypedDict, total=False):
    """An image, and how many others should be made after it."""

    image: Required[FileTypes]
    """The image to start from, a square PNG under 4 MB."""
    model: str | Literal["dall-e-2"] | None
    """Id of the model; dall-e-2 is the one that can."""
    n: int | None
    """How many images to make, 1 to 10."""
    size: Literal["1024x1024", "256x256", "512x512"] | None
    """Width and height in pixels."""
    response_format: m.ImageResponseFormat | None
    """A link, or the image itself in base64."""
    user: str
    """An id of your own for the person behind the request, to trace abuse by."""
