# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class McpApprovalRequest(BaseModel):
    """Asks you whether a tool of an MCP server may run."""

    id: str
    """Id of the request; your answer names it."""
    type: Literal["mcp_approval_request"]
    server_label: str
    """Your label of the server."""
    name: str
    """Name of the tool."""
    arguments: str
    """Its arguments as JSON text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "server_label": "server_label",
        "name": "name",
        "arguments": "arguments",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["mcp_approval_request"] = "mcp_approval_request",
        server_label: str,
        name: str,
        arguments: str,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "server_label": server_label,
                "name": name,
                "arguments": arguments,
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
        self.name = get("name")
        self.arguments = get("arguments")
        return model


class McpApprovalRequestParam(TypedDict, total=False):
    """Asks you whether a tool of an MCP server may run."""

    id: Required[str]
    """Id of the request; your answer names it."""
    type: Required[Literal["mcp_approval_request"]]
    server_label: Required[str]
    """Your label of the server."""
    name: Required[str]
    """Name of the tool."""
    arguments: Required[str]
    """Its arguments as JSON text."""
