# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobCheckpoint(BaseModel):
    """The model as it was at some step of the training, ready for use."""

    id: str
    """Id of the checkpoint."""
    object: Literal["fine_tuning.job.checkpoint"]
    created_at: int
    """When it was saved, in Unix seconds."""
    fine_tuning_job_id: str
    """Id of the job it comes from."""
    fine_tuned_model_checkpoint: str
    """Name to use it by, wherever a model is asked for."""
    step_number: int
    """The step of the training after which it was saved."""
    metrics: m.FineTuningJobCheckpointMetrics
    """Figures of one step of the training."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "fine_tuning_job_id": "fine_tuning_job_id",
        "fine_tuned_model_checkpoint": "fine_tuned_model_checkpoint",
        "step_number": "step_number",
        "metrics": "metrics",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint",
        created_at: int,
        fine_tuning_job_id: str,
        fine_tuned_model_checkpoint: str,
        step_number: int,
        metrics: m.FineTuningJobCheckpointMetrics,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "fine_tuning_job_id": fine_tuning_job_id,
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "step_number": step_number,
                "metrics": metrics,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.fine_tuning_job_id = get("fine_tuning_job_id")
        self.fine_tuned_model_checkpoint = get("fine_tuned_model_checkpoint")
        self.step_number = get("step_number")
        v = get("metrics")
        self.metrics = m.FineTuningJobCheckpointMetrics.from_dict(v) if isinstance(v, dict) else v
        return model
