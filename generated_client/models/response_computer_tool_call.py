# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseComputerToolCall(BaseModel):
    """Something to do on a computer."""

    id: str
    """Id of the item."""
    type: Literal["computer_call"]
    call_id: str
    """Id of the call; its output names it too."""
    pending_safety_checks: list[m.ComputerCallSafetyCheck]
    """Warnings to look at; acknowledge them in the output."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    action: u.ComputerAction | None
    """Something to do with mouse, keyboard or screen."""
    actions: list[u.ComputerAction] | None
    """Several things to do, one after the other."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "pending_safety_checks": "pending_safety_checks",
        "status": "status",
        "action": "action",
        "actions": "actions",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["computer_call"] = "computer_call",
        call_id: str,
        pending_safety_checks: Sequence[m.ComputerCallSafetyCheckParam | BaseModel],
        status: m.ItemStatus,
        action: u.ComputerActionParam | Unset = UNSET,
        actions: Sequence[u.ComputerActionParam] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "pending_safety_checks": pending_safety_checks,
                "status": status,
                "action": action,
                "actions": actions,
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
        v = get("pending_safety_checks")
        self.pending_safety_checks = (
            [m.ComputerCallSafetyCheck.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.status = get("status")
        if (v := get("action")) is not None:
            v = u.decode_ComputerAction(v)
        self.action = v
        if (v := get("actions")) is not None:
            v = [u.decode_ComputerAction(i0) for i0 in v] if isinstance(v, list) else v
        self.actions = v
        return model


class ResponseComputerToolCallParam(TypedDict, total=False):
    """Something to do on a computer."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["computer_call"]]
    call_id: Required[str]
    """Id of the call; its output names it too."""
    pending_safety_checks: Required[Sequence[m.ComputerCallSafetyCheckParam | BaseModel]]
    """Warnings to look at; acknowledge them in the output."""
    status: Required[m.ItemStatus]
    """How far an item has come; `incomplete` items were cut short."""
    action: u.ComputerActionParam
    """Something to do with mouse, keyboard or screen."""
    actions: Sequence[u.ComputerActionParam]
    """Several things to do, one after the other."""
