# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class LocalShellCall(BaseModel):
    """A command to run on your machine."""

    id: str
    """Id of the item."""
    type: Literal["local_shell_call"]
    call_id: str
    """Id of the call."""
    action: m.LocalShellCallAction
    """A command, and where and how to run it."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "action": "action",
        "status": "status",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["local_shell_call"] = "local_shell_call",
        call_id: str,
        action: m.LocalShellCallActionParam | BaseModel,
        status: m.ItemStatus,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "action": action,
                "status": status,
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
        self.action = m.LocalShellCallAction.from_dict(v) if isinstance(v, dict) else v
        self.status = get("status")
        return model


class LocalShellCallParam(TypedDict, total=False):
    """A command to run on your machine."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["local_shell_call"]]
    call_id: Required[str]
    """Id of the call."""
    action: Required[m.LocalShellCallActionParam | BaseModel]
    """A command, and where and how to run it."""
    status: Required[m.ItemStatus]
    """How far an item has come; `incomplete` items were cut short."""
