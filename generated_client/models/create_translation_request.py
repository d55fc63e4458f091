# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, FileTypes, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateTranslationRequest(BaseModel):
    """A recording in any language, and how to put it into English."""

    file: FileTypes
    """The recording itself, as FLAC, MP3, M4A, MP4, MPEG, MPGA, WAV, OGG or WebM; a file name with
    an ending, and a content type, help the server to recognise it.
    """
    model: str | Literal["whisper-1"]
    """A model id; the known one is listed for completion in editors, any other is fine."""
    prompt: str | None
    """A text to keep the style of, or what was said before, in English."""
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] | None
    """The form of the translation; JSON, plain text or subtitles."""
    temperature: float | None
    """Randomness, 0 (focused) to 1; at 0 the model raises it by itself where it is too unsure."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "model": "model",
        "prompt": "prompt",
        "response_format": "response_format",
        "temperature": "temperature",
    }

    def __init__(
        self,
        *,
        file: FileTypes,
        model: str | Literal["whisper-1"],
        prompt: str | Unset = UNSET,
        response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file = get("file")
        self.model = get("model")
        self.prompt = get("prompt")
        self.response_format = get("response_format")
        self.temperature = get("temperature")
        return model


class CreateTranslationRequestParam(TypedDict, total=False):
    """A recording in any language, and how to put it into English."""

    file: Required[FileTypes]
    """The recording itself, as FLAC, MP3, M4A, MP4, MPEG, MPGA, WAV, OGG or WebM; a file name with
    an ending, and a content type, help the server to recognise it.
    """
    model: Required[str | Literal["whisper-1"]]
    """A model id; the known one is listed for completion in editors, any other is fine."""
    prompt: str
    """A text to keep the style of, or what was said before, in English."""
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"]
    """The form of the translation; JSON, plain text or subtitles."""
    temperature: float
    """Randomness, 0 (focused) to 1; at 0 the model raises it by itself where it is too unsure."""
