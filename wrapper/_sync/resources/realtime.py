# Written by codegen/facade/unasync.py from wrapper/_async/resources/realtime.py; edit that file instead.
"""`client.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.realtime import (
    create_realtime_client_secret,
    create_realtime_translation_client_secret,
)

from ..._request.keywords import accepts
from ...params import realtime as p
from ..resource import Resource
from ..response import to_raw, to_streamed
from .realtime_calls import RealtimeCalls


class Realtime(Resource):
    """Live sessions with a model: short-lived keys, calls and translations."""

    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets:
        """Short-lived keys for conversations and transcriptions."""
        return RealtimeClientSecrets(self._caller)

    @cached_property
    def calls(self) -> RealtimeCalls:
        """Sessions over WebRTC, and phone calls."""
        return RealtimeCalls(self._caller)

    @cached_property
    def translations(self) -> RealtimeTranslations:
        """Live translation."""
        return RealtimeTranslations(self._caller)


class RealtimeClientSecrets(Resource):
    """Short-lived keys for sessions: for browsers and apps without your key."""

    @accepts(p.CreateRealtimeClientSecret)
    def create(
        self, **params: Unpack[p.CreateRealtimeClientSecret]
    ) -> m.ClientSecretCreateResponse:
        """Create a key for live sessions, with their first settings."""
        return self._caller.fetch(create_realtime_client_secret.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> RealtimeClientSecretsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return RealtimeClientSecretsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RealtimeClientSecretsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return RealtimeClientSecretsWithStreamingResponse(self._streamed())


class RealtimeTranslations(Resource):
    """Live translation."""

    @cached_property
    def client_secrets(self) -> RealtimeTranslationClientSecrets:
        """Short-lived keys for translations."""
        return RealtimeTranslationClientSecrets(self._caller)


class RealtimeTranslationClientSecrets(Resource):
    """Short-lived keys for translations."""

    @accepts(p.CreateRealtimeTranslationClientSecret)
    def create(
        self, **params: Unpack[p.CreateRealtimeTranslationClientSecret]
    ) -> m.RealtimeTranslationClientSecretCreateResponse:
        """Create a key for live translations, with their first settings."""
        operation = create_realtime_translation_client_secret.OPERATION
        return self._caller.fetch(operation, {**params})

    @cached_property
    def with_raw_response(self) -> RealtimeTranslationClientSecretsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return RealtimeTranslationClientSecretsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RealtimeTranslationClientSecretsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return RealtimeTranslationClientSecretsWithStreamingResponse(self._streamed())


class RealtimeClientSecretsWithRawResponse:
    def __init__(self, client_secrets: RealtimeClientSecrets) -> None:
        self.create = to_raw(client_secrets.create)


class RealtimeClientSecretsWithStreamingResponse:
    def __init__(self, client_secrets: RealtimeClientSecrets) -> None:
        self.create = to_streamed(client_secrets.create)


class RealtimeTranslationClientSecretsWithRawResponse:
    def __init__(self, client_secrets: RealtimeTranslationClientSecrets) -> None:
        self.create = to_raw(client_secrets.create)


class RealtimeTranslationClientSecretsWithStreamingResponse:
    def __init__(self, client_secrets: RealtimeTranslationClientSecrets) -> None:
        self.create = to_streamed(client_secrets.create)
