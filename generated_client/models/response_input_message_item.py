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
class ResponseInputMessageItem(BaseModel):
    """A message to the model, as the server keeps it."""

    id: str
    """Id of the message."""
    type: Literal["message"]
    role: Literal["developer", "system", "user"]
    """Who speaks."""
    content: list[u.ResponseInputContent]
    """What is said or shown, part by part."""
    status: m.ItemStatus | None
    """How far an item has come; `incomplete` items were cut short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "role": "role",
        "content": "content",
        "status": "status",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["message"] = "message",
        role: Literal["developer", "system", "user"],
        content: list[u.ResponseInputContent],
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "role": role,
                "content": content,
                "status": status,
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
        v = get("content")
        self.content = [u.decode_ResponseInputContent(i0) for i0 in v] if isinstance(v, list) else v
        self.status = get("status")
        return model
