# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCustomToolCallOutput(BaseModel):
    """What one of your custom tools returned."""

    type: Literal["custom_tool_call_output"]
    call_id: str
    """Id of the call that this answers."""
    output: str | list[u.ResponseInputContent]
    """The result: a string, or parts of text, images and files."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "output": "output",
        "id": "id",
        "caller": "caller",
    }

    def __init__(
        self,
        *,
        type: Literal["custom_tool_call_output"] = "custom_tool_call_output",
        call_id: str,
        output: str | Sequence[u.ResponseInputContentParam],
        id: str | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "output": output,
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
        v = get("output")
        self.output = [u.decode_ResponseInputContent(i0) for i0 in v] if isinstance(v, list) else v
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        return model


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What one of your custom tools returned."""

    type: Required[Literal["custom_tool_call_output"]]
    call_id: Required[str]
    """Id of the call that this answers."""
    output: Required[str | Sequence[u.ResponseInputContentParam]]
    """The result: a string, or parts of text, images and files."""
    id: str
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
