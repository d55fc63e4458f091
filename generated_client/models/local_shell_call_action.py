# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class LocalShellCallAction(BaseModel):
    """A command, and where and how to run it."""

    type: Literal["exec"]
    command: list[str]
    """The program and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    timeout_ms: int | None
    """Milliseconds after which to stop it."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The directory to run it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "command": "command",
        "env": "env",
        "timeout_ms": "timeout_ms",
        "user": "user",
        "working_directory": "working_directory",
    }

    def __init__(
        self,
        *,
        type: Literal["exec"] = "exec",
        command: Sequence[str],
        env: Mapping[str, str],
        timeout_ms: int | None | Unset = UNSET,
        user: str | None | Unset = UNSET,
        working_directory: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "command": command,
                "env": env,
                "timeout_ms": timeout_ms,
                "user": user,
                "working_directory": working_directory,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.command = get("command")
        self.env = get("env")
        self.timeout_ms = get("timeout_ms")
        self.user = get("user")
        self.working_directory = get("working_directory")
        return model


class LocalShellCallActionParam(TypedDict, total=False):
    """A command, and where and how to run it."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    """The program and its arguments."""
    env: Required[Mapping[str, str]]
    """Environment variables."""
    timeout_ms: int | None
    """Milliseconds after which to stop it."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The directory to run it in."""
