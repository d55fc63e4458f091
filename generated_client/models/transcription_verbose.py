# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionVerbose(BaseModel):
    """A transcript with times, as `verbose_json` gives it."""

    language: str
    """The language spoken."""
    duration: float
    """Length of the recording in seconds."""
    text: str
    """What was said."""
    words: list[m.TranscriptionWord] | None
    """The words with their times; see `timestamp_granularities`."""
    segments: list[m.TranscriptionSegment] | None
    """The segments with their times."""
    usage: m.TranscriptTextUsageDuration | None
    """Time listened to, of models that are charged by it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "duration": "duration",
        "text": "text",
        "words": "words",
        "segments": "segments",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        language: str,
        duration: float,
        text: str,
        words: list[m.TranscriptionWord] | None | Unset = UNSET,
        segments: list[m.TranscriptionSegment] | None | Unset = UNSET,
        usage: m.TranscriptTextUsageDuration | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "language": language,
                "duration": duration,
                "text": text,
                "words": words,
                "segments": segments,
                "usage": usage,
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
        if (v := get("words")) is not None:
            v = (
                [m.TranscriptionWord.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.words = v
        if (v := get("segments")) is not None:
            v = (
                [m.TranscriptionSegment.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.segments = v
        if (v := get("usage")) is not None:
            v = m.TranscriptTextUsageDuration.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        return model
