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
class ResponseToolSearchOutputItem(BaseModel):
    """The tools that a search found."""

    id: str
    """Id of the item."""
    type: Literal["tool_search_output"]
    call_id: str | None
    """Id of the call that this answers; null when the server searched."""
    execution: m.ToolSearchExecution
    """Who carries out a search for tools."""
    tools: list[u.Tool]
    """The tools, which can be called from here on."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "execution": "execution",
        "tools": "tools",
        "status": "status",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["tool_search_output"] = "tool_search_output",
        call_id: str | None,
        execution: m.ToolSearchExecution,
        tools: list[u.Tool],
        status: m.ItemStatus,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "execution": execution,
                "tools": tools,
                "status": status,
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
        self.execution = get("execution")
        v = get("tools")
        self.tools = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.status = get("status")
        self.created_by = get("created_by")
        return model
