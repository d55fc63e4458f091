# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFunctionShellCallOutputContent(BaseModel):
    """A piece of what shell commands put out."""

    stdout: str
    """What went to standard output."""
    stderr: str
    """What went to standard error."""
    outcome: u.ShellCallOutcome
    """How a run of shell commands ended."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "stdout": "stdout",
        "stderr": "stderr",
        "outcome": "outcome",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        stdout: str,
        stderr: str,
        outcome: u.ShellCallOutcome,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "stdout": stdout,
                "stderr": stderr,
                "outcome": outcome,
                "created_by": created_by,
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
        self.created_by = get("created_by")
        return model
