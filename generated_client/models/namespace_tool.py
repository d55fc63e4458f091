# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class NamespaceTool(BaseModel):
    """Functions and custom tools that belong together."""

    type: Literal["namespace"]
    name: str
    """The name that calls give in addition to the tool's."""
    description: str
    """What the tools have in common, for the model to read."""
    tools: list[u.NamespacedTool]
    """The tools, at least one."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "description": "description",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        type: Literal["namespace"] = "namespace",
        name: str,
        description: str,
        tools: Sequence[u.NamespacedToolParam],
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "description": description,
                "tools": tools,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        v = get("tools")
        self.tools = [u.decode_NamespacedTool(i0) for i0 in v] if isinstance(v, list) else v
        return model


class NamespaceToolParam(TypedDict, total=False):
    """Functions and custom tools that belong together."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    """The name that calls give in addition to the tool's."""
    description: Required[str]
    """What the tools have in common, for the model to read."""
    tools: Required[Sequence[u.NamespacedToolParam]]
    """The tools, at least one."""
