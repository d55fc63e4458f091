# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranscriptionSession(BaseModel):
    """A session that only writes down what is said, as the older interface makes it."""

    client_secret: m.RealtimeSessionClientSecret
    """A short-lived key for browsers and apps that must not hold your API key."""
    modalities: list[m.RealtimeModality] | None
    """Kinds of output."""
    input_audio_format: str | None
    """The encoding of the sound sent: pcm16, g711_ulaw or g711_alaw."""
    input_audio_transcription: m.AudioTranscriptionResponse | None
    """How the caller's words are written down, as the server reports it."""
    turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None
    """How the end of a turn is found; null if that is off."""

    _keys: ClassVar[Mapping[str, str]] = {
        "client_secret": "client_secret",
        "modalities": "modalities",
        "input_audio_format": "input_audio_format",
        "input_audio_transcription": "input_audio_transcription",
        "turn_detection": "turn_detection",
    }

    def __init__(
        self,
        *,
        client_secret: m.RealtimeSessionClientSecret,
        modalities: list[m.RealtimeModality] | None | Unset = UNSET,
        input_audio_format: str | None | Unset = UNSET,
        input_audio_transcription: m.AudioTranscriptionResponse | None | Unset = UNSET,
        turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "client_secret": client_secret,
                "modalities": modalities,
                "input_audio_format": input_audio_format,
                "input_audio_transcription": input_audio_transcription,
                "turn_detection": turn_detection,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("client_secret")
        self.client_secret = (
            m.RealtimeSessionClientSecret.from_dict(v) if isinstance(v, dict) else v
        )
        self.modalities = get("modalities")
        self.input_audio_format = get("input_audio_format")
        if (v := get("input_audio_transcription")) is not None:
            v = m.AudioTranscriptionResponse.from_dict(v) if isinstance(v, dict) else v
        self.input_audio_transcription = v
        if (v := get("turn_detection")) is not None:
            v = (
                m.RealtimeTranscriptionSessionTurnDetection.from_dict(v)
                if isinstance(v, dict)
                else v
            )
        self.turn_detection = v
        return model
