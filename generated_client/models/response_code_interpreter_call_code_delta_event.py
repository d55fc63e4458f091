# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """A further piece of the code to run."""

    type: Literal["response.code_interpreter_call_code.delta"]
    item_id: str
    """Id of the item."""
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    delta: str
    """The piece."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_id": "item_id",
        "output_index": "output_index",
        "delta": "delta",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal[
            "response.code_interpreter_call_code.delta"
        ] = "response.code_interpreter_call_code.delta",
        item_id: str,
        output_index: int,
        delta: str,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_id": item_id,
                "output_index": output_index,
                "delta": delta,
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
        self.delta = get("delta")
        self.sequence_number = get("sequence_number")
        return model
