# Written by codegen/facade/unasync.py from wrapper/providers/edgen/_async/audio.py; edit that file instead.
"""`client.audio` of Edgen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.types import UNSET, Unset

from ...._areas.audio import transcript_event
from ...._areas.chat import ends_with
from ...._request.keywords import accepts
from ...._sync.resources.audio import Audio, Transcriptions
from ...._sync.response import to_raw, to_streamed
from ...._sync.stream import Stream
from ....types.aliases.edgen import EdgenTranscription
from ..extras import CreateEdgenTranscription, edgen_transcription_as
from .status import EdgenTranscriptionStatus


class EdgenAudio(Audio):
    """Turn speech into text, speech into English text, and text into speech."""

    @cached_property
    def transcriptions(self) -> EdgenTranscriptions:
        """Speech to text, in the language of the recording."""
        return EdgenTranscriptions(self._caller)


class EdgenTranscriptions(Transcriptions):
    """Speech to text, in the language of the recording."""

    @cached_property
    def status(self) -> EdgenTranscriptionStatus:
        """The state of transcription at the server."""
        return EdgenTranscriptionStatus(self._caller)

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> EdgenTranscription: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.TranscriptionVerbose: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.TranscriptionDiarized: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[True],
        **params: Unpack[CreateEdgenTranscription],
    ) -> Stream[m.TranscriptionStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.CreateTranscriptionResponse | str: ...
    @overload
    def create(
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.CreateTranscriptionResponse | str | Stream[m.TranscriptionStreamEvent]: ...
    @accepts(CreateEdgenTranscription)
    def create(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        response_format: m.AudioResponseFormat | Unset | None = UNSET,
        stream: bool | Unset | None = None,
        **params: Unpack[CreateEdgenTranscription],
    ) -> m.CreateTranscriptionResponse | str | Stream[m.TranscriptionStreamEvent]:
        """Turn a recording, or the next part of one, into text."""
        operation = edgen_transcription_as(response_format)
        given = {**params, "response_format": response_format}
        if not stream:
            return self._caller.fetch(operation, given)
        is_last = ends_with("transcript.text.done")
        return self._caller.stream(operation, transcript_event, given, is_last=is_last)

    @cached_property  # The override has the same method, with more keywords.
    def with_raw_response(  # type: ignore[override]
        self,
    ) -> EdgenTranscriptionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return EdgenTranscriptionsWithRawResponse(self._raw())

    @cached_property  # The override has the same method, with more keywords.
    def with_streaming_response(  # type: ignore[override]
        self,
    ) -> EdgenTranscriptionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return EdgenTranscriptionsWithStreamingResponse(self._streamed())


class EdgenTranscriptionsWithRawResponse:
    def __init__(self, transcriptions: EdgenTranscriptions) -> None:
        self.create = to_raw(transcriptions.create)


class EdgenTranscriptionsWithStreamingResponse:
    def __init__(self, transcriptions: EdgenTranscriptions) -> None:
        self.create = to_streamed(transcriptions.create)
