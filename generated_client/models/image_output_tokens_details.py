# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageOutputTokensDetails(BaseModel):
    """The tokens of an answer by kind."""

    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "image_tokens": "image_tokens",
        "text_tokens": "text_tokens",
    }

    def __init__(
        self,
        *,
        image_tokens: int,
        text_tokens: int,
    ) -> None:
        self._init(
            {
                "image_tokens": image_tokens,
                "text_tokens": text_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.image_tokens = get("image_tokens")
        self.text_tokens = get("text_tokens")
        return model
