# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseContentPartDoneEvent(BaseModel):
    """A part of an item is finished."""

    type: Literal["response.content_part.done"]
    item_id: str
    """Id of the item."""
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    content_index: int
    """Where the part stands in the item's `content`, counted from 0."""
    part: u.ResponseContentPart
    """A part of what an item says: text, a refusal, or reasoning."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_id": "item_id",
        "output_index": "output_index",
        "content_index": "content_index",
        "part": "part",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["response.content_part.done"] = "response.content_part.done",
        item_id: str,
        output_index: int,
        content_index: int,
        part: u.ResponseContentPart,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_id": item_id,
                "output_index": output_index,
                "content_index": content_index,
                "part": part,
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
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        v = get("part")
        self.part = u.decode_ResponseContentPart(v)
        self.sequence_number = get("sequence_number")
        return model
