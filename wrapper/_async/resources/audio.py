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
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream

TranslationFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]


class AsyncAudio(AsyncResource):
    """Turn speech into text, speech into English text, and text into speech."""

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech to text, in the language of the recording."""
        return AsyncTranscriptions(self._caller)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech to English text."""
        return AsyncTranslations(self._caller)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Text to speech."""
        return AsyncSpeech(self._caller)


class AsyncTranscriptions(AsyncResource):
    """Speech to text, in the language of the recording."""

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.Transcription: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.TranscriptionVerbose: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[True],
        **params: Unpack[p.CreateTranscription],
    ) -> AsyncStream[m.TranscriptionStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.CreateTranscriptionResponse | str: ...
    @overload
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool,
        **params: Unpack[p.CreateTranscription],
    ) -> m.CreateTranscriptionResponse | str | AsyncStream[m.TranscriptionStreamEvent]: ...
    @accepts(p.CreateTranscription)
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool | Unset | None = None,
        **params: Unpack[p.CreateTranscription],
    ) -> m.CreateTranscriptionResponse | str | AsyncStream[m.TranscriptionStreamEvent]:
        """Turn a recording into text, in the form of `response_format` or as a stream."""
        operation = transcription_as(response_format)
        given = {**params, "response_format": response_format}
        if not stream:
            return await self._caller.fetch(operation, given)
        is_last = ends_with("transcript.text.done")
        return await self._caller.stream(operation, transcript_event, given, is_last=is_last)

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncTranscriptionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncTranscriptionsWithStreamingResponse(self._streamed())


class AsyncTranslations(AsyncResource):
    """Speech to English text."""

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] | Unset | None = UNSET,
        **params: Unpack[p.CreateTranslation],
    ) -> m.Translation: ...
    @overload
    async def create(
        self, *, response_format: Literal["verbose_json"], **params: Unpack[p.CreateTranslation]
    ) -> m.TranslationVerbose: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[p.CreateTranslation],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        response_format: TranslationFormat | Unset | None = UNSET,
        **params: Unpack[p.CreateTranslation],
    ) -> m.CreateTranslationResponse | str: ...
    @accepts(p.CreateTranslation)
    async def create(
        self,
        *,
        response_format: TranslationFormat | Unset | None = UNSET,
        **params: Unpack[p.CreateTranslation],
    ) -> m.CreateTranslationResponse | str:
        """Turn a recording into English text, in the form of `response_format`."""
        given = {**params, "response_format": response_format}
        return await self._caller.fetch(translation_as(response_format), given)

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncTranslationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncTranslationsWithStreamingResponse(self._streamed())


class AsyncSpeech(AsyncResource):
    """Text to speech."""

    @overload
    async def create(
        self,
        *,
        stream_format: Literal["audio"] | Unset = UNSET,
        **params: Unpack[p.CreateSpeech],
    ) -> BinaryContent: ...
    @overload
    async def create(
        self, *, stream_format: Literal["sse"], **params: Unpack[p.CreateSpeech]
    ) -> AsyncStream[m.SpeechStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream_format: Literal["audio", "sse"] | Unset = UNSET,
        **params: Unpack[p.CreateSpeech],
    ) -> BinaryContent | AsyncStream[m.SpeechStreamEvent]: ...
    @accepts(p.CreateSpeech)
    async def create(
        self,
        *,
        stream_format: Literal["audio", "sse"] | Unset = UNSET,
        **params: Unpack[p.CreateSpeech],
    ) -> BinaryContent | AsyncStream[m.SpeechStreamEvent]:
        """Read a text aloud; with `stream_format="sse"`, as a stream of events.

        Use `with_streaming_response.create` to write the audio to a file while it arrives.
        """
        operation, decode = create_speech.OPERATION, create_speech.decode_event
        given = {**params, "stream_format": stream_format}
        if stream_format != "sse":
            return await self._caller.fetch_binary(operation, given)
        is_last = ends_with("speech.audio.done")
        return await self._caller.stream(operation, decode, given, is_last=is_last)

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncSpeechWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncSpeechWithStreamingResponse(self._streamed())


class AsyncTranscriptionsWithRawResponse:
    def __init__(self, transcriptions: AsyncTranscriptions) -> None:
        self.create = async_to_raw(transcriptions.create)


class AsyncTranscriptionsWithStreamingResponse:
    def __init__(self, transcriptions: AsyncTranscriptions) -> None:
        self.create = async_to_streamed(transcriptions.create)


class AsyncTranslationsWithRawResponse:
    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_to_raw(translations.create)


class AsyncTranslationsWithStreamingResponse:
    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_to_streamed(translations.create)


class AsyncSpeechWithRawResponse:
    def __init__(self, speech: AsyncSpeech) -> None:
        self.create = async_to_raw(speech.create)


class AsyncSpeechWithStreamingResponse:
    def __init__(self, speech: AsyncSpeech) -> None:
        self.create = async_to_streamed(speech.create)
