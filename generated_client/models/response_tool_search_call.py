# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseToolSearchCall(BaseModel):
    """A search for tools to load."""

    id: str
    """Id of the item."""
    type: Literal["tool_search_call"]
    call_id: str | None
    """Id of the call; null when the server searches."""
    execution: m.ToolSearchExecution
    """Who carries out a search for tools."""
    arguments: Any
    """What is searched for: any JSON value."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "execution": "execution",
        "arguments": "arguments",
        "status": "status",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["tool_search_call"] = "tool_search_call",
        call_id: str | None,
        execution: m.ToolSearchExecution,
        arguments: Any,
        status: m.ItemStatus,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "execution": execution,
                "arguments": arguments,
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
        self.arguments = get("arguments")
        self.status = get("status")
        self.created_by = get("created_by")
        return model
