# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ToolChoiceCustom(BaseModel):
    """Makes the model call one custom tool."""

    type: Literal["custom"]
    name: str
    """The name it is defined under."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
    }

    def __init__(
        self,
        *,
        type: Literal["custom"] = "custom",
        name: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
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
        return model


class ToolChoiceCustomParam(TypedDict, total=False):
    """Makes the model call one custom tool."""

    type: Required[Literal["custom"]]
    name: Required[str]
    """The name it is defined under."""
