# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, FileTypes, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateTranscriptionRequest(BaseModel):
    """A recording, and how it should be written down."""

    file: FileTypes
    """The recording itself, as FLAC, MP3, M4A, MP4, MPEG, MPGA, WAV, OGG or WebM; a file name with
    an ending, and a content type, help the server to recognise it.
    """
    model: str | m.KnownAudioModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    response_format: m.AudioResponseFormat | None
    """JSON, plain text or subtitles. gpt-4o-transcribe and its mini version know `json` only,
    gpt-4o-transcribe-diarize `json`, `text` and `diarized_json`, which tells the speakers
    apart.
    """
    stream: bool | None
    """Whether to send events while the model listens; whisper-1 takes no notice."""
    include: list[Literal["logprobs"]] | None
    """What to add to the answer: `logprobs`, with `json` from gpt-4o-transcribe and its mini
    versions only.
    """
    timestamp_granularities: list[m.TimestampGranularity] | None
    """What to time, with `verbose_json` only: segments, words, which take a little longer, or
    both. Not with gpt-4o-transcribe-diarize.
    """
    language: str | None
    """The language spoken, as an ISO 639-1 code such as `en`; makes the result better and faster."""
    languages: list[str] | None
    """Languages that may be spoken, as ISO 639-1 codes; for gpt-transcribe."""
    keywords: list[str] | None
    """Words and phrases that may occur; for gpt-transcribe."""
    prompt: str | None
    """A text to keep the style of, or what was said before, in the language spoken; not with
    gpt-4o-transcribe-diarize.
    """
    known_speaker_names: list[str] | None
    """Up to 4 short names, such as `agent`, for the voices in `known_speaker_references`."""
    known_speaker_references: list[str] | None
    """One sample of 2 to 10 seconds for each known speaker, as a `data:` URL, encoded as `file`
    may be.
    """
    chunking_strategy: Literal["auto"] | m.VadConfig | None
    """Where to cut the recording, at pauses that the server finds by itself (`auto`) or in a way
    you set; otherwise it is not cut. gpt-4o-transcribe-diarize needs it beyond 30 seconds.
    """
    temperature: float | None
    """Randomness, 0 (focused) to 1; at 0 the model raises it by itself where it is too unsure."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "model": "model",
        "response_format": "response_format",
        "stream": "stream",
        "include": "include",
        "timestamp_granularities": "timestamp_granularities",
        "language": "language",
        "languages": "languages",
        "keywords": "keywords",
        "prompt": "prompt",
        "known_speaker_names": "known_speaker_names",
        "known_speaker_references": "known_speaker_references",
        "chunking_strategy": "chunking_strategy",
        "temperature": "temperature",
    }

    def __init__(
        self,
        *,
        file: FileTypes,
        model: str | m.KnownAudioModel,
        response_format: m.AudioResponseFormat | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        include: Sequence[Literal["logprobs"]] | Unset = UNSET,
        timestamp_granularities: Sequence[m.TimestampGranularity] | Unset = UNSET,
        language: str | Unset = UNSET,
        languages: Sequence[str] | Unset = UNSET,
        keywords: Sequence[str] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        known_speaker_names: Sequence[str] | Unset = UNSET,
        known_speaker_references: Sequence[str] | Unset = UNSET,
        chunking_strategy: Literal["auto"] | m.VadConfigParam | BaseModel | None | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file": file,
                "model": model,
                "response_format": response_format,
                "stream": stream,
                "include": include,
                "timestamp_granularities": timestamp_granularities,
                "language": language,
                "languages": languages,
                "keywords": keywords,
                "prompt": prompt,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "chunking_strategy": chunking_strategy,
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
        self.response_format = get("response_format")
        self.stream = get("stream")
        self.include = get("include")
        self.timestamp_granularities = get("timestamp_granularities")
        self.language = get("language")
        self.languages = get("languages")
        self.keywords = get("keywords")
        self.prompt = get("prompt")
        self.known_speaker_names = get("known_speaker_names")
        self.known_speaker_references = get("known_speaker_references")
        if (v := get("chunking_strategy")) is not None:
            v = m.VadConfig.from_dict(v) if isinstance(v, dict) else v
        self.chunking_strategy = v
        self.temperature = get("temperature")
        return model


class CreateTranscriptionRequestParam(TypedDict, total=False):
    """A recording, and how it should be written down."""

    file: Required[FileTypes]
    """The recording itself, as FLAC, MP3, M4A, MP4, MPEG, MPGA, WAV, OGG or WebM; a file name with
    an ending, and a content type, help the server to recognise it.
    """
    model: Required[str | m.KnownAudioModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    response_format: m.AudioResponseFormat
    """JSON, plain text or subtitles. gpt-4o-transcribe and its mini version know `json` only,
    gpt-4o-transcribe-diarize `json`, `text` and `diarized_json`, which tells the speakers
    apart.
    """
    stream: bool | None
    """Whether to send events while the model listens; whisper-1 takes no notice."""
    include: Sequence[Literal["logprobs"]]
    """What to add to the answer: `logprobs`, with `json` from gpt-4o-transcribe and its mini
    versions only.
    """
    timestamp_granularities: Sequence[m.TimestampGranularity]
    """What to time, with `verbose_json` only: segments, words, which take a little longer, or
    both. Not with gpt-4o-transcribe-diarize.
    """
    language: str
    """The language spoken, as an ISO 639-1 code such as `en`; makes the result better and faster."""
    languages: Sequence[str]
    """Languages that may be spoken, as ISO 639-1 codes; for gpt-transcribe."""
    keywords: Sequence[str]
    """Words and phrases that may occur; for gpt-transcribe."""
    prompt: str
    """A text to keep the style of, or what was said before, in the language spoken; not with
    gpt-4o-transcribe-diarize.
    """
    known_speaker_names: Sequence[str]
    """Up to 4 short names, such as `agent`, for the voices in `known_speaker_references`."""
    known_speaker_references: Sequence[str]
    """One sample of 2 to 10 seconds for each known speaker, as a `data:` URL, encoded as `file`
    may be.
    """
    chunking_strategy: Literal["auto"] | m.VadConfigParam | BaseModel | None
    """Where to cut the recording, at pauses that the server finds by itself (`auto`) or in a way
    you set; otherwise it is not cut. gpt-4o-transcribe-diarize needs it beyond 30 seconds.
    """
    temperature: float
    """Randomness, 0 (focused) to 1; at 0 the model raises it by itself where it is too unsure."""
