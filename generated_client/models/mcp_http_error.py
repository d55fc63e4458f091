# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class McpHTTPError(BaseModel):
    """The MCP server could not be reached, or refused the request."""

    type: Literal["http_error"]
    code: int
    """The HTTP status."""
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
        type: Literal["http_error"] = "http_error",
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


class McpHTTPErrorParam(TypedDict, total=False):
    """The MCP server could not be reached, or refused the request."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    """The HTTP status."""
    message: Required[str]
    """What it said."""
