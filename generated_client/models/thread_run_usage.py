# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunUsage(BaseModel):
    """Tokens that a run or a step of it took."""

    completion_tokens: int
    """Tokens of what the model wrote."""
    prompt_tokens: int
    """Tokens of what the model read."""
    total_tokens: int
    """Both together."""

    _keys: ClassVar[Mapping[str, str]] = {
        "completion_tokens": "completion_tokens",
        "prompt_tokens": "prompt_tokens",
        "total_tokens": "total_tokens",
    }

    def __init__(
        self,
        *,
        completion_tokens: int,
        prompt_tokens: int,
        total_tokens: int,
    ) -> None:
        self._init(
            {
                "completion_tokens": completion_tokens,
                "prompt_tokens": prompt_tokens,
                "total_tokens": total_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.completion_tokens = get("completion_tokens")
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        return model
