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
class ResponseFunctionToolCall(BaseModel):
    """A call of one of your functions."""

    type: Literal["function_call"]
    call_id: str
    """Id of the call; its output names it too."""
    name: str
    """Name of the function."""
    arguments: str
    """Its arguments as JSON text; models may write invalid JSON or arguments that do not exist."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    namespace: str | None
    """Namespace of the function."""
    status: m.ItemStatus | None
    """How far an item has come; `incomplete` items were cut short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "name": "name",
        "arguments": "arguments",
        "id": "id",
        "caller": "caller",
        "namespace": "namespace",
        "status": "status",
    }

    def __init__(
        self,
        *,
        type: Literal["function_call"] = "function_call",
        call_id: str,
        name: str,
        arguments: str,
        id: str | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
        namespace: str | Unset = UNSET,
        status: m.ItemStatus | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "name": name,
                "arguments": arguments,
                "id": id,
                "caller": caller,
                "namespace": namespace,
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
        self.name = get("name")
        self.arguments = get("arguments")
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.namespace = get("namespace")
        self.status = get("status")
        return model


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """A call of one of your functions."""

    type: Required[Literal["function_call"]]
    call_id: Required[str]
    """Id of the call; its output names it too."""
    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Its arguments as JSON text; models may write invalid JSON or arguments that do not exist."""
    id: str
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
    namespace: str
    """Namespace of the function."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
