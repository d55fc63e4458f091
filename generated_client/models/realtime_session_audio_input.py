# Written by `make generate` from the specification; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSessionAudioInput(BaseModel):
    """How the caller's sound is encoded, cleaned, written down and cut into turns."""

    format: u.RealtimeAudioFormats | None
    """The encoding of sound."""
    transcription: m.AudioTranscriptionResponse | None
    """How the caller's words are written down, as the server reports it."""
    noise_reduction: m.RealtimeNoiseReduction | None
    """A filter against noise, for better turns and a better understanding."""
    turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None
    """Finds the end of a turn from silence."""

    _keys: ClassVar[Mapping[str, str]] = {
        "format": "format",
        "transcription": "transcription",
        "noise_reduction": "noise_reduction",
        "turn_detection": "turn_detection",
    }

    def __init__(
        self,
        *,
        format: u.RealtimeAudioFormats | None | Unset = UNSET,
        transcription: m.AudioTranscriptionResponse | None | Unset = UNSET,
        noise_reduction: m.RealtimeNoiseReduction | None | Unset = UNSET,
        turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None | Unset = UNSET,
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
        v = get("format")
        self.format = u.decode_RealtimeAudioFormats(v)
        v = get("transcription")
        self.transcription = m.AudioTranscriptionResponse.from_dict(v) if isinstance(v, dict) else v
        v = get("noise_reduction")
        self.noise_reduction = m.RealtimeNoiseReduction.from_dict(v) if isinstance(v, dict) else v
        v = get("turn_detection")
        self.turn_detection = (
            m.RealtimeTranscriptionSessionTurnDetection.from_dict(v) if isinstance(v, dict) else v
        )
        return model
