# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptTextInputTokenDetails(BaseModel):
    """The tokens of a request by kind."""

    text_tokens: int | None
    """Tokens of text."""
    audio_tokens: int | None
    """Tokens of audio."""

    _keys: ClassVar[Mapping[str, str]] = {
        "text_tokens": "text_tokens",
        "audio_tokens": "audio_tokens",
    }

    def __init__(
        self,
        *,
        text_tokens: int | None | Unset = UNSET,
        audio_tokens: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "text_tokens": text_tokens,
                "audio_tokens": audio_tokens,
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
        return model
