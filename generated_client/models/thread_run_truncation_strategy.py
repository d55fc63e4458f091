# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunTruncationStrategy(BaseModel):
    """Which messages of a long thread the model sees."""

    type: Literal["auto", "last_messages"]
    """`auto` drops messages from the middle until the rest fits, `last_messages` keeps the newest."""
    last_messages: int | None
    """How many of the newest messages to keep."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "last_messages": "last_messages",
    }

    def __init__(
        self,
        *,
        type: Literal["auto", "last_messages"],
        last_messages: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "last_messages": last_messages,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.last_messages = get("last_messages")
        return model


class ThreadRunTruncationStrategyParam(TypedDict, total=False):
    """Which messages of a long thread the model sees."""

    type: Required[Literal["auto", "last_messages"]]
    """`auto` drops messages from the middle until the rest fits, `last_messages` keeps the newest."""
    last_messages: int | None
    """How many of the newest messages to keep."""
