# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateFineTuningJobRequest(BaseModel):
    """The model to train, the examples, and how to go about it."""

    model: str | m.KnownFineTuningModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    training_file: str
    """Id of an uploaded `.jsonl` file of examples; its purpose must be `fine-tune`."""
    validation_file: str | None
    """Id of a like file whose examples measure the progress from time to time; none of them may be
    in the training file.
    """
    method: m.FineTuningMethod | None
    """How the model learns; the settings stand in the member that `type` names."""
    hyperparameters: m.SupervisedHyperparameters | None
    """Settings of a supervised training; the server chooses what is left at `auto`."""
    suffix: str | None
    """Text of 1 to 64 characters that the new model has in its name."""
    seed: int | None
    """Same seed, same request, mostly the same result; 0 to 2,147,483,647. The server picks one
    unless told otherwise.
    """
    integrations: list[m.FineTuningJobWandbIntegrationObject] | None
    """Other services that are to follow the job."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, kept with the job and usable as a filter."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "training_file": "training_file",
        "validation_file": "validation_file",
        "method": "method",
        "hyperparameters": "hyperparameters",
        "suffix": "suffix",
        "seed": "seed",
        "integrations": "integrations",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownFineTuningModel,
        training_file: str,
        validation_file: str | None | Unset = UNSET,
        method: m.FineTuningMethodParam | BaseModel | Unset = UNSET,
        hyperparameters: m.SupervisedHyperparametersParam | BaseModel | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        integrations: Sequence[m.FineTuningJobWandbIntegrationObjectParam | BaseModel]
        | None
        | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "training_file": training_file,
                "validation_file": validation_file,
                "method": method,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "seed": seed,
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
        self.model = get("model")
        self.training_file = get("training_file")
        self.validation_file = get("validation_file")
        if (v := get("method")) is not None:
            v = m.FineTuningMethod.from_dict(v) if isinstance(v, dict) else v
        self.method = v
        if (v := get("hyperparameters")) is not None:
            v = m.SupervisedHyperparameters.from_dict(v) if isinstance(v, dict) else v
        self.hyperparameters = v
        self.suffix = get("suffix")
        self.seed = get("seed")
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


class CreateFineTuningJobRequestParam(TypedDict, total=False):
    """The model to train, the examples, and how to go about it."""

    model: Required[str | m.KnownFineTuningModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    training_file: Required[str]
    """Id of an uploaded `.jsonl` file of examples; its purpose must be `fine-tune`."""
    validation_file: str | None
    """Id of a like file whose examples measure the progress from time to time; none of them may be
    in the training file.
    """
    method: m.FineTuningMethodParam | BaseModel
    """How the model learns; the settings stand in the member that `type` names."""
    hyperparameters: m.SupervisedHyperparametersParam | BaseModel
    """Settings of a supervised training; the server chooses what is left at `auto`."""
    suffix: str | None
    """Text of 1 to 64 characters that the new model has in its name."""
    seed: int | None
    """Same seed, same request, mostly the same result; 0 to 2,147,483,647. The server picks one
    unless told otherwise.
    """
    integrations: Sequence[m.FineTuningJobWandbIntegrationObjectParam | BaseModel] | None
    """Other services that are to follow the job."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, kept with the job and usable as a filter."""
