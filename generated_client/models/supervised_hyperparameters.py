# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SupervisedHyperparameters(BaseModel):
    """Settings of a supervised training; the server chooses what is left at `auto`."""

    batch_size: Literal["auto"] | int | None
    """Examples per batch, 1 to 256; larger ones mean fewer, steadier updates."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Factor on the learning rate, above 0; a small one guards against overfitting."""
    n_epochs: Literal["auto"] | int | None
    """How many times to go through all the examples, 1 to 50."""

    _keys: ClassVar[Mapping[str, str]] = {
        "batch_size": "batch_size",
        "learning_rate_multiplier": "learning_rate_multiplier",
        "n_epochs": "n_epochs",
    }

    def __init__(
        self,
        *,
        batch_size: Literal["auto"] | int | Unset = UNSET,
        learning_rate_multiplier: Literal["auto"] | float | Unset = UNSET,
        n_epochs: Literal["auto"] | int | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "batch_size": batch_size,
                "learning_rate_multiplier": learning_rate_multiplier,
                "n_epochs": n_epochs,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.batch_size = get("batch_size")
        self.learning_rate_multiplier = get("learning_rate_multiplier")
        self.n_epochs = get("n_epochs")
        return model


class SupervisedHyperparametersParam(TypedDict, total=False):
    """Settings of a supervised training; the server chooses what is left at `auto`."""

    batch_size: Literal["auto"] | int
    """Examples per batch, 1 to 256; larger ones mean fewer, steadier updates."""
    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate, above 0; a small one guards against overfitting."""
    n_epochs: Literal["auto"] | int
    """How many times to go through all the examples, 1 to 50."""
