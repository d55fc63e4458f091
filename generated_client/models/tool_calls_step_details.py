# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ToolCallsStepDetails(BaseModel):
    """The step called tools."""

    type: Literal["tool_calls"]
    tool_calls: list[u.AssistantToolCall]
    """The calls."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "tool_calls": "tool_calls",
    }

    def __init__(
        self,
        *,
        type: Literal["tool_calls"] = "tool_calls",
        tool_calls: list[u.AssistantToolCall],
    ) -> None:
        self._init(
            {
                "type": type,
                "tool_calls": tool_calls,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("tool_calls")
        self.tool_calls = [u.decode_AssistantToolCall(i0) for i0 in v] if isinstance(v, list) else v
        return model
