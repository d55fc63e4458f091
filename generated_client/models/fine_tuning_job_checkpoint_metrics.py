# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobCheckpointMetrics(BaseModel):
    """Figures of one step of the training."""

    step: float | None
    """The step."""
    train_loss: float | None
    """Loss on the training examples."""
    train_mean_token_accuracy: float | None
    """Share of tokens that were right, on the training examples."""
    valid_loss: float | None
    """Loss on some of the validation examples."""
    valid_mean_token_accuracy: float | None
    """Share of tokens that were right, on some of the validation examples."""
    full_valid_loss: float | None
    """Loss on all validation examples."""
    full_valid_mean_token_accuracy: float | None
    """Share of tokens that were right, on all validation examples."""

    _keys: ClassVar[Mapping[str, str]] = {
        "step": "step",
        "train_loss": "train_loss",
        "train_mean_token_accuracy": "train_mean_token_accuracy",
        "valid_loss": "valid_loss",
        "valid_mean_token_accuracy": "valid_mean_token_accuracy",
        "full_valid_loss": "full_valid_loss",
        "full_valid_mean_token_accuracy": "full_valid_mean_token_accuracy",
    }

    def __init__(
        self,
        *,
        step: float | None | Unset = UNSET,
        train_loss: float | None | Unset = UNSET,
        train_mean_token_accuracy: float | None | Unset = UNSET,
        valid_loss: float | None | Unset = UNSET,
        valid_mean_token_accuracy: float | None | Unset = UNSET,
        full_valid_loss: float | None | Unset = UNSET,
        full_valid_mean_token_accuracy: float | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "step": step,
                "train_loss": train_loss,
                "train_mean_token_accuracy": train_mean_token_accuracy,
                "valid_loss": valid_loss,
                "valid_mean_token_accuracy": valid_mean_token_accuracy,
                "full_valid_loss": full_valid_loss,
                "full_valid_mean_token_accuracy": full_valid_mean_token_accuracy,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.step = get("step")
        self.train_loss = get("train_loss")
        self.train_mean_token_accuracy = get("train_mean_token_accuracy")
        self.valid_loss = get("valid_loss")
        self.valid_mean_token_accuracy = get("valid_mean_token_accuracy")
        self.full_valid_loss = get("full_valid_loss")
        self.full_valid_mean_token_accuracy = get("full_valid_mean_token_accuracy")
        return model
