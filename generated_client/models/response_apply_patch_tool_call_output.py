# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseApplyPatchToolCallOutput(BaseModel):
    """What came of a change to a file, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["apply_patch_call_output"]
    call_id: str
    """Id of the call that this answers."""
    status: Literal["completed", "failed"]
    """Whether the change was made."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    output: str | None
    """What there is to say about it."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "status": "status",
        "caller": "caller",
        "output": "output",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["apply_patch_call_output"] = "apply_patch_call_output",
        call_id: str,
        status: Literal["completed", "failed"],
        caller: u.ToolCallCaller | None | Unset = UNSET,
        output: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "status": status,
                "caller": caller,
                "output": output,
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
        self.status = get("status")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.output = get("output")
        self.created_by = get("created_by")
        return model
