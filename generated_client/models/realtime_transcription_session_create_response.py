# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A transcription session with all settings in effect."""

    type: Literal["transcription"]
    id: str
    """Id of the session, such as `sess_1234`."""
    object: str
    """As a rule `realtime.transcription_session`."""
    expires_at: int | None
    """When the session ends, in Unix seconds."""
    audio: m.RealtimeTranscriptionSessionCreateResponseAudio | None
    """How sound comes into a transcription session that was made."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """Parts added that are left out otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "object": "object",
        "expires_at": "expires_at",
        "audio": "audio",
        "include": "include",
    }

    def __init__(
        self,
        *,
        type: Literal["transcription"] = "transcription",
        id: str,
        object: str,
        expires_at: int | None | Unset = UNSET,
        audio: m.RealtimeTranscriptionSessionCreateResponseAudio | None | Unset = UNSET,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "id": id,
                "object": object,
                "expires_at": expires_at,
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
        self.id = get("id")
        self.object = get("object")
        self.expires_at = get("expires_at")
        if (v := get("audio")) is not None:
            v = (
                m.RealtimeTranscriptionSessionCreateResponseAudio.from_dict(v)
                if isinstance(v, dict)
                else v
            )
        self.audio = v
        self.include = get("include")
        return model
