# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RunStepDeltaEvent(BaseModel):
    """What is new in a step."""

    id: str
    """Id of the step."""
    object: Literal["thread.run.step.delta"]
    delta: m.RunStepDelta
    """New parts of a step."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "delta": "delta",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["thread.run.step.delta"] = "thread.run.step.delta",
        delta: m.RunStepDelta,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "delta": delta,
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
        v = get("delta")
        self.delta = m.RunStepDelta.from_dict(v) if isinstance(v, dict) else v
        return model
