# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationSessionCreateRequest(BaseModel):
    """Settings of a session that speaks in another language what it hears."""

    model: str
    """Id of the model that translates."""
    audio: m.RealtimeTranslationAudio | None
    """How sound comes in, and in which language it goes out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "audio": "audio",
    }

    def __init__(
        self,
        *,
        model: str,
        audio: m.RealtimeTranslationAudioParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
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
        self.model = get("model")
        if (v := get("audio")) is not None:
            v = m.RealtimeTranslationAudio.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        return model


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a session that speaks in another language what it hears."""

    model: Required[str]
    """Id of the model that translates."""
    audio: m.RealtimeTranslationAudioParam | BaseModel
    """How sound comes in, and in which language it goes out."""
