# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CompletionTokensDetails(BaseModel):
    """What the answer's tokens were."""

    text_tokens: int | None
    """Tokens of text."""
    audio_tokens: int | None
    """Tokens of sound."""
    reasoning_tokens: int | None
    """Tokens spent on reasoning."""
    accepted_prediction_tokens: int | None
    """Tokens of the prediction that the answer used."""
    rejected_prediction_tokens: int | None
    """Tokens of the prediction that the answer did not use; charged all the same."""

    _keys: ClassVar[Mapping[str, str]] = {
        "text_tokens": "text_tokens",
        "audio_tokens": "audio_tokens",
        "reasoning_tokens": "reasoning_tokens",
        "accepted_prediction_tokens": "accepted_prediction_tokens",
        "rejected_prediction_tokens": "rejected_prediction_tokens",
    }

    def __init__(
        self,
        *,
        text_tokens: int | None | Unset = UNSET,
        audio_tokens: int | None | Unset = UNSET,
        reasoning_tokens: int | None | Unset = UNSET,
        accepted_prediction_tokens: int | None | Unset = UNSET,
        rejected_prediction_tokens: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "text_tokens": text_tokens,
                "audio_tokens": audio_tokens,
                "reasoning_tokens": reasoning_tokens,
                "accepted_prediction_tokens": accepted_prediction_tokens,
                "rejected_prediction_tokens": rejected_prediction_tokens,
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
        self.reasoning_tokens = get("reasoning_tokens")
        self.accepted_prediction_tokens = get("accepted_prediction_tokens")
        self.rejected_prediction_tokens = get("rejected_prediction_tokens")
        return model
