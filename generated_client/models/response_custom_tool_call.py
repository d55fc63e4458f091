# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCustomToolCall(BaseModel):
    """A call of one of your custom tools."""

    type: Literal["custom_tool_call"]
    call_id: str
    """Id of the call; its output names it too."""
    name: str
    """Name of the tool."""
    input: str
    """The text that the model wrote for it."""
    id: str | None
    """Id of the item."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    namespace: str | None
    """Namespace of the tool."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "call_id": "call_id",
        "name": "name",
        "input": "input",
        "id": "id",
        "caller": "caller",
        "namespace": "namespace",
    }

    def __init__(
        self,
        *,
        type: Literal["custom_tool_call"] = "custom_tool_call",
        call_id: str,
        name: str,
        input: str,
        id: str | Unset = UNSET,
        caller: u.ToolCallCallerParam | None | Unset = UNSET,
        namespace: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "call_id": call_id,
                "name": name,
                "input": input,
                "id": id,
                "caller": caller,
                "namespace": namespace,
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
        self.input = get("input")
        self.id = get("id")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.namespace = get("namespace")
        return model


class ResponseCustomToolCallParam(TypedDict, total=False):
    """A call of one of your custom tools."""

    type: Required[Literal["custom_tool_call"]]
    call_id: Required[str]
    """Id of the call; its output names it too."""
    name: Required[str]
    """Name of the tool."""
    input: Required[str]
    """The text that the model wrote for it."""
    id: str
    """Id of the item."""
    caller: u.ToolCallCallerParam | None
    """Whether the model called directly, or a program that it wrote."""
    namespace: str
    """Namespace of the tool."""
