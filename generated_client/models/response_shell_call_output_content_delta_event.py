# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    """A further piece of what a command printed."""

    type: Literal["response.shell_call_output_content.delta"]
    item_id: str
    """Id of the item."""
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    command_index: int
    """Where the command stands in the call, counted from 0."""
    delta: m.ResponseShellCallOutputDelta
    """A piece of what a command printed, by stream."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_id": "item_id",
        "output_index": "output_index",
        "command_index": "command_index",
        "delta": "delta",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal[
            "response.shell_call_output_content.delta"
        ] = "response.shell_call_output_content.delta",
        item_id: str,
        output_index: int,
        command_index: int,
        delta: m.ResponseShellCallOutputDelta,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_id": item_id,
                "output_index": output_index,
                "command_index": command_index,
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
        self.command_index = get("command_index")
        v = get("delta")
        self.delta = m.ResponseShellCallOutputDelta.from_dict(v) if isinstance(v, dict) else v
        self.sequence_number = get("sequence_number")
        return model
