"""`client.audio` of Edgen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.types import UNSET, Unset

from ...._areas.audio import transcript_event
from ...._areas.chat import ends_with
from ...._async.resources.audio import AsyncAudio, AsyncTranscriptions
from ...._async.response import async_to_raw, async_to_streamed
from ...._async.stream import AsyncStream
from ...._request.keywords import accepts
from ....types.aliases.edgen import EdgenTranscription
from ..extras import CreateEdgenTranscription, edgen_transcription_as
from .status import AsyncEdgenTranscriptionStatus


class AsyncEdgenAudio(AsyncAudio):
    """Turn speech into text, speech into English text, and text into speech."""

    @cached_property
    def transcriptions(self) -> AsyncEdgenTranscriptions:
        """Speech to text, in the language of the recording."""
        return AsyncEdgenTranscriptions(self._caller)


class AsyncEdgenTranscriptions(AsyncTranscriptions):
    """Speech to text, in the language of the recording."""

    @cached_property
    def status(self) -> AsyncEdgenTranscriptionStatus:
        """The state of transcription at the server."""
        return AsyncEdgenTranscriptionStatus(self._caller)

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> EdgenTranscription: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.TranscriptionVerbose: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[True],
        **params: Unpack[CreateEdgenTranscription],
    ) -> AsyncStream[m.TranscriptionStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.CreateTranscriptionResponse | str: ...
    @overload
    async def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.CreateTranscriptionResponse | str | AsyncStream[m.TranscriptionStreamEvent]: ...
    @accepts(CreateEdgenTranscription)
    async def create(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.CreateTranscriptionResponse | str | AsyncStream[m.TranscriptionStreamEvent]:
        """Turn a recording, or the next part of one, into text."""
        operation = edgen_transcription_as(response_format)
        given = {**params, "response_format": response_format}
        if not stream:
            return await self._caller.fetch(operation, given)
        is_last = ends_with("transcript.text.done")
        return await self._caller.stream(operation, transcript_event, given, is_last=is_last)

    @cached_property  # The override has the same method, with more keywords.
    def with_raw_response(  # type: ignore[override]
        self,
    ) -> AsyncEdgenTranscriptionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncEdgenTranscriptionsWithRawResponse(self._raw())

    @cached_property  # The override has the same method, with more keywords.
    def with_streaming_response(  # type: ignore[override]
        self,
    ) -> AsyncEdgenTranscriptionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncEdgenTranscriptionsWithStreamingResponse(self._streamed())


class AsyncEdgenTranscriptionsWithRawResponse:
    def __init__(self, transcriptions: AsyncEdgenTranscriptions) -> None:
        self.create = async_to_raw(transcriptions.create)


class AsyncEdgenTranscriptionsWithStreamingResponse:
    def __init__(self, transcriptions: AsyncEdgenTranscriptions) -> None:
        self.create = async_to_streamed(transcriptions.create)
