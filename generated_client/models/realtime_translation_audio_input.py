# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationAudioInput(BaseModel):
    """How the sound to translate is written down and cleaned."""

    transcription: m.RealtimeTranslationInputTranscription | None
    """Writes down the original words too, as `session.input_transcript.delta` events; null does
    not.
    """
    noise_reduction: m.RealtimeTranslationNoiseReduction | None
    """Filters the sound first; null does not."""

    _keys: ClassVar[Mapping[str, str]] = {
        "transcription": "transcription",
        "noise_reduction": "noise_reduction",
    }

    def __init__(
        self,
        *,
        transcription: m.RealtimeTranslationInputTranscriptionParam
        | BaseModel
        | None
        | Unset = UNSET,
        noise_reduction: m.RealtimeTranslationNoiseReductionParam
        | BaseModel
        | None
        | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "transcription": transcription,
                "noise_reduction": noise_reduction,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("transcription")) is not None:
            v = m.RealtimeTranslationInputTranscription.from_dict(v) if isinstance(v, dict) else v
        self.transcription = v
        if (v := get("noise_reduction")) is not None:
            v = m.RealtimeTranslationNoiseReduction.from_dict(v) if isinstance(v, dict) else v
        self.noise_reduction = v
        return model


class RealtimeTranslationAudioInputParam(TypedDict, total=False):
    """How the sound to translate is written down and cleaned."""

    transcription: m.RealtimeTranslationInputTranscriptionParam | BaseModel | None
    """Writes down the original words too, as `session.input_transcript.delta` events; null does
    not.
    """
    noise_reduction: m.RealtimeTranslationNoiseReductionParam | BaseModel | None
    """Filters the sound first; null does not."""
