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
class ResponseCustomToolCallOutputItem(BaseModel):
    """What one of your custom tools returned, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["custom_tool_call_output"]
    call_id: str
    """Id of the call that this answers."""
    output: str | list[u.ResponseInputContent]
    """The result: a string, or parts of text, images and files."""
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
        "status": "status",
        "caller": "caller",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["custom_tool_call_output"] = "custom_tool_call_output",
        call_id: str,
        output: str | list[u.ResponseInputContent],
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
        self.output = [u.decode_ResponseInputContent(i0) for i0 in v] if isinstance(v, list) else v
        self.status = get("status")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.created_by = get("created_by")
        return model
