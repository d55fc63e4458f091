# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunPerModelUsage(BaseModel):
    """What one model took during a run."""

    model_name: str
    """The model."""
    invocation_count: int
    """How often it was asked."""
    prompt_tokens: int
    """Tokens of the prompts."""
    completion_tokens: int
    """Tokens of the answers."""
    total_tokens: int
    """Both together."""
    cached_tokens: int
    """Tokens of the prompts that were found in the prompt cache."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model_name": "model_name",
        "invocation_count": "invocation_count",
        "prompt_tokens": "prompt_tokens",
        "completion_tokens": "completion_tokens",
        "total_tokens": "total_tokens",
        "cached_tokens": "cached_tokens",
    }

    def __init__(
        self,
        *,
        model_name: str,
        invocation_count: int,
        prompt_tokens: int,
        completion_tokens: int,
        total_tokens: int,
        cached_tokens: int,
    ) -> None:
        self._init(
            {
                "model_name": model_name,
                "invocation_count": invocation_count,
                "prompt_tokens": prompt_tokens,
                "completion_tokens": completion_tokens,
                "total_tokens": total_tokens,
                "cached_tokens": cached_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model_name = get("model_name")
        self.invocation_count = get("invocation_count")
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        self.cached_tokens = get("cached_tokens")
        return model
