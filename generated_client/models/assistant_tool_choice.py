# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantToolChoice(BaseModel):
    """The tool to call."""

    type: Literal["code_interpreter", "file_search", "function"]
    """Its kind; `function` needs a name as well."""
    function: m.AssistantToolChoiceFunction | None
    """A function by name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "function": "function",
    }

    def __init__(
        self,
        *,
        type: Literal["code_interpreter", "file_search", "function"],
        function: m.AssistantToolChoiceFunctionParam | BaseModel | Unset = UNSET,
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
        if (v := get("function")) is not None:
            v = m.AssistantToolChoiceFunction.from_dict(v) if isinstance(v, dict) else v
        self.function = v
        return model


class AssistantToolChoiceParam(TypedDict, total=False):
    """The tool to call."""

    type: Required[Literal["code_interpreter", "file_search", "function"]]
    """Its kind; `function` needs a name as well."""
    function: m.AssistantToolChoiceFunctionParam | BaseModel
    """A function by name."""
