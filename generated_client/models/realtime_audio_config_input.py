# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeAudioConfigInput(BaseModel):
    """How the caller's sound is encoded, cleaned, written down and cut into turns."""

    format: u.RealtimeAudioFormats | None
    """The encoding of sound."""
    transcription: m.AudioTranscription | None
    """Writes down what the caller says; off unless given, and null turns it off again. Another
    model does it on the side, so the text may differ from what the answering model heard.
    """
    noise_reduction: m.RealtimeNoiseReduction | None
    """Filters the sound before speech is looked for in it; null turns the filter off."""
    turn_detection: u.RealtimeAudioInputTurnDetection | None
    """How the end of the caller's turn is found; with null your program asks for each answer
    itself. Must be null with gpt-realtime-whisper.
    """

    _keys: ClassVar[Mapping[str, str]] = {
        "format": "format",
        "transcription": "transcription",
        "noise_reduction": "noise_reduction",
        "turn_detection": "turn_detection",
    }

    def __init__(
        self,
        *,
        format: u.RealtimeAudioFormatsParam | Unset = UNSET,
        transcription: m.AudioTranscriptionParam | BaseModel | None | Unset = UNSET,
        noise_reduction: m.RealtimeNoiseReductionParam | BaseModel | None | Unset = UNSET,
        turn_detection: u.RealtimeAudioInputTurnDetectionParam | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "format": format,
                "transcription": transcription,
                "noise_reduction": noise_reduction,
                "turn_detection": turn_detection,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("format")) is not None:
            v = u.decode_RealtimeAudioFormats(v)
        self.format = v
        if (v := get("transcription")) is not None:
            v = m.AudioTranscription.from_dict(v) if isinstance(v, dict) else v
        self.transcription = v
        if (v := get("noise_reduction")) is not None:
            v = m.RealtimeNoiseReduction.from_dict(v) if isinstance(v, dict) else v
        self.noise_reduction = v
        if (v := get("turn_detection")) is not None:
            v = u.decode_RealtimeAudioInputTurnDetection(v)
        self.turn_detection = v
        return model


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """How the caller's sound is encoded, cleaned, written down and cut into turns."""

    format: u.RealtimeAudioFormatsParam
    """The encoding of sound."""
    transcription: m.AudioTranscriptionParam | BaseModel | None
    """Writes down what the caller says; off unless given, and null turns it off again. Another
    model does it on the side, so the text may differ from what the answering model heard.
    """
    noise_reduction: m.RealtimeNoiseReductionParam | BaseModel | None
    """Filters the sound before speech is looked for in it; null turns the filter off."""
    turn_detection: u.RealtimeAudioInputTurnDetectionParam | None
    """How the end of the caller's turn is found; with null your program asks for each answer
    itself. Must be null with gpt-realtime-whisper.
    """
