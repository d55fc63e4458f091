# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseComputerToolCallOutputItem(BaseModel):
    """The screen after a computer call, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["computer_call_output"]
    call_id: str
    """Id of the call that this answers."""
    output: m.ResponseComputerToolCallOutputScreenshot
    """A picture of the screen, by address or by file id."""
    status: Literal["completed", "failed", "incomplete"]
    """How it ended."""
    acknowledged_safety_checks: list[m.ComputerCallSafetyCheck] | None
    """The warnings that were accepted."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "output": "output",
        "status": "status",
        "acknowledged_safety_checks": "acknowledged_safety_checks",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["computer_call_output"] = "computer_call_output",
        call_id: str,
        output: m.ResponseComputerToolCallOutputScreenshot,
        status: Literal["completed", "failed", "incomplete"],
        acknowledged_safety_checks: list[m.ComputerCallSafetyCheck] | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "output": output,
                "status": status,
                "acknowledged_safety_checks": acknowledged_safety_checks,
                "created_by": created_by,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        self.call_id = get("call_id")
        v = get("output")
        self.output = (
            m.ResponseComputerToolCallOutputScreenshot.from_dict(v) if isinstance(v, dict) else v
        )
        self.status = get("status")
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
        self.created_by = get("created_by")
        return model
