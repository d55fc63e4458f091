# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SpeechAudioDeltaEvent(BaseModel):
    """More of the audio."""

    type: Literal["speech.audio.delta"]
    audio: str
    """The next piece, in base64."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "audio": "audio",
    }

    def __init__(
        self,
        *,
        type: Literal["speech.audio.delta"] = "speech.audio.delta",
        audio: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "audio": audio,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.audio = get("audio")
        return model
