# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseShellCallCommandDeltaEvent(BaseModel):
    """A further piece of a command."""

    type: Literal["response.shell_call_command.delta"]
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    command_index: int
    """Where the command stands in the call, counted from 0."""
    delta: str
    """The piece."""
    sequence_number: int
    """Place of this event in the stream."""
    obfuscation: str | None
    """Filler without meaning, so that the size of the event tells nothing."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "output_index": "output_index",
        "command_index": "command_index",
        "delta": "delta",
        "sequence_number": "sequence_number",
        "obfuscation": "obfuscation",
    }

    def __init__(
        self,
        *,
        type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta",
        output_index: int,
        command_index: int,
        delta: str,
        sequence_number: int,
        obfuscation: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "output_index": output_index,
                "command_index": command_index,
                "delta": delta,
                "sequence_number": sequence_number,
                "obfuscation": obfuscation,
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
        self.command_index = get("command_index")
        self.delta = get("delta")
        self.sequence_number = get("sequence_number")
        self.obfuscation = get("obfuscation")
        return model
