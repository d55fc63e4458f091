# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunCancelled(BaseModel):
    """A run has been stopped."""

    event: Literal["thread.run.cancelled"]
    data: m.ThreadRun
    """The work of an assistant on a thread."""

    _keys: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "data": "data",
    }

    def __init__(
        self,
        *,
        event: Literal["thread.run.cancelled"] = "thread.run.cancelled",
        data: m.ThreadRun,
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
        v = get("data")
        self.data = m.ThreadRun.from_dict(v) if isinstance(v, dict) else v
        return model
