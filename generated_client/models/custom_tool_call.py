# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CustomToolCall(BaseModel):
    """A custom tool and its input, as the model wrote it."""

    name: str
    """The tool to call."""
    input: str
    """Text in the format of the tool."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "input": "input",
    }

    def __init__(
        self,
        *,
        name: str,
        input: str,
    ) -> None:
        self._init(
            {
                "name": name,
                "input": input,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.input = get("input")
        return model


class CustomToolCallParam(TypedDict, total=False):
    """A custom tool and its input, as the model wrote it."""

    name: Required[str]
    """The tool to call."""
    input: Required[str]
    """Text in the format of the tool."""
