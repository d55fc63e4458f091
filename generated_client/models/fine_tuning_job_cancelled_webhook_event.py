# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobCancelledWebhookEvent(BaseModel):
    """Fine-tuning was cancelled."""

    id: str
    """Id of the event."""
    type: Literal["fine_tuning.job.cancelled"]
    created_at: int
    """When it was cancelled, in Unix seconds."""
    data: m.FineTuningJobWebhookData
    """Which fine-tuning job the event is about."""
    object: Literal["event"] | None

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "created_at": "created_at",
        "data": "data",
        "object": "object",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["fine_tuning.job.cancelled"] = "fine_tuning.job.cancelled",
        created_at: int,
        data: m.FineTuningJobWebhookDataParam | BaseModel,
        object: Literal["event"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "created_at": created_at,
                "data": data,
                "object": object,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        self.created_at = get("created_at")
        v = get("data")
        self.data = m.FineTuningJobWebhookData.from_dict(v) if isinstance(v, dict) else v
        self.object = get("object")
        return model


class FineTuningJobCancelledWebhookEventParam(TypedDict, total=False):
    """Fine-tuning was cancelled."""

    id: Required[str]
    """Id of the event."""
    type: Required[Literal["fine_tuning.job.cancelled"]]
    created_at: Required[int]
    """When it was cancelled, in Unix seconds."""
    data: Required[m.FineTuningJobWebhookDataParam | BaseModel]
    """Which fine-tuning job the event is about."""
    object: Literal["event"]
