# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ToolSearchTool(BaseModel):
    """Lets the model search for the tools whose loading is deferred."""

    type: Literal["tool_search"]
    execution: m.ToolSearchExecution | None
    """Who carries out a search for tools."""
    description: str | None
    """What the model is told of a search that you carry out."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments of a search that you carry out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "execution": "execution",
        "description": "description",
        "parameters": "parameters",
    }

    def __init__(
        self,
        *,
        type: Literal["tool_search"] = "tool_search",
        execution: m.ToolSearchExecution | Unset = UNSET,
        description: str | None | Unset = UNSET,
        parameters: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "execution": execution,
                "description": description,
                "parameters": parameters,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.execution = get("execution")
        self.description = get("description")
        self.parameters = get("parameters")
        return model


class ToolSearchToolParam(TypedDict, total=False):
    """Lets the model search for the tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]
    execution: m.ToolSearchExecution
    """Who carries out a search for tools."""
    description: str | None
    """What the model is told of a search that you carry out."""
    parameters: Mapping[str, Any] | None
    """JSON Schema of the arguments of a search that you carry out."""
