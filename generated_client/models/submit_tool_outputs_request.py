# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SubmitToolOutputsRequest(BaseModel):
    """What came of the function calls that a run waits for."""

    tool_outputs: list[m.ThreadRunToolOutput]
    """One output for each call."""
    stream: bool | None
    """Whether to send events as the run goes on, instead of the run."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tool_outputs": "tool_outputs",
        "stream": "stream",
    }

    def __init__(
        self,
        *,
        tool_outputs: Sequence[m.ThreadRunToolOutputParam | BaseModel],
        stream: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "tool_outputs": tool_outputs,
                "stream": stream,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("tool_outputs")
        self.tool_outputs = (
            [m.ThreadRunToolOutput.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.stream = get("stream")
        return model


class SubmitToolOutputsRequestParam(TypedDict, total=False):
    """What came of the function calls that a run waits for."""

    tool_outputs: Required[Sequence[m.ThreadRunToolOutputParam | BaseModel]]
    """One output for each call."""
    stream: bool | None
    """Whether to send events as the run goes on, instead of the run."""
