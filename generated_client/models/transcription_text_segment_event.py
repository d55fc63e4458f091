# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionTextSegmentEvent(BaseModel):
    """A segment is complete, and its speaker known; with `diarized_json` only."""

    type: Literal["transcript.text.segment"]
    id: str
    """The id of the segment."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""
    text: str
    """What was said in it."""
    speaker: str
    """Who speaks."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "start": "start",
        "end": "end",
        "text": "text",
        "speaker": "speaker",
    }

    def __init__(
        self,
        *,
        type: Literal["transcript.text.segment"] = "transcript.text.segment",
        id: str,
        start: float,
        end: float,
        text: str,
        speaker: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "id": id,
                "start": start,
                "end": end,
                "text": text,
                "speaker": speaker,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.id = get("id")
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
        self.speaker = get("speaker")
        return model
