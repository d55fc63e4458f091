# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RequiredActionSubmitToolOutputs(BaseModel):
    """Function calls to answer, all of them at once."""

    tool_calls: list[m.RequiredActionFunctionToolCall]
    """The calls."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tool_calls": "tool_calls",
    }

    def __init__(
        self,
        *,
        tool_calls: list[m.RequiredActionFunctionToolCall],
    ) -> None:
        self._init(
            {
                "tool_calls": tool_calls,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("tool_calls")
        self.tool_calls = (
            [
                m.RequiredActionFunctionToolCall.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        return model
