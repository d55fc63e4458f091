# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AudioTranscription(BaseModel):
    """How the caller's words are written down."""

    model: str | m.KnownRealtimeTranscriptionModel | None
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    language: str | None
    """The language spoken, in two letters of ISO 639-1 such as `en`; makes it better and faster."""
    languages: list[str] | None
    """Languages that may be spoken, as ISO 639-1 codes; for gpt-live-transcribe and
    gpt-transcribe.
    """
    keywords: list[str] | None
    """Words and phrases to expect; for gpt-live-transcribe and gpt-transcribe."""
    prompt: str | None
    """Text that sets the style or precedes the sound; for whisper-1 a list of keywords. Neither
    gpt-4o-transcribe-diarize nor gpt-realtime-whisper takes it.
    """
    delay: Literal["high", "low", "medium", "minimal", "xhigh"] | None
    """How long to wait before writing; longer is more exact. For gpt-realtime-whisper only."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "language": "language",
        "languages": "languages",
        "keywords": "keywords",
        "prompt": "prompt",
        "delay": "delay",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownRealtimeTranscriptionModel | Unset = UNSET,
        language: str | Unset = UNSET,
        languages: Sequence[str] | Unset = UNSET,
        keywords: Sequence[str] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        delay: Literal["high", "low", "medium", "minimal", "xhigh"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "language": language,
                "languages": languages,
                "keywords": keywords,
                "prompt": prompt,
                "delay": delay,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        self.language = get("language")
        self.languages = get("languages")
        self.keywords = get("keywords")
        self.prompt = get("prompt")
        self.delay = get("delay")
        return model


class AudioTranscriptionParam(TypedDict, total=False):
    """How the caller's words are written down."""

    model: str | m.KnownRealtimeTranscriptionModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    language: str
    """The language spoken, in two letters of ISO 639-1 such as `en`; makes it better and faster."""
    languages: Sequence[str]
    """Languages that may be spoken, as ISO 639-1 codes; for gpt-live-transcribe and
    gpt-transcribe.
    """
    keywords: Sequence[str]
    """Words and phrases to expect; for gpt-live-transcribe and gpt-transcribe."""
    prompt: str
    """Text that sets the style or precedes the sound; for whisper-1 a list of keywords. Neither
    gpt-4o-transcribe-diarize nor gpt-realtime-whisper takes it.
    """
    delay: Literal["high", "low", "medium", "minimal", "xhigh"]
    """How long to wait before writing; longer is more exact. For gpt-realtime-whisper only."""
