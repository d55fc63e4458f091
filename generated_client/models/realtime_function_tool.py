# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeFunctionTool(BaseModel):
    """A function that the model may call and your program carries out."""

    type: Literal["function"] | None
    name: str | None
    """Its name."""
    description: str | None
    """What it does, when to call it, and what to tell the caller meanwhile."""
    parameters: dict[str, Any] | None
    """A JSON Schema, usually of type object."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "description": "description",
        "parameters": "parameters",
    }

    def __init__(
        self,
        *,
        type: Literal["function"] | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        parameters: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
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
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        self.parameters = get("parameters")
        return model


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function that the model may call and your program carries out."""

    type: Literal["function"]
    name: str
    """Its name."""
    description: str
    """What it does, when to call it, and what to tell the caller meanwhile."""
    parameters: Mapping[str, Any]
    """A JSON Schema, usually of type object."""
