# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A call of a function."""

    id: str
    """Id that the tool message with the result repeats."""
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
        function: m.FunctionCallParam | BaseModel,
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


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A call of a function."""

    id: Required[str]
    """Id that the tool message with the result repeats."""
    type: Required[Literal["function"]]
    function: Required[m.FunctionCallParam | BaseModel]
    """A function and its arguments, as the model wrote them."""
