# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpListTools(BaseModel):
    """The tools that an MCP server offers."""

    id: str
    """Id of the item."""
    type: Literal["mcp_list_tools"]
    server_label: str
    """Your label of the server."""
    tools: list[m.McpListToolsTool]
    """Its tools."""
    error: str | None
    """Why the tools could not be listed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "server_label": "server_label",
        "tools": "tools",
        "error": "error",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["mcp_list_tools"] = "mcp_list_tools",
        server_label: str,
        tools: Sequence[m.McpListToolsToolParam | BaseModel],
        error: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "server_label": server_label,
                "tools": tools,
                "error": error,
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
        self.server_label = get("server_label")
        v = get("tools")
        self.tools = (
            [m.McpListToolsTool.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.error = get("error")
        return model


class McpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["mcp_list_tools"]]
    server_label: Required[str]
    """Your label of the server."""
    tools: Required[Sequence[m.McpListToolsToolParam | BaseModel]]
    """Its tools."""
    error: str | None
    """Why the tools could not be listed."""
