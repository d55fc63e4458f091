# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EdgenImageGeneration(BaseModel):
    """Images that an Edgen server made."""

    images: list[list[int]]
    """The images, each as the values of its bytes, 0 to 255."""

    _keys: ClassVar[Mapping[str, str]] = {
        "images": "images",
    }

    def __init__(
        self,
        *,
        images: list[list[int]],
    ) -> None:
        self._init(
            {
                "images": images,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.images = get("images")
        return model
