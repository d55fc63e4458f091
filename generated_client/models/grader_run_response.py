# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class GraderRunResponse(BaseModel):
    """The score that a grader gave, and how it came about."""

    reward: float
    """The score."""
    metadata: m.GraderRunMetadata
    """How a grader came to its score."""
    sub_rewards: dict[str, Any]
    """Scores of the graders that a multi grader builds on."""
    model_grader_token_usage_per_model: dict[str, Any]
    """Tokens that each grading model took."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reward": "reward",
        "metadata": "metadata",
        "sub_rewards": "sub_rewards",
        "model_grader_token_usage_per_model": "model_grader_token_usage_per_model",
    }

    def __init__(
        self,
        *,
        reward: float,
        metadata: m.GraderRunMetadata,
        sub_rewards: dict[str, Any],
        model_grader_token_usage_per_model: dict[str, Any],
    ) -> None:
        self._init(
            {
                "reward": reward,
                "metadata": metadata,
                "sub_rewards": sub_rewards,
                "model_grader_token_usage_per_model": model_grader_token_usage_per_model,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.reward = get("reward")
        v = get("metadata")
        self.metadata = m.GraderRunMetadata.from_dict(v) if isinstance(v, dict) else v
        self.sub_rewards = get("sub_rewards")
        self.model_grader_token_usage_per_model = get("model_grader_token_usage_per_model")
        return model
