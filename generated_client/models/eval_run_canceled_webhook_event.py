# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunCanceledWebhookEvent(BaseModel):
    """A run of an eval was cancelled."""

    id: str
    """Id of the event."""
    type: Literal["eval.run.canceled"]
    created_at: int
    """When it was cancelled, in Unix seconds."""
    data: m.EvalRunWebhookData
    """Which run the event is about."""
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
        type: Literal["eval.run.canceled"] = "eval.run.canceled",
        created_at: int,
        data: m.EvalRunWebhookDataParam | BaseModel,
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
        self.data = m.EvalRunWebhookData.from_dict(v) if isinstance(v, dict) else v
        self.object = get("object")
        return model


class EvalRunCanceledWebhookEventParam(TypedDict, total=False):
    """A run of an eval was cancelled."""

    id: Required[str]
    """Id of the event."""
    type: Required[Literal["eval.run.canceled"]]
    created_at: Required[int]
    """When it was cancelled, in Unix seconds."""
    data: Required[m.EvalRunWebhookDataParam | BaseModel]
    """Which run the event is about."""
    object: Literal["event"]
