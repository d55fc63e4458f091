# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionLanguage(BaseModel):
    """A language that was heard."""

    code: str
    """Its code."""

    _keys: ClassVar[Mapping[str, str]] = {
        "code": "code",
    }

    def __init__(
        self,
        *,
        code: str,
    ) -> None:
        self._init(
            {
                "code": code,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.code = get("code")
        return model
