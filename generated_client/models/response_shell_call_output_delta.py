# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseShellCallOutputDelta(BaseModel):
    """A piece of what a command printed, by stream."""

    stdout: str | None
    """The piece of standard output."""
    stderr: str | None
    """The piece of error output."""

    _keys: ClassVar[Mapping[str, str]] = {
        "stdout": "stdout",
        "stderr": "stderr",
    }

    def __init__(
        self,
        *,
        stdout: str | None | Unset = UNSET,
        stderr: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "stdout": stdout,
                "stderr": stderr,
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
        return model
