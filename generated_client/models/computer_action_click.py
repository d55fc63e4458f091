# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ComputerActionClick(BaseModel):
    """Click a mouse button."""

    type: Literal["click"]
    button: Literal["back", "forward", "left", "right", "wheel"]
    """The mouse button."""
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: list[str] | None
    """Keys to hold down meanwhile."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "button": "button",
        "x": "x",
        "y": "y",
        "keys": "keys",
    }

    def __init__(
        self,
        *,
        type: Literal["click"] = "click",
        button: Literal["back", "forward", "left", "right", "wheel"],
        x: int,
        y: int,
        keys: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "button": button,
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
        self.button = get("button")
        self.x = get("x")
        self.y = get("y")
        self.keys = get("keys")
        return model


class ComputerActionClickParam(TypedDict, total=False):
    """Click a mouse button."""

    type: Required[Literal["click"]]
    button: Required[Literal["back", "forward", "left", "right", "wheel"]]
    """The mouse button."""
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Sequence[str] | None
    """Keys to hold down meanwhile."""
