# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseErrorEvent(BaseModel):
    """Something went wrong while streaming."""

    type: Literal["error"]
    code: str | None
    """A short code for programs to compare."""
    message: str
    """An explanation for people to read."""
    param: str | None
    """The request field that caused it, if one did."""
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "code": "code",
        "message": "message",
        "param": "param",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["error"] = "error",
        code: str | None,
        message: str,
        param: str | None,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "code": code,
                "message": message,
                "param": param,
                "sequence_number": sequence_number,
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
        self.param = get("param")
        self.sequence_number = get("sequence_number")
        return model
