# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class FunctionShellTool(BaseModel):
    """Runs shell commands that the model writes."""

    type: Literal["shell"]
    environment: u.ShellEnvironment | None
    """Where they run."""
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "environment": "environment",
        "allowed_callers": "allowed_callers",
    }

    def __init__(
        self,
        *,
        type: Literal["shell"] = "shell",
        environment: u.ShellEnvironmentParam | None | Unset = UNSET,
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "environment": environment,
                "allowed_callers": allowed_callers,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        if (v := get("environment")) is not None:
            v = u.decode_ShellEnvironment(v)
        self.environment = v
        self.allowed_callers = get("allowed_callers")
        return model


class FunctionShellToolParam(TypedDict, total=False):
    """Runs shell commands that the model writes."""

    type: Required[Literal["shell"]]
    environment: u.ShellEnvironmentParam | None
    """Where they run."""
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call it."""
