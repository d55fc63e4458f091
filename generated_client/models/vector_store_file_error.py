# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreFileError(BaseModel):
    """Why a file could not be taken in."""

    code: Literal["invalid_file", "server_error", "unsupported_file"]
    """Whether it was the server's fault or the file's."""
    message: str
    """An explanation for people to read."""

    _keys: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
    }

    def __init__(
        self,
        *,
        code: Literal["invalid_file", "server_error", "unsupported_file"],
        message: str,
    ) -> None:
        self._init(
            {
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
        self.code = get("code")
        self.message = get("message")
        return model
