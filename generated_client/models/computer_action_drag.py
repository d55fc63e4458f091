# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ComputerActionDrag(BaseModel):
    """Move the mouse with its button held down."""

    type: Literal["drag"]
    path: list[m.ComputerActionDragPath]
    """The points to pass through, the first being where it starts."""
    keys: list[str] | None
    """Keys to hold down meanwhile."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "path": "path",
        "keys": "keys",
    }

    def __init__(
        self,
        *,
        type: Literal["drag"] = "drag",
        path: Sequence[m.ComputerActionDragPathParam | BaseModel],
        keys: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "path": path,
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
        v = get("path")
        self.path = (
            [m.ComputerActionDragPath.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.keys = get("keys")
        return model


class ComputerActionDragParam(TypedDict, total=False):
    """Move the mouse with its button held down."""

    type: Required[Literal["drag"]]
    path: Required[Sequence[m.ComputerActionDragPathParam | BaseModel]]
    """The points to pass through, the first being where it starts."""
    keys: Sequence[str] | None
    """Keys to hold down meanwhile."""
