# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ShellCallAction(BaseModel):
    """Shell commands, with their limits, sent back."""

    commands: list[str]
    """The commands, in order."""
    timeout_ms: int | None
    """Milliseconds after which to stop them."""
    max_output_length: int | None
    """Most characters to keep of the output and errors together."""

    _keys: ClassVar[Mapping[str, str]] = {
        "commands": "commands",
        "timeout_ms": "timeout_ms",
        "max_output_length": "max_output_length",
    }

    def __init__(
        self,
        *,
        commands: Sequence[str],
        timeout_ms: int | None | Unset = UNSET,
        max_output_length: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "commands": commands,
                "timeout_ms": timeout_ms,
                "max_output_length": max_output_length,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.commands = get("commands")
        self.timeout_ms = get("timeout_ms")
        self.max_output_length = get("max_output_length")
        return model


class ShellCallActionParam(TypedDict, total=False):
    """Shell commands, with their limits, sent back."""

    commands: Required[Sequence[str]]
    """The commands, in order."""
    timeout_ms: int | None
    """Milliseconds after which to stop them."""
    max_output_length: int | None
    """Most characters to keep of the output and errors together."""
