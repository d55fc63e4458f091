# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantErrorEvent(BaseModel):
    """Something went wrong, on the server or by taking too long."""

    event: Literal["error"]
    data: m.ErrorObject
    """What went wrong."""

    _keys: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "data": "data",
    }

    def __init__(
        self,
        *,
        event: Literal["error"] = "error",
        data: m.ErrorObject,
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
        self.data = m.ErrorObject.from_dict(v) if isinstance(v, dict) else v
        return model
