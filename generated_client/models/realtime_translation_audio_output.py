# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationAudioOutput(BaseModel):
    """What the translation is."""

    language: str | None
    """The language to translate into, for both speech and text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "language": "language",
    }

    def __init__(
        self,
        *,
        language: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "language": language,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.language = get("language")
        return model


class RealtimeTranslationAudioOutputParam(TypedDict, total=False):
    """What the translation is."""

    language: str
    """The language to translate into, for both speech and text."""
