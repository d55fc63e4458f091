# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ReinforcementMethod(BaseModel):
    """Learning from the scores that a grader gives."""

    grader: u.Grader
    """Something that scores an answer."""
    hyperparameters: m.ReinforcementHyperparameters | None
    """Settings of a training by scores; the server chooses what is left at `auto`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "grader": "grader",
        "hyperparameters": "hyperparameters",
    }

    def __init__(
        self,
        *,
        grader: u.GraderParam,
        hyperparameters: m.ReinforcementHyperparametersParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "grader": grader,
                "hyperparameters": hyperparameters,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("grader")
        self.grader = u.decode_Grader(v)
        if (v := get("hyperparameters")) is not None:
            v = m.ReinforcementHyperparameters.from_dict(v) if isinstance(v, dict) else v
        self.hyperparameters = v
        return model


class ReinforcementMethodParam(TypedDict, total=False):
    """Learning from the scores that a grader gives."""

    grader: Required[u.GraderParam]
    """Something that scores an answer."""
    hyperparameters: m.ReinforcementHyperparametersParam | BaseModel
    """Settings of a training by scores; the server chooses what is left at `auto`."""
