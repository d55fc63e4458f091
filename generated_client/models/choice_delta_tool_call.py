# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChoiceDeltaToolCall(BaseModel):
    """A piece of a tool call."""

    index: int
    """Which of the message's calls this belongs to, from 0."""
    id: str | None
    """Id of the call; as a rule on its first piece only."""
    type: Literal["function"] | None
    function: m.ChoiceDeltaToolCallFunction | None
    """A piece of a function's name and arguments."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "id": "id",
        "type": "type",
        "function": "function",
    }

    def __init__(
        self,
        *,
        index: int,
        id: str | None | Unset = UNSET,
        type: Literal["function"] | None | Unset = UNSET,
        function: m.ChoiceDeltaToolCallFunction | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "id": id,
                "type": type,
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
        self.id = get("id")
        self.type = get("type")
        if (v := get("function")) is not None:
            v = m.ChoiceDeltaToolCallFunction.from_dict(v) if isinstance(v, dict) else v
        self.function = v
        return model
