# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ApplyPatchCallOutput(BaseModel):
    """What came of a change to a file, sent to the model."""

    type: Literal["apply_patch_call_output"]
    call_id: str
    """Id of the call that this answers."""
    status: Literal["completed", "failed"]
    """Whether the change was made."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    output: str | None
    """What there is to say about it, such as the error."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "status": "status",
        "id": "id",
        "caller": "caller",
        "output": "output",
    }

    def __init__(
        self,
        *,
        type: Literal["apply_patch_call_output"] = "apply_patch_call_output",
        call_id: str,
        status: Literal["completed", "failed"],
        id: str | None | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
        output: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "status": status,
                "id": id,
                "caller": caller,
                "output": output,
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
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.output = get("output")
        return model


class ApplyPatchCallOutputParam(TypedDict, total=False):
    """What came of a change to a file, sent to the model."""

    type: Required[Literal["apply_patch_call_output"]]
    call_id: Required[str]
    """Id of the call that this answers."""
    status: Required[Literal["completed", "failed"]]
    """Whether the change was made."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
    output: str | None
    """What there is to say about it, such as the error."""
