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
class ToolSearchOutput(BaseModel):
    """The tools that a search found, sent to the model."""

    type: Literal["tool_search_output"]
    tools: list[u.Tool]
    """The tools, which can be called from here on."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this answers."""
    execution: m.ToolSearchExecution | None
    """Who carries out a search for tools."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "tools": "tools",
        "id": "id",
        "call_id": "call_id",
        "execution": "execution",
        "status": "status",
    }

    def __init__(
        self,
        *,
        type: Literal["tool_search_output"] = "tool_search_output",
        tools: Sequence[u.ToolParam],
        id: str | None | Unset = UNSET,
        call_id: str | None | Unset = UNSET,
        execution: m.ToolSearchExecution | Unset = UNSET,
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "tools": tools,
                "id": id,
                "call_id": call_id,
                "execution": execution,
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
        v = get("tools")
        self.tools = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.id = get("id")
        self.call_id = get("call_id")
        self.execution = get("execution")
        self.status = get("status")
        return model


class ToolSearchOutputParam(TypedDict, total=False):
    """The tools that a search found, sent to the model."""

    type: Required[Literal["tool_search_output"]]
    tools: Required[Sequence[u.ToolParam]]
    """The tools, which can be called from here on."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this answers."""
    execution: m.ToolSearchExecution
    """Who carries out a search for tools."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
