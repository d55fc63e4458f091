# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunOutputItemSampleUsage(BaseModel):
    """Tokens that an answer took."""

    total_tokens: int
    """Prompt and answer together."""
    completion_tokens: int
    """Tokens of the answer."""
    prompt_tokens: int
    """Tokens of the prompt."""
    cached_tokens: int
    """Tokens of the prompt that were found in the prompt cache."""

    _keys: ClassVar[Mapping[str, str]] = {
        "total_tokens": "total_tokens",
        "completion_tokens": "completion_tokens",
        "prompt_tokens": "prompt_tokens",
        "cached_tokens": "cached_tokens",
    }

    def __init__(
        self,
        *,
        total_tokens: int,
        completion_tokens: int,
        prompt_tokens: int,
        cached_tokens: int,
    ) -> None:
        self._init(
            {
                "total_tokens": total_tokens,
                "completion_tokens": completion_tokens,
                "prompt_tokens": prompt_tokens,
                "cached_tokens": cached_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.total_tokens = get("total_tokens")
        self.completion_tokens = get("completion_tokens")
        self.prompt_tokens = get("prompt_tokens")
        self.cached_tokens = get("cached_tokens")
        return model
