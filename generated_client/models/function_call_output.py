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
class FunctionCallOutput(BaseModel):
    """What one of your functions returned, sent to the model."""

    type: Literal["function_call_output"]
    output: str | list[u.ResponseFunctionCallOutputItem]
    """The result: a string, or parts of text, images and files."""
    id: str | None
    """Id of the item; the server gives it one."""
    call_id: str | None
    """Id of the call that this answers."""
    name: str | None
    """Name of the called tool."""
    namespace: str | None
    """Namespace of that tool."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "output": "output",
        "id": "id",
        "call_id": "call_id",
        "name": "name",
        "namespace": "namespace",
        "caller": "caller",
        "status": "status",
    }

    def __init__(
        self,
        *,
        type: Literal["function_call_output"] = "function_call_output",
        output: str | Sequence[u.ResponseFunctionCallOutputItemParam],
        id: str | None | Unset = UNSET,
        call_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        namespace: str | None | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "output": output,
                "id": id,
                "call_id": call_id,
                "name": name,
                "namespace": namespace,
                "caller": caller,
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
        v = get("output")
        self.output = (
            [u.decode_ResponseFunctionCallOutputItem(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.id = get("id")
        self.call_id = get("call_id")
        self.name = get("name")
        self.namespace = get("namespace")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.status = get("status")
        return model


class FunctionCallOutputParam(TypedDict, total=False):
    """What one of your functions returned, sent to the model."""

    type: Required[Literal["function_call_output"]]
    output: Required[str | Sequence[u.ResponseFunctionCallOutputItemParam]]
    """The result: a string, or parts of text, images and files."""
    id: str | None
    """Id of the item; the server gives it one."""
    call_id: str | None
    """Id of the call that this answers."""
    name: str | None
    """Name of the called tool."""
    namespace: str | None
    """Namespace of that tool."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
