# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseShellCallCommandAddedEvent(BaseModel):
    """Another command of a shell call begins."""

    type: Literal["response.shell_call_command.added"]
    output_index: int
    """Where the item stands in `output`, counted from 0."""
    command_index: int
    """Where the command stands in the call, counted from 0."""
    command: str
    """The command as it begins."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "output_index": "output_index",
        "command_index": "command_index",
        "command": "command",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added",
        output_index: int,
        command_index: int,
        command: str,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "output_index": output_index,
                "command_index": command_index,
                "command": command,
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
        self.command_index = get("command_index")
        self.command = get("command")
        self.sequence_number = get("sequence_number")
        return model
