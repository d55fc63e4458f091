# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFunctionTool(BaseModel):
    """A function of yours; the run waits while you call it."""

    type: Literal["function"]
    function: m.FunctionDefinition
    """A function as the model sees it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "function": "function",
    }

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        function: m.FunctionDefinitionParam | BaseModel,
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
        self.function = m.FunctionDefinition.from_dict(v) if isinstance(v, dict) else v
        return model


class AssistantFunctionToolParam(TypedDict, total=False):
    """A function of yours; the run waits while you call it."""

    type: Required[Literal["function"]]
    function: Required[m.FunctionDefinitionParam | BaseModel]
    """A function as the model sees it."""
