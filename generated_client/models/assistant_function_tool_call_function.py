# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFunctionToolCallFunction(BaseModel):
    """A function, its arguments and its output."""

    name: str
    """The function."""
    arguments: str
    """JSON text, as the model wrote it."""
    output: str | None
    """What the function answered; null until you have said."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "arguments": "arguments",
        "output": "output",
    }

    def __init__(
        self,
        *,
        name: str,
        arguments: str,
        output: str | None,
    ) -> None:
        self._init(
            {
                "name": name,
                "arguments": arguments,
                "output": output,
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
        self.output = get("output")
        return model
