# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobEvent(BaseModel):
    """Something that happened in a job."""

    id: str
    """Id of the event."""
    object: Literal["fine_tuning.job.event"]
    created_at: int
    """When it happened, in Unix seconds."""
    level: Literal["error", "info", "warn"]
    """How serious it is."""
    message: str
    """What happened, in words."""
    type: Literal["message", "metrics"] | None
    """Whether it is a mere message or carries figures."""
    data: dict[str, Any] | None
    """What there is besides the message, such as the figures."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "level": "level",
        "message": "message",
        "type": "type",
        "data": "data",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event",
        created_at: int,
        level: Literal["error", "info", "warn"],
        message: str,
        type: Literal["message", "metrics"] | None | Unset = UNSET,
        data: dict[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "level": level,
                "message": message,
                "type": type,
                "data": data,
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
        self.created_at = get("created_at")
        self.level = get("level")
        self.message = get("message")
        self.type = get("type")
        self.data = get("data")
        return model
