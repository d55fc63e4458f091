# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ComputerActionScroll(BaseModel):
    """Scroll at a point."""

    type: Literal["scroll"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    scroll_x: int
    """How far to scroll sideways."""
    scroll_y: int
    """How far to scroll up or down."""
    keys: list[str] | None
    """Keys to hold down meanwhile."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "x": "x",
        "y": "y",
        "scroll_x": "scroll_x",
        "scroll_y": "scroll_y",
        "keys": "keys",
    }

    def __init__(
        self,
        *,
        type: Literal["scroll"] = "scroll",
        x: int,
        y: int,
        scroll_x: int,
        scroll_y: int,
        keys: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "x": x,
                "y": y,
                "scroll_x": scroll_x,
                "scroll_y": scroll_y,
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
        self.scroll_x = get("scroll_x")
        self.scroll_y = get("scroll_y")
        self.keys = get("keys")
        return model


class ComputerActionScrollParam(TypedDict, total=False):
    """Scroll at a point."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    scroll_x: Required[int]
    """How far to scroll sideways."""
    scroll_y: Required[int]
    """How far to scroll up or down."""
    keys: Sequence[str] | None
    """Keys to hold down meanwhile."""
