# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChoiceDeltaToolCallFunction(BaseModel):
    """A piece of a function's name and arguments."""

    name: str | None
    """The function to call; as a rule on the first piece only."""
    arguments: str | None
    """More of the JSON text; valid, if at all, once all pieces are joined."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "arguments": "arguments",
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        arguments: str | None | Unset = UNSET,
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
