# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobError(BaseModel):
    """Why a job failed."""

    code: str
    """A short code for programs to compare."""
    message: str
    """An explanation for people to read."""
    param: str | None
    """The field of the request at fault, mostly one of the two files; null if none was."""

    _keys: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "param": "param",
    }

    def __init__(
        self,
        *,
        code: str,
        message: str,
        param: str | None,
    ) -> None:
        self._init(
            {
                "code": code,
                "message": message,
                "param": param,
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
        return model
