# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class McpProtocolError(BaseModel):
    """The MCP server answered with an error."""

    type: Literal["mcp_protocol_error"]
    code: int
    """Its error code."""
    message: str
    """What it said."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "code": "code",
        "message": "message",
    }

    def __init__(
        self,
        *,
        type: Literal["mcp_protocol_error"] = "mcp_protocol_error",
        code: int,
        message: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "code": code,
                "message": message,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.code = get("code")
        self.message = get("message")
        return model


class McpProtocolErrorParam(TypedDict, total=False):
    """The MCP server answered with an error."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    """Its error code."""
    message: Required[str]
    """What it said."""
