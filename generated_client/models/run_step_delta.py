# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class RunStepDelta(BaseModel):
    """New parts of a step."""

    step_details: u.RunStepDeltaDetails | None
    """The message written, or pieces of tool calls."""

    _keys: ClassVar[Mapping[str, str]] = {
        "step_details": "step_details",
    }

    def __init__(
        self,
        *,
        step_details: u.RunStepDeltaDetails | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "step_details": step_details,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("step_details")) is not None:
            v = u.decode_RunStepDeltaDetails(v)
        self.step_details = v
        return model
