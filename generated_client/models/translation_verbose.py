# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranslationVerbose(BaseModel):
    """A translation with times, as `verbose_json` gives it."""

    language: str
    """The language of the text, always `english`."""
    duration: float
    """Length of the recording in seconds."""
    text: str
    """What was said, in English."""
    segments: list[m.TranscriptionSegment] | None
    """The segments with their times."""

    _keys: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "duration": "duration",
        "text": "text",
        "segments": "segments",
    }

    def __init__(
        self,
        *,
        language: str,
        duration: float,
        text: str,
        segments: list[m.TranscriptionSegment] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "language": language,
                "duration": duration,
                "text": text,
                "segments": segments,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.language = get("language")
        self.duration = get("duration")
        self.text = get("text")
        if (v := get("segments")) is not None:
            v = (
                [m.TranscriptionSegment.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.segments = v
        return model
