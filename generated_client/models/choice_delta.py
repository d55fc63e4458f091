# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChoiceDelta(BaseModel):
    """Pieces to append to the message so far."""

    role: Literal["assistant", "developer", "system", "tool", "user"] | None
    """Who speaks; as a rule on the first chunk only."""
    content: str | None
    """More of the text."""
    refusal: str | None
    """More of the refusal."""
    tool_calls: list[m.ChoiceDeltaToolCall] | None
    """More of the calls, each told apart by its `index`."""
    function_call: m.ChoiceDeltaFunctionCall | None
    """A piece of a function's name and arguments, the former way."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "refusal": "refusal",
        "tool_calls": "tool_calls",
        "function_call": "function_call",
    }

    def __init__(
        self,
        *,
        role: Literal["assistant", "developer", "system", "tool", "user"] | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        refusal: str | None | Unset = UNSET,
        tool_calls: list[m.ChoiceDeltaToolCall] | None | Unset = UNSET,
        function_call: m.ChoiceDeltaFunctionCall | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "refusal": refusal,
                "tool_calls": tool_calls,
                "function_call": function_call,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        self.content = get("content")
        self.refusal = get("refusal")
        if (v := get("tool_calls")) is not None:
            v = (
                [m.ChoiceDeltaToolCall.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.tool_calls = v
        if (v := get("function_call")) is not None:
            v = m.ChoiceDeltaFunctionCall.from_dict(v) if isinstance(v, dict) else v
        self.function_call = v
        return model
