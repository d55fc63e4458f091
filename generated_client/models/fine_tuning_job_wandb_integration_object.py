# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobWandbIntegrationObject(BaseModel):
    """Has Weights & Biases follow the job."""

    type: Literal["wandb"]
    wandb: m.FineTuningJobWandbIntegration
    """The run at Weights & Biases that receives the metrics."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "wandb": "wandb",
    }

    def __init__(
        self,
        *,
        type: Literal["wandb"] = "wandb",
        wandb: m.FineTuningJobWandbIntegrationParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "wandb": wandb,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("wandb")
        self.wandb = m.FineTuningJobWandbIntegration.from_dict(v) if isinstance(v, dict) else v
        return model


class FineTuningJobWandbIntegrationObjectParam(TypedDict, total=False):
    """Has Weights & Biases follow the job."""

    type: Required[Literal["wandb"]]
    wandb: Required[m.FineTuningJobWandbIntegrationParam | BaseModel]
    """The run at Weights & Biases that receives the metrics."""
