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
        if (v := get("format")) is not None:
            v = u.decode_RealtimeAudioFormats(v)
        self.format = v
        if (v := get("transcription")) is not None:
            v = m.AudioTranscriptionResponse.from_dict(v) if isinstance(v, dict) else v
        self.transcription = v
        if (v := get("noise_reduction")) is not None:
            v = m.RealtimeNoiseReduction.from_dict(v) if isinstance(v, dict) else v
        self.noise_reduction = v
        if (v := get("turn_detection")) is not None:
            v = (
                m.RealtimeTranscriptionSessionTurnDetection.from_dict(v)
                if isinstance(v, dict)
                else v
            )
        self.turn_detection = v
        return model
