# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SupervisedMethod(BaseModel):
    """Learning from model answers."""

    hyperparameters: m.SupervisedHyperparameters | None
    """Settings of a supervised training; the server chooses what is left at `auto`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "hyperparameters": "hyperparameters",
    }

    def __init__(
        self,
        *,
        hyperparameters: m.SupervisedHyperparametersParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "hyperparameters": hyperparameters,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("hyperparameters")) is not None:
            v = m.SupervisedHyperparameters.from_dict(v) if isinstance(v, dict) else v
        self.hyperparameters = v
        return model


class SupervisedMethodParam(TypedDict, total=False):
    """Learning from model answers."""

    hyperparameters: m.SupervisedHyperparametersParam | BaseModel
    """Settings of a supervised training; the server chooses what is left at `auto`."""
