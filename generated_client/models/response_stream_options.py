# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseStreamOptions(BaseModel):
    """Settings of a streamed response."""

    include_obfuscation: bool | None
    """Random padding that hides event sizes from eavesdroppers; on unless set to false."""

    _keys: ClassVar[Mapping[str, str]] = {
        "include_obfuscation": "include_obfuscation",
    }

    def __init__(
        self,
        *,
        include_obfuscation: bool | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "include_obfuscation": include_obfuscation,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.include_obfuscation = get("include_obfuscation")
        return model


class ResponseStreamOptionsParam(TypedDict, total=False):
    """Settings of a streamed response."""

    include_obfuscation: bool
    """Random padding that hides event sizes from eavesdroppers; on unless set to false."""
