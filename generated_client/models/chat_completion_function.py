# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionFunction(BaseModel):
    """A function of the former `functions` list; define a function tool instead."""

    name: str
    """Letters, digits, `_` and `-`; at most 64 characters."""
    description: str | None
    """What it does, for the model to decide when and how to call it."""
    parameters: dict[str, Any] | None
    """A JSON Schema, usually of type object."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "parameters": "parameters",
    }

    def __init__(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        parameters: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "description": description,
                "parameters": parameters,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.description = get("description")
        self.parameters = get("parameters")
        return model


class ChatCompletionFunctionParam(TypedDict, total=False):
    """A function of the former `functions` list; define a function tool instead."""

    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""
    description: str
    """What it does, for the model to decide when and how to call it."""
    parameters: Mapping[str, Any]
    """A JSON Schema, usually of type object."""
