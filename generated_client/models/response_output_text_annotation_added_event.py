# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """A text part gets an annotation, such as a citation."""

    type: Literal["response.output_text.annotation.added"]
    item_id: str
    """Id of the item."""
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    content_index: int
    """Where the part stands in the item's `content`, counted from 0."""
    annotation_index: int
    """Where the annotation stands among the part's, counted from 0."""
    annotation: u.ResponseAnnotation | None
    """The annotation."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_id": "item_id",
        "output_index": "output_index",
        "content_index": "content_index",
        "annotation_index": "annotation_index",
        "annotation": "annotation",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal[
            "response.output_text.annotation.added"
        ] = "response.output_text.annotation.added",
        item_id: str,
        output_index: int,
        content_index: int,
        annotation_index: int,
        annotation: u.ResponseAnnotation | None,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_id": item_id,
                "output_index": output_index,
                "content_index": content_index,
                "annotation_index": annotation_index,
                "annotation": annotation,
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
        self.annotation_index = get("annotation_index")
        if (v := get("annotation")) is not None:
            v = u.decode_ResponseAnnotation(v)
        self.annotation = v
        self.sequence_number = get("sequence_number")
        return model
