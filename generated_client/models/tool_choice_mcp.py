# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ToolChoiceMcp(BaseModel):
    """Makes the model call a tool of one MCP server."""

    type: Literal["mcp"]
    server_label: str
    """The label that the server is defined under."""
    name: str | None
    """The tool, if it must be a certain one."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "server_label": "server_label",
        "name": "name",
    }

    def __init__(
        self,
        *,
        type: Literal["mcp"] = "mcp",
        server_label: str,
        name: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "server_label": server_label,
                "name": name,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.server_label = get("server_label")
        self.name = get("name")
        return model


class ToolChoiceMcpParam(TypedDict, total=False):
    """Makes the model call a tool of one MCP server."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    """The label that the server is defined under."""
    name: str | None
    """The tool, if it must be a certain one."""
