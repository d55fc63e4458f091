# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ShellCall(BaseModel):
    """Shell commands that were to run, sent back."""

    type: Literal["shell_call"]
    call_id: str
    """Id of the call; its output names it too."""
    action: m.ShellCallAction
    """Shell commands, with their limits, sent back."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
    environment: u.ShellCallEnvironment | None
    """Where they run."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "action": "action",
        "id": "id",
        "caller": "caller",
        "status": "status",
        "environment": "environment",
    }

    def __init__(
        self,
        *,
        type: Literal["shell_call"] = "shell_call",
        call_id: str,
        action: m.ShellCallActionParam | BaseModel,
        id: str | None | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
        status: m.ItemStatus | None | Unset = UNSET,
        environment: u.ShellCallEnvironmentParam | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "action": action,
                "id": id,
                "caller": caller,
                "status": status,
                "environment": environment,
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
        v = get("action")
        self.action = m.ShellCallAction.from_dict(v) if isinstance(v, dict) else v
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.status = get("status")
        if (v := get("environment")) is not None:
            v = u.decode_ShellCallEnvironment(v)
        self.environment = v
        return model


class ShellCallParam(TypedDict, total=False):
    """Shell commands that were to run, sent back."""

    type: Required[Literal["shell_call"]]
    call_id: Required[str]
    """Id of the call; its output names it too."""
    action: Required[m.ShellCallActionParam | BaseModel]
    """Shell commands, with their limits, sent back."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
    environment: u.ShellCallEnvironmentParam | None
    """Where they run."""
