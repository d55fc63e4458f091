# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateConversationRequest(BaseModel):
    """What a new conversation begins with."""

    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""
    items: list[u.ResponseInputItem] | None
    """The first items, at most 20."""

    _keys: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
        "items": "items",
    }

    def __init__(
        self,
        *,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        items: Sequence[u.ResponseInputItemParam] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "metadata": metadata,
                "items": items,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.metadata = get("metadata")
        if (v := get("items")) is not None:
            v = [u.decode_ResponseInputItem(i0) for i0 in v] if isinstance(v, list) else v
        self.items = v
        return model


class CreateConversationRequestParam(TypedDict, total=False):
    """What a new conversation begins with."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
    items: Sequence[u.ResponseInputItemParam] | None
    """The first items, at most 20."""
