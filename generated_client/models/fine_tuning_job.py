# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJob(BaseModel):
    """The training of a model, from its request to its result."""

    id: str
    """The id that requests name it by."""
    object: Literal["fine_tuning.job"]
    created_at: int
    """When it was requested, in Unix seconds."""
    finished_at: int | None
    """When it ended, in Unix seconds; null until then."""
    status: Literal["cancelled", "failed", "queued", "running", "succeeded", "validating_files"]
    """How far it has come; the last three are final."""
    error: m.FineTuningJobError | None
    """Why it failed, if it did."""
    model: str
    """Name of the model it starts from."""
    fine_tuned_model: str | None
    """Name of the new model; null until there is one."""
    training_file: str
    """Id of the file of examples."""
    validation_file: str | None
    """The file that measures the progress, by id, if there is one."""
    result_files: list[str]
    """Ids of the files with the results; `downloadFile` fetches them."""
    hyperparameters: m.FineTuningJobHyperparameters
    """Settings of a supervised training, as the job uses them."""
    seed: int
    """The seed in use, given or picked."""
    trained_tokens: int | None
    """How many tokens are charged; null until the job has ended."""
    organization_id: str
    """Id of the organization that owns it."""
    estimated_finish: int | None
    """When it will probably be done, in Unix seconds; null while it does not run."""
    method: m.FineTuningMethod | None
    """How the model learns; the settings stand in the member that `type` names."""
    integrations: list[m.FineTuningJobWandbIntegrationObject] | None
    """Other services that follow the job, 5 at most."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "finished_at": "finished_at",
        "status": "status",
        "error": "error",
        "model": "model",
        "fine_tuned_model": "fine_tuned_model",
        "training_file": "training_file",
        "validation_file": "validation_file",
        "result_files": "result_files",
        "hyperparameters": "hyperparameters",
        "seed": "seed",
        "trained_tokens": "trained_tokens",
        "organization_id": "organization_id",
        "estimated_finish": "estimated_finish",
        "method": "method",
        "integrations": "integrations",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["fine_tuning.job"] = "fine_tuning.job",
        created_at: int,
        finished_at: int | None,
        status: Literal[
            "cancelled", "failed", "queued", "running", "succeeded", "validating_files"
        ],
        error: m.FineTuningJobError | None,
        model: str,
        fine_tuned_model: str | None,
        training_file: str,
        validation_file: str | None,
        result_files: list[str],
        hyperparameters: m.FineTuningJobHyperparameters,
        seed: int,
        trained_tokens: int | None,
        organization_id: str,
        estimated_finish: int | None | Unset = UNSET,
        method: m.FineTuningMethod | None | Unset = UNSET,
        integrations: list[m.FineTuningJobWandbIntegrationObject] | None | Unset = UNSET,
        metadata: dict[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "finished_at": finished_at,
                "status": status,
                "error": error,
                "model": model,
                "fine_tuned_model": fine_tuned_model,
                "training_file": training_file,
                "validation_file": validation_file,
                "result_files": result_files,
                "hyperparameters": hyperparameters,
                "seed": seed,
                "trained_tokens": trained_tokens,
                "organization_id": organization_id,
                "estimated_finish": estimated_finish,
                "method": method,
                "integrations": integrations,
                "metadata": metadata,
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
        self.finished_at = get("finished_at")
        self.status = get("status")
        if (v := get("error")) is not None:
            v = m.FineTuningJobError.from_dict(v) if isinstance(v, dict) else v
        self.error = v
        self.model = get("model")
        self.fine_tuned_model = get("fine_tuned_model")
        self.training_file = get("training_file")
        self.validation_file = get("validation_file")
        self.result_files = get("result_files")
        v = get("hyperparameters")
        self.hyperparameters = (
            m.FineTuningJobHyperparameters.from_dict(v) if isinstance(v, dict) else v
        )
        self.seed = get("seed")
        self.trained_tokens = get("trained_tokens")
        self.organization_id = get("organization_id")
        self.estimated_finish = get("estimated_finish")
        if (v := get("method")) is not None:
            v = m.FineTuningMethod.from_dict(v) if isinstance(v, dict) else v
        self.method = v
        if (v := get("integrations")) is not None:
            v = (
                [
                    m.FineTuningJobWandbIntegrationObject.from_dict(i0)
                    if isinstance(i0, dict)
                    else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.integrations = v
        self.metadata = get("metadata")
        return model
