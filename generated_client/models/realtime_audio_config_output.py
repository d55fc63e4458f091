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
class RealtimeAudioConfigOutput(BaseModel):
    """How the model's speech sounds and is encoded."""

    format: u.RealtimeAudioFormats | None
    """The encoding of sound."""
    voice: str | m.KnownVoice | m.CustomVoice | None
    """A voice by name, or one of your own by id."""
    speed: float | None
    """How fast the speech is played, 0.25 to 1.5 times its pace; can change between turns only."""

    _keys: ClassVar[Mapping[str, str]] = {
        "format": "format",
        "voice": "voice",
        "speed": "speed",
    }

    def __init__(
        self,
        *,
        format: u.RealtimeAudioFormatsParam | Unset = UNSET,
        voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel | Unset = UNSET,
        speed: float | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "format": format,
                "voice": voice,
                "speed": speed,
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
        if (v := get("voice")) is not None:
            v = m.CustomVoice.from_dict(v) if isinstance(v, dict) else v
        self.voice = v
        self.speed = get("speed")
        return model


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """How the model's speech sounds and is encoded."""

    format: u.RealtimeAudioFormatsParam
    """The encoding of sound."""
    voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel
    """A voice by name, or one of your own by id."""
    speed: float
    """How fast the speech is played, 0.25 to 1.5 times its pace; can change between turns only."""
