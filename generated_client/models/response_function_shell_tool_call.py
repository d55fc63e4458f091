# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFunctionShellToolCall(BaseModel):
    """Shell commands to run, in a container or on your machine."""

    id: str
    """Id of the item."""
    type: Literal["shell_call"]
    call_id: str
    """Id of the call; its output names it too."""
    action: m.FunctionShellAction
    """Shell commands, with their limits."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    environment: u.ResponseFunctionShellEnvironment | None
    """Where they run."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "action": "action",
        "status": "status",
        "environment": "environment",
        "caller": "caller",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["shell_call"] = "shell_call",
        call_id: str,
        action: m.FunctionShellAction,
        status: m.ItemStatus,
        environment: u.ResponseFunctionShellEnvironment | None,
        caller: u.ToolCallCaller | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "action": action,
                "status": status,
                "environment": environment,
                "caller": caller,
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
        v = get("action")
        self.action = m.FunctionShellAction.from_dict(v) if isinstance(v, dict) else v
        self.status = get("status")
        if (v := get("environment")) is not None:
            v = u.decode_ResponseFunctionShellEnvironment(v)
        self.environment = v
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.created_by = get("created_by")
        return model
