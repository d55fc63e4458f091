# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadCreated(BaseModel):
    """A thread has been made."""

    event: Literal["thread.created"]
    data: m.Thread
    """A conversation that assistants run on."""
    enabled: bool | None
    """Whether spoken input is written down; of no use to threads."""

    _keys: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "data": "data",
        "enabled": "enabled",
    }

    def __init__(
        self,
        *,
        event: Literal["thread.created"] = "thread.created",
        data: m.Thread,
        enabled: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "event": event,
                "data": data,
                "enabled": enabled,
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
        self.data = m.Thread.from_dict(v) if isinstance(v, dict) else v
        self.enabled = get("enabled")
        return model
