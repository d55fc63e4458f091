# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseModerationError(BaseModel):
    """Why moderation did not happen."""

    type: Literal["error"]
    code: str
    """A short code for programs to compare."""
    message: str
    """An explanation for people to read."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "code": "code",
        "message": "message",
    }

    def __init__(
        self,
        *,
        type: Literal["error"] = "error",
        code: str,
        message: str,
    ) -> None:
        self._init(
            {
                "type": type,
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
        self.type = get("type")
        self.code = get("code")
        self.message = get("message")
        return model
