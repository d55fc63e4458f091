# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ComputerCallSafetyCheck(BaseModel):
    """A warning about a computer call."""

    id: str
    """Id of the warning."""
    code: str | None
    """Its kind."""
    message: str | None
    """What it warns of."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "message": "message",
    }

    def __init__(
        self,
        *,
        id: str,
        code: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "code": code,
                "message": message,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.code = get("code")
        self.message = get("message")
        return model


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """A warning about a computer call."""

    id: Required[str]
    """Id of the warning."""
    code: str | None
    """Its kind."""
    message: str | None
    """What it warns of."""
