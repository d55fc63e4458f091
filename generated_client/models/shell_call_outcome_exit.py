# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ShellCallOutcomeExit(BaseModel):
    """It came to its own end."""

    type: Literal["exit"]
    exit_code: int
    """The exit status; 0 is success."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "exit_code": "exit_code",
    }

    def __init__(
        self,
        *,
        type: Literal["exit"] = "exit",
        exit_code: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "exit_code": exit_code,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.exit_code = get("exit_code")
        return model


class ShellCallOutcomeExitParam(TypedDict, total=False):
    """It came to its own end."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
    """The exit status; 0 is success."""
