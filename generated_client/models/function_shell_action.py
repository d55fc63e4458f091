# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FunctionShellAction(BaseModel):
    """Shell commands, with their limits."""

    commands: list[str]
    """The commands."""
    timeout_ms: int | None
    """Milliseconds after which to stop them."""
    max_output_length: int | None
    """Most characters to return of each command."""

    _keys: ClassVar[Mapping[str, str]] = {
        "commands": "commands",
        "timeout_ms": "timeout_ms",
        "max_output_length": "max_output_length",
    }

    def __init__(
        self,
        *,
        commands: list[str],
        timeout_ms: int | None,
        max_output_length: int | None,
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
