# Written by codegen/facade/unasync.py from wrapper/_async/resources/audio.py; edit that file instead.
"""`client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TypeAlias, Unpack, overload

from generated_client import models as m
from generated_client.api.audio import create_speech
from generated_client.types import UNSET, Unset

from ..._areas.audio import transcript_event, transcription_as, translation_as
from ..._areas.chat import ends_with
from ..._request.keywords import accepts
from ..._response.binary import BinaryContent
from ...params import audio as p
from ..resource import Resource
from ..response import to_raw, to_streamed
from ..stream import Stream

TranslationFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]


class Audio(Resource):
    """Turn speech into text, speech into English text, and text into speech."""

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Speech to text, in the language of the recording."""
        return Transcriptions(self._caller)

    @cached_property
    def translations(self) -> Translations:
        """Speech to English text."""
        return Translations(self._caller)

    @cached_property
    def speech(self) -> Speech:
        """Text to speech."""
        return Speech(self._caller)


class Transcriptions(Resource):
    """Speech to text, in the language of the recording."""

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.Transcription: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.TranscriptionVerbose: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.TranscriptionDiarized: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[True],
        **params: Unpack[p.CreateTranscription],
    ) -> Stream[m.TranscriptionStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.CreateTranscriptionResponse | str: ...
    @overload
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool,
        **params: Unpack[p.CreateTranscription],
    ) -> m.CreateTranscriptionResponse | str | Stream[m.TranscriptionStreamEvent]: ...
    @accepts(p.CreateTranscription)
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.CreateTranscriptionResponse | str | Stream[m.TranscriptionStreamEvent]:
        """Turn a recording into text, in the form of `response_format` or as a stream."""
        operation = transcription_as(response_format)
        given = {**params, "response_format": response_format}
        if not stream:
            return self._caller.fetch(operation, given)
        is_last = ends_with("transcript.text.done")
        return self._caller.stream(operation, transcript_event, given, is_last=is_last)

    @cached_property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return TranscriptionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return TranscriptionsWithStreamingResponse(self._streamed())


class Translations(Resource):
    """Speech to English text."""

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] | Unset | None = UNSET,
        **params: Unpack[p.CreateTranslation],
    ) -> m.Translation: ...
    @overload
    def create(
        self, *, response_format: Literal["verbose_json"], **params: Unpack[p.CreateTranslation]
    ) -> m.TranslationVerbose: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[p.CreateTranslation],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        response_format: TranslationFormat | Unset | None = UNSET,
        **params: Unpack[p.CreateTranslation],
    ) -> m.CreateTranslationResponse | str: ...
    @accepts(p.CreateTranslation)
    def create(
        self,
        *,
        response_format: TranslationFormat | Unset | None = UNSET,
        **params: Unpack[p.CreateTranslation],
    ) -> m.CreateTranslationResponse | str:
        """Turn a recording into English text, in the form of `response_format`."""
        given = {**params, "response_format": response_format}
        return self._caller.fetch(translation_as(response_format), given)

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return TranslationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return TranslationsWithStreamingResponse(self._streamed())


class Speech(Resource):
    """Text to speech."""

    @overload
    def create(
        self,
        *,
        stream_format: Literal["audio"] | Unset = UNSET,
        **params: Unpack[p.CreateSpeech],
    ) -> BinaryContent: ...
    @overload
    def create(
        self, *, stream_format: Literal["sse"], **params: Unpack[p.CreateSpeech]
    ) -> Stream[m.SpeechStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream_format: Literal["audio", "sse"] | Unset = UNSET,
        **params: Unpack[p.CreateSpeech],
    ) -> BinaryContent | Stream[m.SpeechStreamEvent]: ...
    @accepts(p.CreateSpeech)
    def create(
        self,
        *,
        stream_format: Literal["audio", "sse"] | Unset = UNSET,
        **params: Unpack[p.CreateSpeech],
    ) -> BinaryContent | Stream[m.SpeechStreamEvent]:
        """Read a text aloud; with `stream_format="sse"`, as a stream of events.

        Use `with_streaming_response.create` to write the audio to a file while it arrives.
        """
        operation, decode = create_speech.OPERATION, create_speech.decode_event
        given = {**params, "stream_format": stream_format}
        if stream_format != "sse":
            return self._caller.fetch_binary(operation, given)
        is_last = ends_with("speech.audio.done")
        return self._caller.stream(operation, decode, given, is_last=is_last)

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return SpeechWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return SpeechWithStreamingResponse(self._streamed())


class TranscriptionsWithRawResponse:
    def __init__(self, transcriptions: Transcriptions) -> None:
        self.create = to_raw(transcriptions.create)


class TranscriptionsWithStreamingResponse:
    def __init__(self, transcriptions: Transcriptions) -> None:
        self.create = to_streamed(transcriptions.create)


class TranslationsWithRawResponse:
    def __init__(self, translations: Translations) -> None:
        self.create = to_raw(translations.create)


class TranslationsWithStreamingResponse:
    def __init__(self, translations: Translations) -> None:
        self.create = to_streamed(translations.create)


class SpeechWithRawResponse:
    def __init__(self, speech: Speech) -> None:
        self.create = to_raw(speech.create)


class SpeechWithStreamingResponse:
    def __init__(self, speech: Speech) -> None:
        self.create = to_streamed(speech.create)
