# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFunctionToolCallDelta(BaseModel):
    """A piece of a function call."""

    index: int
    """Which of the step's calls it belongs to, counted from 0."""
    type: Literal["function"]
    id: str | None
    """Id of the call."""
    function: m.AssistantFunctionToolCallFunctionDelta | None
    """A piece of a function's name, arguments or output."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "id": "id",
        "function": "function",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["function"] = "function",
        id: str | None | Unset = UNSET,
        function: m.AssistantFunctionToolCallFunctionDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "id": id,
                "function": function,
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
        if (v := get("function")) is not None:
            v = m.AssistantFunctionToolCallFunctionDelta.from_dict(v) if isinstance(v, dict) else v
        self.function = v
        return model
