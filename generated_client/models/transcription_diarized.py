# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionDiarized(BaseModel):
    """A transcript that tells the speakers apart, as `diarized_json` gives it."""

    task: str
    """As a rule `transcribe`."""
    duration: float
    """Length of the recording in seconds."""
    text: str
    """What was said, by all speakers together."""
    segments: list[m.TranscriptionDiarizedSegment]
    """Who said what, and when."""
    usage: u.TranscriptionUsage | None
    """What a transcript is charged for, told apart by `type`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "task": "task",
        "duration": "duration",
        "text": "text",
        "segments": "segments",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        task: str,
        duration: float,
        text: str,
        segments: list[m.TranscriptionDiarizedSegment],
        usage: u.TranscriptionUsage | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "task": task,
                "duration": duration,
                "text": text,
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
        self.task = get("task")
        self.duration = get("duration")
        self.text = get("text")
        v = get("segments")
        self.segments = (
            [
                m.TranscriptionDiarizedSegment.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        if (v := get("usage")) is not None:
            v = u.decode_TranscriptionUsage(v)
        self.usage = v
        return model
