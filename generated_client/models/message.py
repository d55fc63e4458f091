# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class Message(BaseModel):
    """A message of any role, as a conversation keeps it."""

    type: Literal["message"]
    id: str
    """Id of the message."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    role: m.MessageRole
    """Who speaks in a message."""
    content: list[u.ConversationMessageContent]
    """What is said or shown, part by part."""
    phase: m.MessagePhase | None
    """Whether an `assistant` message is a remark on the way or the final answer; send it back
    unchanged.
    """

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "status": "status",
        "role": "role",
        "content": "content",
        "phase": "phase",
    }

    def __init__(
        self,
        *,
        type: Literal["message"] = "message",
        id: str,
        status: m.ItemStatus,
        role: m.MessageRole,
        content: list[u.ConversationMessageContent],
        phase: m.MessagePhase | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "id": id,
                "status": status,
                "role": role,
                "content": content,
                "phase": phase,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.role = get("role")
        v = get("content")
        self.content = (
            [u.decode_ConversationMessageContent(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.phase = get("phase")
        return model
