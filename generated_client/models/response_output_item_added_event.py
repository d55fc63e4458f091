# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseOutputItemAddedEvent(BaseModel):
    """Another item begins."""

    type: Literal["response.output_item.added"]
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    item: u.ResponseOutputItem
    """An item that a model or one of its tools produced."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "output_index": "output_index",
        "item": "item",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["response.output_item.added"] = "response.output_item.added",
        output_index: int,
        item: u.ResponseOutputItem,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "output_index": output_index,
                "item": item,
                "sequence_number": sequence_number,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.output_index = get("output_index")
        v = get("item")
        self.item = u.decode_ResponseOutputItem(v)
        self.sequence_number = get("sequence_number")
        return model
