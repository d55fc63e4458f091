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
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from .realtime_calls import AsyncRealtimeCalls


class AsyncRealtime(AsyncResource):
    """Live sessions with a model: short-lived keys, calls and translations."""

    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets:
        """Short-lived keys for conversations and transcriptions."""
        return AsyncRealtimeClientSecrets(self._caller)

    @cached_property
    def calls(self) -> AsyncRealtimeCalls:
        """Sessions over WebRTC, and phone calls."""
        return AsyncRealtimeCalls(self._caller)

    @cached_property
    def translations(self) -> AsyncRealtimeTranslations:
        """Live translation."""
        return AsyncRealtimeTranslations(self._caller)


class AsyncRealtimeClientSecrets(AsyncResource):
    """Short-lived keys for sessions: for browsers and apps without your key."""

    @accepts(p.CreateRealtimeClientSecret)
    async def create(
        self, **params: Unpack[p.CreateRealtimeClientSecret]
    ) -> m.ClientSecretCreateResponse:
        """Create a key for live sessions, with their first settings."""
        return await self._caller.fetch(create_realtime_client_secret.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeClientSecretsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncRealtimeClientSecretsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeClientSecretsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncRealtimeClientSecretsWithStreamingResponse(self._streamed())


class AsyncRealtimeTranslations(AsyncResource):
    """Live translation."""

    @cached_property
    def client_secrets(self) -> AsyncRealtimeTranslationClientSecrets:
        """Short-lived keys for translations."""
        return AsyncRealtimeTranslationClientSecrets(self._caller)


class AsyncRealtimeTranslationClientSecrets(AsyncResource):
    """Short-lived keys for translations."""

    @accepts(p.CreateRealtimeTranslationClientSecret)
    async def create(
        self, **params: Unpack[p.CreateRealtimeTranslationClientSecret]
    ) -> m.RealtimeTranslationClientSecretCreateResponse:
        """Create a key for live translations, with their first settings."""
        operation = create_realtime_translation_client_secret.OPERATION
        return await self._caller.fetch(operation, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeTranslationClientSecretsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncRealtimeTranslationClientSecretsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeTranslationClientSecretsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncRealtimeTranslationClientSecretsWithStreamingResponse(self._streamed())


class AsyncRealtimeClientSecretsWithRawResponse:
    def __init__(self, client_secrets: AsyncRealtimeClientSecrets) -> None:
        self.create = async_to_raw(client_secrets.create)


class AsyncRealtimeClientSecretsWithStreamingResponse:
    def __init__(self, client_secrets: AsyncRealtimeClientSecrets) -> None:
        self.create = async_to_streamed(client_secrets.create)


class AsyncRealtimeTranslationClientSecretsWithRawResponse:
    def __init__(self, client_secrets: AsyncRealtimeTranslationClientSecrets) -> None:
        self.create = async_to_raw(client_secrets.create)


class AsyncRealtimeTranslationClientSecretsWithStreamingResponse:
    def __init__(self, client_secrets: AsyncRealtimeTranslationClientSecrets) -> None:
        self.create = async_to_streamed(client_secrets.create)
