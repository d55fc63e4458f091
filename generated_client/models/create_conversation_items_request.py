# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateConversationItemsRequest(BaseModel):
    """Items to put at the end of a conversation."""

    items: list[u.ResponseInputItem]
    """The items, at most 20 a request."""

    _keys: ClassVar[Mapping[str, str]] = {
        "items": "items",
    }

    def __init__(
        self,
        *,
        items: Sequence[u.ResponseInputItemParam],
    ) -> None:
        self._init(
            {
                "items": items,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("items")
        self.items = [u.decode_ResponseInputItem(i0) for i0 in v] if isinstance(v, list) else v
        return model


class CreateConversationItemsRequestParam(TypedDict, total=False):
    """Items to put at the end of a conversation."""

    items: Required[Sequence[u.ResponseInputItemParam]]
    """The items, at most 20 a request."""
