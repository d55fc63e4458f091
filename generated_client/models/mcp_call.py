# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class McpCall(BaseModel):
    """A call of a tool of an MCP server, and what came of it."""

    id: str
    """Id of the item."""
    type: Literal["mcp_call"]
    server_label: str
    """Your label of the server."""
    name: str
    """Name of the tool."""
    arguments: str
    """Its arguments as JSON text."""
    output: str | None
    """What the tool returned."""
    error: u.McpToolCallError | None
    """What went wrong."""
    status: Literal["calling", "completed", "failed", "in_progress", "incomplete"] | None
    """How far the call has come."""
    approval_request_id: str | None
    """Names the approval request before it, which an `mcp_approval_response` decides."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "server_label": "server_label",
        "name": "name",
        "arguments": "arguments",
        "output": "output",
        "error": "error",
        "status": "status",
        "approval_request_id": "approval_request_id",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["mcp_call"] = "mcp_call",
        server_label: str,
        name: str,
        arguments: str,
        output: str | None | Unset = UNSET,
        error: u.McpToolCallErrorParam | None | Unset = UNSET,
        status: Literal["calling", "completed", "failed", "in_progress", "incomplete"]
        | Unset = UNSET,
        approval_request_id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "server_label": server_label,
                "name": name,
                "arguments": arguments,
                "output": output,
                "error": error,
                "status": status,
                "approval_request_id": approval_request_id,
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
        self.output = get("output")
        if (v := get("error")) is not None:
            v = u.decode_McpToolCallError(v)
        self.error = v
        self.status = get("status")
        self.approval_request_id = get("approval_request_id")
        return model


class McpCallParam(TypedDict, total=False):
    """A call of a tool of an MCP server, and what came of it."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["mcp_call"]]
    server_label: Required[str]
    """Your label of the server."""
    name: Required[str]
    """Name of the tool."""
    arguments: Required[str]
    """Its arguments as JSON text."""
    output: str | None
    """What the tool returned."""
    error: u.McpToolCallErrorParam | None
    """What went wrong."""
    status: Literal["calling", "completed", "failed", "in_progress", "incomplete"]
    """How far the call has come."""
    approval_request_id: str | None
    """Names the approval request before it, which an `mcp_approval_response` decides."""
