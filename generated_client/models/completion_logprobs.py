# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CompletionLogprobs(BaseModel):
    """Log probabilities as parallel lists, one entry per token."""

    tokens: list[str] | None
    """The tokens as text."""
    token_logprobs: list[float] | None
    """The log probability of each."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each position, with their log probabilities."""
    text_offset: list[int] | None
    """Where in the text each token starts, in characters."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tokens": "tokens",
        "token_logprobs": "token_logprobs",
        "top_logprobs": "top_logprobs",
        "text_offset": "text_offset",
    }

    def __init__(
        self,
        *,
        tokens: list[str] | None | Unset = UNSET,
        token_logprobs: list[float] | None | Unset = UNSET,
        top_logprobs: list[dict[str, float]] | None | Unset = UNSET,
        text_offset: list[int] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "tokens": tokens,
                "token_logprobs": token_logprobs,
                "top_logprobs": top_logprobs,
                "text_offset": text_offset,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.tokens = get("tokens")
        self.token_logprobs = get("token_logprobs")
        self.top_logprobs = get("top_logprobs")
        self.text_offset = get("text_offset")
        return model
