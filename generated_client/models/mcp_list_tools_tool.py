# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpListToolsTool(BaseModel):
    """A tool of an MCP server."""

    name: str
    """Its name."""
    input_schema: dict[str, Any]
    """JSON Schema of its arguments."""
    description: str | None
    """What it does."""
    annotations: dict[str, Any] | None
    """Further remarks of the server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "input_schema": "input_schema",
        "description": "description",
        "annotations": "annotations",
    }

    def __init__(
        self,
        *,
        name: str,
        input_schema: Mapping[str, Any],
        description: str | None | Unset = UNSET,
        annotations: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "input_schema": input_schema,
                "description": description,
                "annotations": annotations,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.input_schema = get("input_schema")
        self.description = get("description")
        self.annotations = get("annotations")
        return model


class McpListToolsToolParam(TypedDict, total=False):
    """A tool of an MCP server."""

    name: Required[str]
    """Its name."""
    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of its arguments."""
    description: str | None
    """What it does."""
    annotations: Mapping[str, Any] | None
    """Further remarks of the server."""
