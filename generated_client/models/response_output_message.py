# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseOutputMessage(BaseModel):
    """The model's answer, or one of its remarks."""

    id: str
    """Id of the message."""
    type: Literal["message"]
    role: Literal["assistant"]
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    content: list[u.ResponseOutputMessageContent]
    """What the model says, part by part."""
    phase: m.MessagePhase | None
    """Whether it is a remark on the way or the final answer; send it back unchanged."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "role": "role",
        "status": "status",
        "content": "content",
        "phase": "phase",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["message"] = "message",
        role: Literal["assistant"] = "assistant",
        status: m.ItemStatus,
        content: Sequence[u.ResponseOutputMessageContentParam],
        phase: m.MessagePhase | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "role": role,
                "status": status,
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
        self.id = get("id")
        self.type = get("type")
        self.role = get("role")
        self.status = get("status")
        v = get("content")
        self.content = (
            [u.decode_ResponseOutputMessageContent(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.phase = get("phase")
        return model


class ResponseOutputMessageParam(TypedDict, total=False):
    """The model's answer, or one of its remarks."""

    id: Required[str]
    """Id of the message."""
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    status: Required[m.ItemStatus]
    """How far an item has come; `incomplete` items were cut short."""
    content: Required[Sequence[u.ResponseOutputMessageContentParam]]
    """What the model says, part by part."""
    phase: m.MessagePhase | None
    """Whether it is a remark on the way or the final answer; send it back unchanged."""
