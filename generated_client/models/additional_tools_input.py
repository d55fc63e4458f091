# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class AdditionalToolsInput(BaseModel):
    """Tools to bring in at this point of the conversation."""

    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[u.Tool]
    """The tools, which can be called from here on."""
    id: str | None
    """Id of the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "role": "role",
        "tools": "tools",
        "id": "id",
    }

    def __init__(
        self,
        *,
        type: Literal["additional_tools"] = "additional_tools",
        role: Literal["developer"] = "developer",
        tools: Sequence[u.ToolParam],
        id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "role": role,
                "tools": tools,
                "id": id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.role = get("role")
        v = get("tools")
        self.tools = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.id = get("id")
        return model


class AdditionalToolsInputParam(TypedDict, total=False):
    """Tools to bring in at this point of the conversation."""

    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[u.ToolParam]]
    """The tools, which can be called from here on."""
    id: str | None
    """Id of the item."""
