# Written by codegen/facade/unasync.py from wrapper/providers/peakprivacy/_async/resources.py; edit that file instead.
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
from ...._request.keywords import accepts
from ...._response.decoding import read_answer
from ...._sync.resource import Resource
from ...._sync.response import to_raw, to_streamed
from ...._sync.stream import Stream
from ....options import RequestOptions
from ....params import peakprivacy as p
from ....types.aliases.peakprivacy import ApiTokenValid
from .model_page import ModelPage


class PeakPrivacyChat(Resource):
    """Hold a conversation with a model, and check the API token."""

    @cached_property
    def completions(self) -> PeakPrivacyCompletions:
        """Answers of a model to a conversation."""
        return PeakPrivacyCompletions(self._caller)

    @accepts(RequestOptions)
    def check_api_token(self, **options: Unpack[RequestOptions]) -> ApiTokenValid:
        """Check the API token; raises AuthenticationError where it is not valid."""
        return self._caller.fetch(_PING, {**options})

    @cached_property
    def with_raw_response(self) -> PeakPrivacyChatWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return PeakPrivacyChatWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PeakPrivacyChatWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return PeakPrivacyChatWithStreamingResponse(self._streamed())


class PeakPrivacyCompletions(Resource):
    """Answers of a model to a conversation."""

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreatePeakPrivacyChatCompletion],
    ) -> m.ChatCompletion: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreatePeakPrivacyChatCompletion]
    ) -> Stream[m.ChatCompletionChunk]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[p.CreatePeakPrivacyChatCompletion]
    ) -> m.ChatCompletion | Stream[m.ChatCompletionChunk]: ...
    @accepts(p.CreatePeakPrivacyChatCompletion)
    def create(
        self,
        *,
        stream: bool | Unset | None = None,
        **params: Unpack[p.CreatePeakPrivacyChatCompletion],
    ) -> m.ChatCompletion | Stream[m.ChatCompletionChunk]:
        """Ask a model to continue a conversation, whole or as a stream of chunks.

        The server anonymizes unless `anonymize=False`. An anonymized answer comes as a whole, so a
        stream then has one chunk, with the whole answer in its `delta`.
        """
        operation = create_peak_privacy_chat_completion.OPERATION
        if not stream:
            return self._caller.fetch(operation, {**params})
        # `Accept` is set because the server otherwise reports errors in another form than JSON.
        headers = {"Accept": "application/json", **(params.get("extra_headers") or {})}
        return self._caller.stream(
            operation, chat_chunk, {**params, "extra_headers": headers}, is_last=choices_finished
        )

    @cached_property
    def with_raw_response(self) -> PeakPrivacyCompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return PeakPrivacyCompletionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PeakPrivacyCompletionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return PeakPrivacyCompletionsWithStreamingResponse(self._streamed())


class PeakPrivacyModels(Resource):
    """See which models the server offers."""

    @accepts(RequestOptions)
    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> ModelPage:
        """List all models that can be used, on one page."""
        first = partial(self._page, {**options})
        return first()

    def _page(self, params: dict[str, Any]) -> ModelPage:
        response = self._caller.send(list_peak_privacy_models.OPERATION, params)
        return self._caller.deliver(response, _model_page)

    @cached_property
    def with_raw_response(self) -> PeakPrivacyModelsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return PeakPrivacyModelsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PeakPrivacyModelsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return PeakPrivacyModelsWithStreamingResponse(self._streamed())


def _model_page(response: httpx.Response) -> ModelPage:
    listing = read_answer(list_peak_privacy_models.OPERATION, response, is_list=True)
    return ModelPage(listing, None, frozenset())


def _token_valid(body: Any) -> ApiTokenValid:
    """Decode the answer to a ping: any answer but one with an `error` is a success."""
    if isinstance(body, Mapping) and body.get("error"):
        raise ValueError("an error")
    return ApiTokenValid()


_PING: Operation[ApiTokenValid] = replace(ping_peak_privacy.OPERATION, decode=_token_valid)


class PeakPrivacyChatWithRawResponse:
    def __init__(self, chat: PeakPrivacyChat) -> None:
        self.check_api_token = to_raw(chat.check_api_token)


class PeakPrivacyChatWithStreamingResponse:
    def __init__(self, chat: PeakPrivacyChat) -> None:
        self.check_api_token = to_streamed(chat.check_api_token)


class PeakPrivacyCompletionsWithRawResponse:
    def __init__(self, completions: PeakPrivacyCompletions) -> None:
        self.create = to_raw(completions.create)


class PeakPrivacyCompletionsWithStreamingResponse:
    def __init__(self, completions: PeakPrivacyCompletions) -> None:
        self.create = to_streamed(completions.create)


class PeakPrivacyModelsWithRawResponse:
    def __init__(self, models: PeakPrivacyModels) -> None:
        self.list = to_raw(models.list)


class PeakPrivacyModelsWithStreamingResponse:
    def __init__(self, models: PeakPrivacyModels) -> None:
        self.list = to_streamed(models.list)
