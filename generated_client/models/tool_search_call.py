# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ToolSearchCall(BaseModel):
    """A search for tools to load, sent back."""

    type: Literal["tool_search_call"]
    arguments: dict[str, Any]
    """What is searched for."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: m.ToolSearchExecution | None
    """Who carries out a search for tools."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "arguments": "arguments",
        "id": "id",
        "call_id": "call_id",
        "execution": "execution",
        "status": "status",
    }

    def __init__(
        self,
        *,
        type: Literal["tool_search_call"] = "tool_search_call",
        arguments: Mapping[str, Any],
        id: str | None | Unset = UNSET,
        call_id: str | None | Unset = UNSET,
        execution: m.ToolSearchExecution | Unset = UNSET,
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "arguments": arguments,
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
        self.arguments = get("arguments")
        self.id = get("id")
        self.call_id = get("call_id")
        self.execution = get("execution")
        self.status = get("status")
        return model


class ToolSearchCallParam(TypedDict, total=False):
    """A search for tools to load, sent back."""

    type: Required[Literal["tool_search_call"]]
    arguments: Required[Mapping[str, Any]]
    """What is searched for."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: m.ToolSearchExecution
    """Who carries out a search for tools."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
