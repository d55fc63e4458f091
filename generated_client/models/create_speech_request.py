# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateSpeechRequest(BaseModel):
    """A text, and how it should be read."""

    model: str | m.KnownSpeechModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    input: str
    """The text to read, up to 4,096 characters."""
    voice: str | m.KnownVoice | m.CustomVoice
    """A voice by name, or one of your own by id."""
    instructions: str | None
    """How to read it, in words; not for tts-1 and tts-1-hd."""
    speed: float | None
    """How fast to read, 0.25 to 4 times the usual speed."""
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | None
    """The encoding of the audio."""
    stream_format: Literal["audio", "sse"] | None
    """The audio as it is, or events (`sse`) that carry it; the latter not for tts-1 and tts-1-hd."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input": "input",
        "voice": "voice",
        "instructions": "instructions",
        "speed": "speed",
        "response_format": "response_format",
        "stream_format": "stream_format",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownSpeechModel,
        input: str,
        voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel,
        instructions: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        stream_format: Literal["audio", "sse"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "speed": speed,
                "response_format": response_format,
                "stream_format": stream_format,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        self.input = get("input")
        v = get("voice")
        self.voice = m.CustomVoice.from_dict(v) if isinstance(v, dict) else v
        self.instructions = get("instructions")
        self.speed = get("speed")
        self.response_format = get("response_format")
        self.stream_format = get("stream_format")
        return model


class CreateSpeechRequestParam(TypedDict, total=False):
    """A text, and how it should be read."""

    model: Required[str | m.KnownSpeechModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    input: Required[str]
    """The text to read, up to 4,096 characters."""
    voice: Required[str | m.KnownVoice | m.CustomVoiceParam | BaseModel]
    """A voice by name, or one of your own by id."""
    instructions: str
    """How to read it, in words; not for tts-1 and tts-1-hd."""
    speed: float
    """How fast to read, 0.25 to 4 times the usual speed."""
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"]
    """The encoding of the audio."""
    stream_format: Literal["audio", "sse"]
    """The audio as it is, or events (`sse`) that carry it; the latter not for tts-1 and tts-1-hd."""
