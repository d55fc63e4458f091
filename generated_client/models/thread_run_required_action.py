# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunRequiredAction(BaseModel):
    """What a run waits for you to do."""

    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: m.RequiredActionSubmitToolOutputs
    """Function calls to answer, all of them at once."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "submit_tool_outputs": "submit_tool_outputs",
    }

    def __init__(
        self,
        *,
        type: Literal["submit_tool_outputs"] = "submit_tool_outputs",
        submit_tool_outputs: m.RequiredActionSubmitToolOutputs,
    ) -> None:
        self._init(
            {
                "type": type,
                "submit_tool_outputs": submit_tool_outputs,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("submit_tool_outputs")
        self.submit_tool_outputs = (
            m.RequiredActionSubmitToolOutputs.from_dict(v) if isinstance(v, dict) else v
        )
        return model
