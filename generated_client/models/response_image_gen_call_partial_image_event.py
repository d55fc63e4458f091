# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseImageGenCallPartialImageEvent(BaseModel):
    """A preview of an image that is not finished."""

    type: Literal["response.image_generation_call.partial_image"]
    item_id: str
    """Id of the item."""
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    partial_image_index: int
    """Which preview this is, counted from 0."""
    partial_image_b64: str
    """The preview, in Base64."""
    sequence_number: int
    """Place of this event in the stream."""
    size: str | None
    """Its size."""
    quality: str | None
    """Its quality."""
    background: str | None
    """Its kind of background."""
    output_format: str | None
    """Its file format."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_id": "item_id",
        "output_index": "output_index",
        "partial_image_index": "partial_image_index",
        "partial_image_b64": "partial_image_b64",
        "sequence_number": "sequence_number",
        "size": "size",
        "quality": "quality",
        "background": "background",
        "output_format": "output_format",
    }

    def __init__(
        self,
        *,
        type: Literal[
            "response.image_generation_call.partial_image"
        ] = "response.image_generation_call.partial_image",
        item_id: str,
        output_index: int,
        partial_image_index: int,
        partial_image_b64: str,
        sequence_number: int,
        size: str | None | Unset = UNSET,
        quality: str | None | Unset = UNSET,
        background: str | None | Unset = UNSET,
        output_format: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_id": item_id,
                "output_index": output_index,
                "partial_image_index": partial_image_index,
                "partial_image_b64": partial_image_b64,
                "sequence_number": sequence_number,
                "size": size,
                "quality": quality,
                "background": background,
                "output_format": output_format,
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
        self.partial_image_index = get("partial_image_index")
        self.partial_image_b64 = get("partial_image_b64")
        self.sequence_number = get("sequence_number")
        self.size = get("size")
        self.quality = get("quality")
        self.background = get("background")
        self.output_format = get("output_format")
        return model
