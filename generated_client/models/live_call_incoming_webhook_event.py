# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class LiveCallIncomingWebhookEvent(BaseModel):
    """A call came in over SIP, and a live session can take it. `realtime.call.incoming` may tell
    of the same call; whoever accepts first has it.
    """

    id: str
    """Id of the event."""
    type: Literal["live.call.incoming"]
    created_at: int
    """When the event was made, in Unix seconds."""
    data: m.LiveCallIncomingWebhookData
    """The call that waits to be taken."""
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
        type: Literal["live.call.incoming"] = "live.call.incoming",
        created_at: int,
        data: m.LiveCallIncomingWebhookDataParam | BaseModel,
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
        self.data = m.LiveCallIncomingWebhookData.from_dict(v) if isinstance(v, dict) else v
        self.object = get("object")
        return model


class LiveCallIncomingWebhookEventParam(TypedDict, total=False):
    """A call came in over SIP, and a live session can take it. `realtime.call.incoming` may tell
    of the same call; whoever accepts first has it.
    """

    id: Required[str]
    """Id of the event."""
    type: Required[Literal["live.call.incoming"]]
    created_at: Required[int]
    """When the event was made, in Unix seconds."""
    data: Required[m.LiveCallIncomingWebhookDataParam | BaseModel]
    """The call that waits to be taken."""
    object: Literal["event"]
