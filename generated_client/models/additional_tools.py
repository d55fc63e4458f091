# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class AdditionalTools(BaseModel):
    """Tools that come in at this point of the conversation."""

    id: str
    """Id of the item."""
    type: Literal["additional_tools"]
    role: m.MessageRole
    """Who speaks in a message."""
    tools: list[u.Tool]
    """The tools, which can be called from here on."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "role": "role",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["additional_tools"] = "additional_tools",
        role: m.MessageRole,
        tools: list[u.Tool],
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "role": role,
                "tools": tools,
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
        self.role = get("role")
        v = get("tools")
        self.tools = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        return model
