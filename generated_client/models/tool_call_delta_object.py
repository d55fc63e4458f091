# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ToolCallDeltaObject(BaseModel):
    """The step calls tools."""

    type: Literal["tool_calls"]
    tool_calls: list[u.AssistantToolCallDelta] | None
    """Pieces of the calls."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "tool_calls": "tool_calls",
    }

    def __init__(
        self,
        *,
        type: Literal["tool_calls"] = "tool_calls",
        tool_calls: list[u.AssistantToolCallDelta] | None | Unset = UNSET,
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
        if (v := get("tool_calls")) is not None:
            v = [u.decode_AssistantToolCallDelta(i0) for i0 in v] if isinstance(v, list) else v
        self.tool_calls = v
        return model
