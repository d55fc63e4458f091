# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class BatchError(BaseModel):
    """A fault in a batch."""

    code: str | None
    """A short code for programs to compare."""
    message: str | None
    """An explanation for people to read."""
    param: str | None
    """The request field that caused it, if one did."""
    line: int | None
    """The line of the input file that caused it, if one did."""

    _keys: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "param": "param",
        "line": "line",
    }

    def __init__(
        self,
        *,
        code: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        param: str | None | Unset = UNSET,
        line: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "code": code,
                "message": message,
                "param": param,
                "line": line,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self.line = get("line")
        return model
