# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ComputerActionDoubleClick(BaseModel):
    """Click twice."""

    type: Literal["double_click"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: list[str] | None
    """Keys to hold down meanwhile."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "x": "x",
        "y": "y",
        "keys": "keys",
    }

    def __init__(
        self,
        *,
        type: Literal["double_click"] = "double_click",
        x: int,
        y: int,
        keys: Sequence[str] | None,
    ) -> None:
        self._init(
            {
                "type": type,
                "x": x,
                "y": y,
                "keys": keys,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.x = get("x")
        self.y = get("y")
        self.keys = get("keys")
        return model


class ComputerActionDoubleClickParam(TypedDict, total=False):
    """Click twice."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Required[Sequence[str] | None]
    """Keys to hold down meanwhile."""
