# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionAudioOptions(BaseModel):
    """How a spoken answer sounds and is encoded."""

    voice: str | m.KnownVoice | m.CustomVoice
    """A voice by name, or one of your own by id."""
    format: Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"]
    """The encoding of the audio."""

    _keys: ClassVar[Mapping[str, str]] = {
        "voice": "voice",
        "format": "format",
    }

    def __init__(
        self,
        *,
        voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel,
        format: Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"],
    ) -> None:
        self._init(
            {
                "voice": voice,
                "format": format,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("voice")
        self.voice = m.CustomVoice.from_dict(v) if isinstance(v, dict) else v
        self.format = get("format")
        return model


class ChatCompletionAudioOptionsParam(TypedDict, total=False):
    """How a spoken answer sounds and is encoded."""

    voice: Required[str | m.KnownVoice | m.CustomVoiceParam | BaseModel]
    """A voice by name, or one of your own by id."""
    format: Required[Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"]]
    """The encoding of the audio."""
