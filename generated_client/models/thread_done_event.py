# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadDoneEvent(BaseModel):
    """The last event of every stream."""

    event: Literal["done"]
    data: Literal["[DONE]"]

    _keys: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "data": "data",
    }

    def __init__(
        self,
        *,
        event: Literal["done"] = "done",
        data: Literal["[DONE]"] = "[DONE]",
    ) -> None:
        self._init(
            {
                "event": event,
                "data": data,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.event = get("event")
        self.data = get("data")
        return model
