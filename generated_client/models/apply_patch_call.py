# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ApplyPatchCall(BaseModel):
    """A change that was to be made to a file, sent back."""

    type: Literal["apply_patch_call"]
    call_id: str
    """Id of the call; its output names it too."""
    status: Literal["completed", "in_progress"]
    """How far the call has come."""
    operation: u.ApplyPatchOperation
    """A change to a file."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "status": "status",
        "operation": "operation",
        "id": "id",
        "caller": "caller",
    }

    def __init__(
        self,
        *,
        type: Literal["apply_patch_call"] = "apply_patch_call",
        call_id: str,
        status: Literal["completed", "in_progress"],
        operation: u.ApplyPatchOperationParam,
        id: str | None | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "status": status,
                "operation": operation,
                "id": id,
                "caller": caller,
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
        self.status = get("status")
        v = get("operation")
        self.operation = u.decode_ApplyPatchOperation(v)
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        return model


class ApplyPatchCallParam(TypedDict, total=False):
    """A change that was to be made to a file, sent back."""

    type: Required[Literal["apply_patch_call"]]
    call_id: Required[str]
    """Id of the call; its output names it too."""
    status: Required[Literal["completed", "in_progress"]]
    """How far the call has come."""
    operation: Required[u.ApplyPatchOperationParam]
    """A change to a file."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
