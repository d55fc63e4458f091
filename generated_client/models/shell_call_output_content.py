# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ShellCallOutputContent(BaseModel):
    """A piece of what shell commands put out, sent to the model."""

    stdout: str
    """What went to standard output."""
    stderr: str
    """What went to standard error."""
    outcome: u.ShellCallOutcome
    """How a run of shell commands ended."""

    _keys: ClassVar[Mapping[str, str]] = {
        "stdout": "stdout",
        "stderr": "stderr",
        "outcome": "outcome",
    }

    def __init__(
        self,
        *,
        stdout: str,
        stderr: str,
        outcome: u.ShellCallOutcomeParam,
    ) -> None:
        self._init(
            {
                "stdout": stdout,
                "stderr": stderr,
                "outcome": outcome,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.stdout = get("stdout")
        self.stderr = get("stderr")
        v = get("outcome")
        self.outcome = u.decode_ShellCallOutcome(v)
        return model


class ShellCallOutputContentParam(TypedDict, total=False):
    """A piece of what shell commands put out, sent to the model."""

    stdout: Required[str]
    """What went to standard output."""
    stderr: Required[str]
    """What went to standard error."""
    outcome: Required[u.ShellCallOutcomeParam]
    """How a run of shell commands ended."""
