# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ComputerActionKeypress(BaseModel):
    """Press keys together."""

    type: Literal["keypress"]
    keys: list[str]
    """Names of the keys."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "keys": "keys",
    }

    def __init__(
        self,
        *,
        type: Literal["keypress"] = "keypress",
        keys: Sequence[str],
    ) -> None:
        self._init(
            {
                "type": type,
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
        self.keys = get("keys")
        return model


class ComputerActionKeypressParam(TypedDict, total=False):
    """Press keys together."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]
    """Names of the keys."""
