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
class ShellCallOutput(BaseModel):
    """What shell commands put out, sent to the model."""

    type: Literal["shell_call_output"]
    call_id: str
    """Id of the call that this answers."""
    output: list[m.ShellCallOutputContent]
    """One entry per command or piece of its output."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    max_output_length: int | None
    """The limit that the model set, as the call gave it."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "output": "output",
        "id": "id",
        "caller": "caller",
        "max_output_length": "max_output_length",
        "status": "status",
    }

    def __init__(
        self,
        *,
        type: Literal["shell_call_output"] = "shell_call_output",
        call_id: str,
        output: Sequence[m.ShellCallOutputContentParam | BaseModel],
        id: str | None | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
        max_output_length: int | None | Unset = UNSET,
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "output": output,
                "id": id,
                "caller": caller,
                "max_output_length": max_output_length,
                "status": status,
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
        self.output = (
            [m.ShellCallOutputContent.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.max_output_length = get("max_output_length")
        self.status = get("status")
        return model


class ShellCallOutputParam(TypedDict, total=False):
    """What shell commands put out, sent to the model."""

    type: Required[Literal["shell_call_output"]]
    call_id: Required[str]
    """Id of the call that this answers."""
    output: Required[Sequence[m.ShellCallOutputContentParam | BaseModel]]
    """One entry per command or piece of its output."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
    max_output_length: int | None
    """The limit that the model set, as the call gave it."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
