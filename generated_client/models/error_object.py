# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ErrorObject(BaseModel):
    """What went wrong."""

    message: str
    """An explanation for people to read."""
    type: str
    """The family of the error, such as `invalid_request_error`."""
    param: str | None
    """The request field that caused it, if one did."""
    code: str | None
    """A short code for programs to compare, such as `model_not_found`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "type": "type",
        "param": "param",
        "code": "code",
    }

    def __init__(
        self,
        *,
        message: str,
        type: str,
        param: str | None,
        code: str | None,
    ) -> None:
        self._init(
            {
                "message": message,
                "type": type,
                "param": param,
                "code": code,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.message = get("message")
        self.type = get("type")
        self.param = get("param")
        self.code = get("code")
        return model
