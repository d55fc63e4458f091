# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class MessageDelta(BaseModel):
    """New parts of a message."""

    role: m.ThreadMessageRole | None
    """A side of the conversation."""
    content: list[u.MessageContentDelta] | None
    """Pieces of its content."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
    }

    def __init__(
        self,
        *,
        role: m.ThreadMessageRole | None | Unset = UNSET,
        content: list[u.MessageContentDelta] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        if (v := get("content")) is not None:
            v = [u.decode_MessageContentDelta(i0) for i0 in v] if isinstance(v, list) else v
        self.content = v
        return model
