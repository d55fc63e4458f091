# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningMethod(BaseModel):
    """How the model learns; the settings stand in the member that `type` names."""

    type: Literal["dpo", "reinforcement", "supervised"]
    """Whether it learns from model answers, from pairs of better and worse, or from scores."""
    supervised: m.SupervisedMethod | None
    """Learning from model answers."""
    dpo: m.DpoMethod | None
    """Direct preference optimization, learning from pairs of a better and a worse answer."""
    reinforcement: m.ReinforcementMethod | None
    """Learning from the scores that a grader gives."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "supervised": "supervised",
        "dpo": "dpo",
        "reinforcement": "reinforcement",
    }

    def __init__(
        self,
        *,
        type: Literal["dpo", "reinforcement", "supervised"],
        supervised: m.SupervisedMethodParam | BaseModel | Unset = UNSET,
        dpo: m.DpoMethodParam | BaseModel | Unset = UNSET,
        reinforcement: m.ReinforcementMethodParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "supervised": supervised,
                "dpo": dpo,
                "reinforcement": reinforcement,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        if (v := get("supervised")) is not None:
            v = m.SupervisedMethod.from_dict(v) if isinstance(v, dict) else v
        self.supervised = v
        if (v := get("dpo")) is not None:
            v = m.DpoMethod.from_dict(v) if isinstance(v, dict) else v
        self.dpo = v
        if (v := get("reinforcement")) is not None:
            v = m.ReinforcementMethod.from_dict(v) if isinstance(v, dict) else v
        self.reinforcement = v
        return model


class FineTuningMethodParam(TypedDict, total=False):
    """How the model learns; the settings stand in the member that `type` names."""

    type: Required[Literal["dpo", "reinforcement", "supervised"]]
    """Whether it learns from model answers, from pairs of better and worse, or from scores."""
    supervised: m.SupervisedMethodParam | BaseModel
    """Learning from model answers."""
    dpo: m.DpoMethodParam | BaseModel
    """Direct preference optimization, learning from pairs of a better and a worse answer."""
    reinforcement: m.ReinforcementMethodParam | BaseModel
    """Learning from the scores that a grader gives."""
