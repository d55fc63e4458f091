# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ComputerActionDragPath(BaseModel):
    """A point on the screen."""

    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""

    _keys: ClassVar[Mapping[str, str]] = {
        "x": "x",
        "y": "y",
    }

    def __init__(
        self,
        *,
        x: int,
        y: int,
    ) -> None:
        self._init(
            {
                "x": x,
                "y": y,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.x = get("x")
        self.y = get("y")
        return model


class ComputerActionDragPathParam(TypedDict, total=False):
    """A point on the screen."""

    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
