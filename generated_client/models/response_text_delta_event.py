# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseTextDeltaEvent(BaseModel):
    """A further piece of text."""

    type: Literal["response.output_text.delta"]
    item_id: str
    """Id of the item."""
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    content_index: int
    """Where the part stands in the item's `content`, counted from 0."""
    delta: str
    """The piece."""
    logprobs: list[m.ResponseTextLogprob]
    """How likely each token of the piece was; empty unless `include` asks for it."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_id": "item_id",
        "output_index": "output_index",
        "content_index": "content_index",
        "delta": "delta",
        "logprobs": "logprobs",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["response.output_text.delta"] = "response.output_text.delta",
        item_id: str,
        output_index: int,
        content_index: int,
        delta: str,
        logprobs: list[m.ResponseTextLogprob],
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_id": item_id,
                "output_index": output_index,
                "content_index": content_index,
                "delta": delta,
                "logprobs": logprobs,
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
        self.delta = get("delta")
        v = get("logprobs")
        self.logprobs = (
            [m.ResponseTextLogprob.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.sequence_number = get("sequence_number")
        return model
