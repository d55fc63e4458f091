# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class MessageDeltaEvent(BaseModel):
    """What is new in a message."""

    id: str
    """Id of the message."""
    object: Literal["thread.message.delta"]
    delta: m.MessageDelta
    """New parts of a message."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "delta": "delta",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["thread.message.delta"] = "thread.message.delta",
        delta: m.MessageDelta,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "delta": delta,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        v = get("delta")
        self.delta = m.MessageDelta.from_dict(v) if isinstance(v, dict) else v
        return model
