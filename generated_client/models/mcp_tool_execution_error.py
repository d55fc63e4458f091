# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class McpToolExecutionError(BaseModel):
    """The tool itself failed."""

    type: Literal["mcp_tool_execution_error"]
    content: Any
    """What it returned: any JSON value."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
    }

    def __init__(
        self,
        *,
        type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error",
        content: Any,
    ) -> None:
        self._init(
            {
                "type": type,
                "content": content,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.content = get("content")
        return model


class McpToolExecutionErrorParam(TypedDict, total=False):
    """The tool itself failed."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]
    """What it returned: any JSON value."""
