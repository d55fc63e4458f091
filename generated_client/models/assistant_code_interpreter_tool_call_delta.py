# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterToolCallDelta(BaseModel):
    """A piece of a call that runs code."""

    index: int
    """Which of the step's calls it belongs to, counted from 0."""
    type: Literal["code_interpreter"]
    id: str | None
    """Id of the call."""
    code_interpreter: m.AssistantCodeInterpreterExecutionDelta | None
    """A piece of code, or of what came of it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "id": "id",
        "code_interpreter": "code_interpreter",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["code_interpreter"] = "code_interpreter",
        id: str | None | Unset = UNSET,
        code_interpreter: m.AssistantCodeInterpreterExecutionDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "id": id,
                "code_interpreter": code_interpreter,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.index = get("index")
        self.type = get("type")
        self.id = get("id")
        if (v := get("code_interpreter")) is not None:
            v = m.AssistantCodeInterpreterExecutionDelta.from_dict(v) if isinstance(v, dict) else v
        self.code_interpreter = v
        return model
