# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateRealtimeTranscriptionSessionRequest(BaseModel):
    """Settings of a session that only writes down what is said, in their older form."""

    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    """The encoding of the sound sent; pcm16 is 24,000 samples a second, mono, little-endian."""
    input_audio_transcription: m.AudioTranscription | None
    """How the caller's words are written down."""
    input_audio_noise_reduction: m.RealtimeNoiseReduction | None
    """Filters the sound before speech is looked for in it; null turns the filter off."""
    turn_detection: m.RealtimeTranscriptionSessionTurnDetectionInput | None
    """How the end of a turn is found; null turns that off."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """Parts to add that are left out otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input_audio_format": "input_audio_format",
        "input_audio_transcription": "input_audio_transcription",
        "input_audio_noise_reduction": "input_audio_noise_reduction",
        "turn_detection": "turn_detection",
        "include": "include",
    }

    def __init__(
        self,
        *,
        input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | Unset = UNSET,
        input_audio_transcription: m.AudioTranscriptionParam | BaseModel | Unset = UNSET,
        input_audio_noise_reduction: m.RealtimeNoiseReductionParam
        | BaseModel
        | None
        | Unset = UNSET,
        turn_detection: m.RealtimeTranscriptionSessionTurnDetectionInputParam
        | BaseModel
        | None
        | Unset = UNSET,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input_audio_format": input_audio_format,
                "input_audio_transcription": input_audio_transcription,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "turn_detection": turn_detection,
                "include": include,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input_audio_format = get("input_audio_format")
        if (v := get("input_audio_transcription")) is not None:
            v = m.AudioTranscription.from_dict(v) if isinstance(v, dict) else v
        self.input_audio_transcription = v
        if (v := get("input_audio_noise_reduction")) is not None:
            v = m.RealtimeNoiseReduction.from_dict(v) if isinstance(v, dict) else v
        self.input_audio_noise_reduction = v
        if (v := get("turn_detection")) is not None:
            v = (
                m.RealtimeTranscriptionSessionTurnDetectionInput.from_dict(v)
                if isinstance(v, dict)
                else v
            )
        self.turn_detection = v
        self.include = get("include")
        return model


class CreateRealtimeTranscriptionSessionRequestParam(TypedDict, total=False):
    """Settings of a session that only writes down what is said, in their older form."""

    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"]
    """The encoding of the sound sent; pcm16 is 24,000 samples a second, mono, little-endian."""
    input_audio_transcription: m.AudioTranscriptionParam | BaseModel
    """How the caller's words are written down."""
    input_audio_noise_reduction: m.RealtimeNoiseReductionParam | BaseModel | None
    """Filters the sound before speech is looked for in it; null turns the filter off."""
    turn_detection: m.RealtimeTranscriptionSessionTurnDetectionInputParam | BaseModel | None
    """How the end of a turn is found; null turns that off."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Parts to add that are left out otherwise."""
