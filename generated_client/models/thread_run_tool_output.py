# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunToolOutput(BaseModel):
    """What came of a function call."""

    tool_call_id: str | None
    """Id of the call, from the run's `required_action`."""
    output: str | None
    """What the function answered."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tool_call_id": "tool_call_id",
        "output": "output",
    }

    def __init__(
        self,
        *,
        tool_call_id: str | Unset = UNSET,
        output: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "tool_call_id": tool_call_id,
                "output": output,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.tool_call_id = get("tool_call_id")
        self.output = get("output")
        return model


class ThreadRunToolOutputParam(TypedDict, total=False):
    """What came of a function call."""

    tool_call_id: str
    """Id of the call, from the run's `required_action`."""
    output: str
    """What the function answered."""
