"""`client.beta.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.realtime import (
    create_realtime_session,
    create_realtime_transcription_session,
)

from ..._request.keywords import accepts
from ...params import realtime as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncBetaRealtime(AsyncResource):
    """Short-lived keys for live sessions; `client.realtime` replaces this interface."""

    @cached_property
    def sessions(self) -> AsyncBetaRealtimeSessions:
        """Short-lived keys for live conversations."""
        return AsyncBetaRealtimeSessions(self._caller)

    @cached_property
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessions:
        """Short-lived keys for live transcriptions."""
        return AsyncBetaRealtimeTranscriptionSessions(self._caller)


class AsyncBetaRealtimeSessions(AsyncResource):
    """Short-lived keys for conversations: for browsers and apps without your key."""

    @accepts(p.CreateRealtimeSession)
    async def create(self, **params: Unpack[p.CreateRealtimeSession]) -> m.RealtimeSession:
        """Create a key for live conversations, with their first settings."""
        return await self._caller.fetch(create_realtime_session.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncBetaRealtimeSessionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncBetaRealtimeSessionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBetaRealtimeSessionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncBetaRealtimeSessionsWithStreamingResponse(self._streamed())


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """Short-lived keys for transcriptions: for browsers and apps without your key."""

    @accepts(p.CreateRealtimeTranscriptionSession)
    async def create(
        self, **params: Unpack[p.CreateRealtimeTranscriptionSession]
    ) -> m.RealtimeTranscriptionSession:
        """Create a key for live transcriptions, with their first settings."""
        operation = create_realtime_transcription_session.OPERATION
        return await self._caller.fetch(operation, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncBetaRealtimeTranscriptionSessionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncBetaRealtimeTranscriptionSessionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse(self._streamed())


class AsyncBetaRealtimeSessionsWithRawResponse:
    def __init__(self, sessions: AsyncBetaRealtimeSessions) -> None:
        self.create = async_to_raw(sessions.create)


class AsyncBetaRealtimeSessionsWithStreamingResponse:
    def __init__(self, sessions: AsyncBetaRealtimeSessions) -> None:
        self.create = async_to_streamed(sessions.create)


class AsyncBetaRealtimeTranscriptionSessionsWithRawResponse:
    def __init__(self, sessions: AsyncBetaRealtimeTranscriptionSessions) -> None:
        self.create = async_to_raw(sessions.create)


class AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse:
    def __init__(self, sessions: AsyncBetaRealtimeTranscriptionSessions) -> None:
        self.create = async_to_streamed(sessions.create)
