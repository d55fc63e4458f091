# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionNamedToolChoice(BaseModel):
    """Makes the model call one function."""

    type: Literal["function"]
    function: m.NamedFunction
    """A function by name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "function": "function",
    }

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        function: m.NamedFunctionParam | BaseModel,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        v = get("function")
        self.function = m.NamedFunction.from_dict(v) if isinstance(v, dict) else v
        return model


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """Makes the model call one function."""

    type: Required[Literal["function"]]
    function: Required[m.NamedFunctionParam | BaseModel]
    """A function by name."""
