# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionSegment(BaseModel):
    """A stretch of the recording, what was said in it, and how reliable that is."""

    id: int
    """The id of the segment."""
    seek: int
    """How far into the recording the model had moved on."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""
    text: str
    """What was said in it."""
    tokens: list[int]
    """The ids of the text's tokens."""
    temperature: float
    """The temperature that it was made with."""
    avg_logprob: float
    """Mean log probability of its tokens; below -1, better not trusted."""
    compression_ratio: float
    """How well the text compresses; above 2.4 it repeats itself, and is better not trusted."""
    no_speech_prob: float
    """Probability of silence; above 1 with an `avg_logprob` below -1, nothing was said."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "seek": "seek",
        "start": "start",
        "end": "end",
        "text": "text",
        "tokens": "tokens",
        "temperature": "temperature",
        "avg_logprob": "avg_logprob",
        "compression_ratio": "compression_ratio",
        "no_speech_prob": "no_speech_prob",
    }

    def __init__(
        self,
        *,
        id: int,
        seek: int,
        start: float,
        end: float,
        text: str,
        tokens: list[int],
        temperature: float,
        avg_logprob: float,
        compression_ratio: float,
        no_speech_prob: float,
    ) -> None:
        self._init(
            {
                "id": id,
                "seek": seek,
                "start": start,
                "end": end,
                "text": text,
                "tokens": tokens,
                "temperature": temperature,
                "avg_logprob": avg_logprob,
                "compression_ratio": compression_ratio,
                "no_speech_prob": no_speech_prob,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.seek = get("seek")
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
        self.tokens = get("tokens")
        self.temperature = get("temperature")
        self.avg_logprob = get("avg_logprob")
        self.compression_ratio = get("compression_ratio")
        self.no_speech_prob = get("no_speech_prob")
        return model
