# Written by codegen/facade/unasync.py from wrapper/_async/resources/beta_realtime.py; edit that file instead.
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
from ..resource import Resource
from ..response import to_raw, to_streamed


class BetaRealtime(Resource):
    """Short-lived keys for live sessions; `client.realtime` replaces this interface."""

    @cached_property
    def sessions(self) -> BetaRealtimeSessions:
        """Short-lived keys for live conversations."""
        return BetaRealtimeSessions(self._caller)

    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessions:
        """Short-lived keys for live transcriptions."""
        return BetaRealtimeTranscriptionSessions(self._caller)


class BetaRealtimeSessions(Resource):
    """Short-lived keys for conversations: for browsers and apps without your key."""

    @accepts(p.CreateRealtimeSession)
    def create(self, **params: Unpack[p.CreateRealtimeSession]) -> m.RealtimeSession:
        """Create a key for live conversations, with their first settings."""
        return self._caller.fetch(create_realtime_session.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> BetaRealtimeSessionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return BetaRealtimeSessionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BetaRealtimeSessionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return BetaRealtimeSessionsWithStreamingResponse(self._streamed())


class BetaRealtimeTranscriptionSessions(Resource):
    """Short-lived keys for transcriptions: for browsers and apps without your key."""

    @accepts(p.CreateRealtimeTranscriptionSession)
    def create(
        self, **params: Unpack[p.CreateRealtimeTranscriptionSession]
    ) -> m.RealtimeTranscriptionSession:
        """Create a key for live transcriptions, with their first settings."""
        operation = create_realtime_transcription_session.OPERATION
        return self._caller.fetch(operation, {**params})

    @cached_property
    def with_raw_response(self) -> BetaRealtimeTranscriptionSessionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return BetaRealtimeTranscriptionSessionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(
        self,
    ) -> BetaRealtimeTranscriptionSessionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return BetaRealtimeTranscriptionSessionsWithStreamingResponse(self._streamed())


class BetaRealtimeSessionsWithRawResponse:
    def __init__(self, sessions: BetaRealtimeSessions) -> None:
        self.create = to_raw(sessions.create)


class BetaRealtimeSessionsWithStreamingResponse:
    def __init__(self, sessions: BetaRealtimeSessions) -> None:
        self.create = to_streamed(sessions.create)


class BetaRealtimeTranscriptionSessionsWithRawResponse:
    def __init__(self, sessions: BetaRealtimeTranscriptionSessions) -> None:
        self.create = to_raw(sessions.create)


class BetaRealtimeTranscriptionSessionsWithStreamingResponse:
    def __init__(self, sessions: BetaRealtimeTranscriptionSessions) -> None:
        self.create = to_streamed(sessions.create)
