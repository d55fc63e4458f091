# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FunctionCall(BaseModel):
    """A function and its arguments, as the model wrote them."""

    name: str
    """The function to call."""
    arguments: str
    """JSON text that may be invalid or off the schema; check it before you call anything."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "arguments": "arguments",
    }

    def __init__(
        self,
        *,
        name: str,
        arguments: str,
    ) -> None:
        self._init(
            {
                "name": name,
                "arguments": arguments,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.arguments = get("arguments")
        return model


class FunctionCallParam(TypedDict, total=False):
    """A function and its arguments, as the model wrote them."""

    name: Required[str]
    """The function to call."""
    arguments: Required[str]
    """JSON text that may be invalid or off the schema; check it before you call anything."""
