"""`client.chat` and `client.models` of PeakPrivacy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property, partial
from typing import Any, Literal, Unpack, overload

import httpx

from generated_client import models as m
from generated_client.api.peakprivacy import (
    create_peak_privacy_chat_completion,
    list_peak_privacy_models,
    ping_peak_privacy,
)
from generated_client.operation import Operation
from generated_client.types import Unset

from ...._areas.chat import chat_chunk, choices_finished
from ...._async.resource import AsyncResource
from ...._async.response import async_to_raw, async_to_streamed
from ...._async.stream import AsyncStream
from ...._request.keywords import accepts
from ...._response.decoding import read_answer
from ....options import RequestOptions
from ....params import peakprivacy as p
from ....types.aliases.peakprivacy import ApiTokenValid
from .model_page import AsyncModelPage, AsyncModelPaginator


class AsyncPeakPrivacyChat(AsyncResource):
    """Hold a conversation with a model, and check the API token."""

    @cached_property
    def completions(self) -> AsyncPeakPrivacyCompletions:
        """Answers of a model to a conversation."""
        return AsyncPeakPrivacyCompletions(self._caller)

    @accepts(RequestOptions)
    async def check_api_token(self, **options: Unpack[RequestOptions]) -> ApiTokenValid:
        """Check the API token; raises AuthenticationError where it is not valid."""
        return await self._caller.fetch(_PING, {**options})

    @cached_property
    def with_raw_response(self) -> AsyncPeakPrivacyChatWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncPeakPrivacyChatWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPeakPrivacyChatWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncPeakPrivacyChatWithStreamingResponse(self._streamed())


class AsyncPeakPrivacyCompletions(AsyncResource):
    """Answers of a model to a conversation."""

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreatePeakPrivacyChatCompletion],
    ) -> m.ChatCompletion: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreatePeakPrivacyChatCompletion]
    ) -> AsyncStream[m.ChatCompletionChunk]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[p.CreatePeakPrivacyChatCompletion]
    ) -> m.ChatCompletion | AsyncStream[m.ChatCompletionChunk]: ...
    @accepts(p.CreatePeakPrivacyChatCompletion)
    async def create(
        self,
        *,
        stream: bool | Unset | None = None,
        **params: Unpack[p.CreatePeakPrivacyChatCompletion],
    ) -> m.ChatCompletion | AsyncStream[m.ChatCompletionChunk]:
        """Ask a model to continue a conversation, whole or as a stream of chunks.

        The server anonymizes unless `anonymize=False`. An anonymized answer comes as a whole, so a
        stream then has one chunk, with the whole answer in its `delta`.
        """
        operation = create_peak_privacy_chat_completion.OPERATION
        if not stream:
            return await self._caller.fetch(operation, {**params})
        # `Accept` is set because the server otherwise reports errors in another form than JSON.
        headers = {"Accept": "application/json", **(params.get("extra_headers") or {})}
        return await self._caller.stream(
            operation, chat_chunk, {**params, "extra_headers": headers}, is_last=choices_finished
        )

    @cached_property
    def with_raw_response(self) -> AsyncPeakPrivacyCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncPeakPrivacyCompletionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPeakPrivacyCompletionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncPeakPrivacyCompletionsWithStreamingResponse(self._streamed())


class AsyncPeakPrivacyModels(AsyncResource):
    """See which models the server offers."""

    @accepts(RequestOptions)
    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncModelPaginator:  # sync: ) -> ModelPage:
        """List all models that can be used, on one page."""
        first = partial(self._page, {**options})
        return AsyncModelPaginator(first)  # sync: return first()

    async def _page(self, params: dict[str, Any]) -> AsyncModelPage:
        response = await self._caller.send(list_peak_privacy_models.OPERATION, params)
        return self._caller.deliver(response, _model_page)

    @cached_property
    def with_raw_response(self) -> AsyncPeakPrivacyModelsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncPeakPrivacyModelsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPeakPrivacyModelsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncPeakPrivacyModelsWithStreamingResponse(self._streamed())


def _model_page(response: httpx.Response) -> AsyncModelPage:
    listing = read_answer(list_peak_privacy_models.OPERATION, response, is_list=True)
    return AsyncModelPage(listing, None, frozenset())


def _token_valid(body: Any) -> ApiTokenValid:
    """Decode the answer to a ping: any answer but one with an `error` is a success."""
    if isinstance(body, Mapping) and body.get("error"):
        raise ValueError("an error")
    return ApiTokenValid()


_PING: Operation[ApiTokenValid] = replace(ping_peak_privacy.OPERATION, decode=_token_valid)


class AsyncPeakPrivacyChatWithRawResponse:
    def __init__(self, chat: AsyncPeakPrivacyChat) -> None:
        self.check_api_token = async_to_raw(chat.check_api_token)


class AsyncPeakPrivacyChatWithStreamingResponse:
    def __init__(self, chat: AsyncPeakPrivacyChat) -> None:
        self.check_api_token = async_to_streamed(chat.check_api_token)


class AsyncPeakPrivacyCompletionsWithRawResponse:
    def __init__(self, completions: AsyncPeakPrivacyCompletions) -> None:
        self.create = async_to_raw(completions.create)


class AsyncPeakPrivacyCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncPeakPrivacyCompletions) -> None:
        self.create = async_to_streamed(completions.create)


class AsyncPeakPrivacyModelsWithRawResponse:
    def __init__(self, models: AsyncPeakPrivacyModels) -> None:
        self.list = async_to_raw(models.list)


class AsyncPeakPrivacyModelsWithStreamingResponse:
    def __init__(self, models: AsyncPeakPrivacyModels) -> None:
        self.list = async_to_streamed(models.list)
