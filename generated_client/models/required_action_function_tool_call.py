# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RequiredActionFunctionToolCall(BaseModel):
    """A function call to answer."""

    id: str
    """Id of the call; goes with the output that answers it."""
    type: Literal["function"]
    function: m.FunctionCall
    """A function and its arguments, as the model wrote them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "function": "function",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["function"] = "function",
        function: m.FunctionCall,
    ) -> None:
        self._init(
            {
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
        self.id = get("id")
        self.type = get("type")
        v = get("function")
        self.function = m.FunctionCall.from_dict(v) if isinstance(v, dict) else v
        return model
