# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class PromptTokensDetails(BaseModel):
    """What the prompt's tokens were."""

    text_tokens: int | None
    """Tokens of text."""
    audio_tokens: int | None
    """Tokens of sound."""
    image_tokens: int | None
    """Tokens of images."""
    cached_tokens: int | None
    """Tokens read from the prompt cache."""
    cache_write_tokens: int | None
    """Tokens written to the prompt cache, before any weighting."""

    _keys: ClassVar[Mapping[str, str]] = {
        "text_tokens": "text_tokens",
        "audio_tokens": "audio_tokens",
        "image_tokens": "image_tokens",
        "cached_tokens": "cached_tokens",
        "cache_write_tokens": "cache_write_tokens",
    }

    def __init__(
        self,
        *,
        text_tokens: int | None | Unset = UNSET,
        audio_tokens: int | None | Unset = UNSET,
        image_tokens: int | None | Unset = UNSET,
        cached_tokens: int | None | Unset = UNSET,
        cache_write_tokens: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "text_tokens": text_tokens,
                "audio_tokens": audio_tokens,
                "image_tokens": image_tokens,
                "cached_tokens": cached_tokens,
                "cache_write_tokens": cache_write_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.text_tokens = get("text_tokens")
        self.audio_tokens = get("audio_tokens")
        self.image_tokens = get("image_tokens")
        self.cached_tokens = get("cached_tokens")
        self.cache_write_tokens = get("cache_write_tokens")
        return model
