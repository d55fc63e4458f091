# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageInputTokensDetails(BaseModel):
    """The tokens of a request by kind."""

    text_tokens: int
    """Tokens of text."""
    image_tokens: int
    """Tokens of images."""

    _keys: ClassVar[Mapping[str, str]] = {
        "text_tokens": "text_tokens",
        "image_tokens": "image_tokens",
    }

    def __init__(
        self,
        *,
        text_tokens: int,
        image_tokens: int,
    ) -> None:
        self._init(
            {
                "text_tokens": text_tokens,
                "image_tokens": image_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.text_tokens = get("text_tokens")
        self.image_tokens = get("image_tokens")
        return model
