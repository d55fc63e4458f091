# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationSession(BaseModel):
    """A session that speaks in another language what it hears."""

    id: str
    """Id of the session, such as `sess_1234`."""
    type: Literal["translation"]
    expires_at: int
    """When the session ends, in Unix seconds."""
    model: str
    """Id of the model that translates; fixed for the life of the session."""
    audio: m.RealtimeTranslationAudio
    """How sound comes in, and in which language it goes out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "expires_at": "expires_at",
        "model": "model",
        "audio": "audio",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["translation"] = "translation",
        expires_at: int,
        model: str,
        audio: m.RealtimeTranslationAudio,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "expires_at": expires_at,
                "model": model,
                "audio": audio,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        self.expires_at = get("expires_at")
        self.model = get("model")
        v = get("audio")
        self.audio = m.RealtimeTranslationAudio.from_dict(v) if isinstance(v, dict) else v
        return model
