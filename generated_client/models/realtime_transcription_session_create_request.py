# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """Settings of a session that only writes down what is said."""

    type: Literal["transcription"]
    audio: m.RealtimeTranscriptionSessionAudio | None
    """How sound comes into a transcription session."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """Parts to add that are left out otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "audio": "audio",
        "include": "include",
    }

    def __init__(
        self,
        *,
        type: Literal["transcription"] = "transcription",
        audio: m.RealtimeTranscriptionSessionAudioParam | BaseModel | Unset = UNSET,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "audio": audio,
                "include": include,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        if (v := get("audio")) is not None:
            v = m.RealtimeTranscriptionSessionAudio.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        self.include = get("include")
        return model


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a session that only writes down what is said."""

    type: Required[Literal["transcription"]]
    audio: m.RealtimeTranscriptionSessionAudioParam | BaseModel
    """How sound comes into a transcription session."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Parts to add that are left out otherwise."""
