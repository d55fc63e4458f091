# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ComputerCallOutput(BaseModel):
    """The screen after a computer call, sent to the model."""

    type: Literal["computer_call_output"]
    call_id: str
    """Id of the call that this answers."""
    output: m.ResponseComputerToolCallOutputScreenshot
    """A picture of the screen, by address or by file id."""
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[m.ComputerCallSafetyCheck] | None
    """The warnings that you have looked at and accept."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "output": "output",
        "id": "id",
        "acknowledged_safety_checks": "acknowledged_safety_checks",
        "status": "status",
    }

    def __init__(
        self,
        *,
        type: Literal["computer_call_output"] = "computer_call_output",
        call_id: str,
        output: m.ResponseComputerToolCallOutputScreenshotParam | BaseModel,
        id: str | None | Unset = UNSET,
        acknowledged_safety_checks: Sequence[m.ComputerCallSafetyCheckParam | BaseModel]
        | None
        | Unset = UNSET,
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "output": output,
                "id": id,
                "acknowledged_safety_checks": acknowledged_safety_checks,
                "status": status,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.call_id = get("call_id")
        v = get("output")
        self.output = (
            m.ResponseComputerToolCallOutputScreenshot.from_dict(v) if isinstance(v, dict) else v
        )
        self.id = get("id")
        if (v := get("acknowledged_safety_checks")) is not None:
            v = (
                [
                    m.ComputerCallSafetyCheck.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.acknowledged_safety_checks = v
        self.status = get("status")
        return model


class ComputerCallOutputParam(TypedDict, total=False):
    """The screen after a computer call, sent to the model."""

    type: Required[Literal["computer_call_output"]]
    call_id: Required[str]
    """Id of the call that this answers."""
    output: Required[m.ResponseComputerToolCallOutputScreenshotParam | BaseModel]
    """A picture of the screen, by address or by file id."""
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Sequence[m.ComputerCallSafetyCheckParam | BaseModel] | None
    """The warnings that you have looked at and accept."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
