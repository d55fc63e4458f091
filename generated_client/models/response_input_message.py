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
class ResponseInputMessage(BaseModel):
    """A message to the model, in parts; `developer` and `system` outrank `user`."""

    role: Literal["developer", "system", "user"]
    """Who speaks."""
    content: list[u.ResponseInputContent]
    """What is said or shown, part by part."""
    type: Literal["message"] | None
    status: m.ItemStatus | None
    """How far an item has come; `incomplete` items were cut short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "type": "type",
        "status": "status",
    }

    def __init__(
        self,
        *,
        role: Literal["developer", "system", "user"],
        content: Sequence[u.ResponseInputContentParam],
        type: Literal["message"] | Unset = UNSET,
        status: m.ItemStatus | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "type": type,
                "status": status,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        v = get("content")
        self.content = [u.decode_ResponseInputContent(i0) for i0 in v] if isinstance(v, list) else v
        self.type = get("type")
        self.status = get("status")
        return model


class ResponseInputMessageParam(TypedDict, total=False):
    """A message to the model, in parts; `developer` and `system` outrank `user`."""

    role: Required[Literal["developer", "system", "user"]]
    """Who speaks."""
    content: Required[Sequence[u.ResponseInputContentParam]]
    """What is said or shown, part by part."""
    type: Literal["message"]
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
