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
class ResponseFunctionShellToolCallOutput(BaseModel):
    """What shell commands put out, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["shell_call_output"]
    call_id: str
    """Id of the call that this answers."""
    output: list[m.ResponseFunctionShellCallOutputContent]
    """One entry per command or piece of its output."""
    max_output_length: int | None
    """The limit that the model set; send it back unchanged."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "output": "output",
        "max_output_length": "max_output_length",
        "status": "status",
        "caller": "caller",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["shell_call_output"] = "shell_call_output",
        call_id: str,
        output: list[m.ResponseFunctionShellCallOutputContent],
        max_output_length: int | None,
        status: m.ItemStatus,
        caller: u.ToolCallCaller | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "output": output,
                "max_output_length": max_output_length,
                "status": status,
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
        v = get("output")
        self.output = (
            [
                m.ResponseFunctionShellCallOutputContent.from_dict(i0)
                if isinstance(i0, dict)
                else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        self.max_output_length = get("max_output_length")
        self.status = get("status")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.created_by = get("created_by")
        return model
