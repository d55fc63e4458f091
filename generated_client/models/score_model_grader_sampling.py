# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ScoreModelGraderSampling(BaseModel):
    """How a scoring model picks its tokens."""

    temperature: float | None
    """Randomness; higher is wilder."""
    top_p: float | None
    """Share of probability mass to sample from; 1 keeps all tokens."""
    seed: int | None
    """Starts the randomness; same seed, mostly the same answer."""
    max_completions_tokens: int | None
    """Most tokens the answer may take, at least 1."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""

    _keys: ClassVar[Mapping[str, str]] = {
        "temperature": "temperature",
        "top_p": "top_p",
        "seed": "seed",
        "max_completions_tokens": "max_completions_tokens",
        "reasoning_effort": "reasoning_effort",
    }

    def __init__(
        self,
        *,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        max_completions_tokens: int | None | Unset = UNSET,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "temperature": temperature,
                "top_p": top_p,
                "seed": seed,
                "max_completions_tokens": max_completions_tokens,
                "reasoning_effort": reasoning_effort,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.seed = get("seed")
        self.max_completions_tokens = get("max_completions_tokens")
        self.reasoning_effort = get("reasoning_effort")
        return model


class ScoreModelGraderSamplingParam(TypedDict, total=False):
    """How a scoring model picks its tokens."""

    temperature: float | None
    """Randomness; higher is wilder."""
    top_p: float | None
    """Share of probability mass to sample from; 1 keeps all tokens."""
    seed: int | None
    """Starts the randomness; same seed, mostly the same answer."""
    max_completions_tokens: int | None
    """Most tokens the answer may take, at least 1."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
