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
class ResponseCustomToolCallItem(BaseModel):
    """A call of one of your custom tools, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["custom_tool_call"]
    call_id: str
    """Id of the call; its output names it too."""
    name: str
    """Name of the tool."""
    input: str
    """The text that the model wrote for it."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    namespace: str | None
    """Namespace of the tool."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "name": "name",
        "input": "input",
        "status": "status",
        "caller": "caller",
        "namespace": "namespace",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["custom_tool_call"] = "custom_tool_call",
        call_id: str,
        name: str,
        input: str,
        status: m.ItemStatus,
        caller: u.ToolCallCaller | None | Unset = UNSET,
        namespace: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "name": name,
                "input": input,
                "status": status,
                "caller": caller,
                "namespace": namespace,
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
        self.name = get("name")
        self.input = get("input")
        self.status = get("status")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.namespace = get("namespace")
        self.created_by = get("created_by")
        return model
