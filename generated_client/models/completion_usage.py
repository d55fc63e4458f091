# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CompletionUsage(BaseModel):
    """Tokens that a request took."""

    prompt_tokens: int
    """Tokens of the prompt."""
    completion_tokens: int
    """Tokens of the answer."""
    total_tokens: int
    """Both together."""
    prompt_tokens_details: m.PromptTokensDetails | None
    """What the prompt's tokens were."""
    completion_tokens_details: m.CompletionTokensDetails | None
    """What the answer's tokens were."""

    _keys: ClassVar[Mapping[str, str]] = {
        "prompt_tokens": "prompt_tokens",
        "completion_tokens": "completion_tokens",
        "total_tokens": "total_tokens",
        "prompt_tokens_details": "prompt_tokens_details",
        "completion_tokens_details": "completion_tokens_details",
    }

    def __init__(
        self,
        *,
        prompt_tokens: int,
        completion_tokens: int,
        total_tokens: int,
        prompt_tokens_details: m.PromptTokensDetails | None | Unset = UNSET,
        completion_tokens_details: m.CompletionTokensDetails | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "prompt_tokens": prompt_tokens,
                "completion_tokens": completion_tokens,
                "total_tokens": total_tokens,
                "prompt_tokens_details": prompt_tokens_details,
                "completion_tokens_details": completion_tokens_details,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        if (v := get("prompt_tokens_details")) is not None:
            v = m.PromptTokensDetails.from_dict(v) if isinstance(v, dict) else v
        self.prompt_tokens_details = v
        if (v := get("completion_tokens_details")) is not None:
            v = m.CompletionTokensDetails.from_dict(v) if isinstance(v, dict) else v
        self.completion_tokens_details = v
        return model
