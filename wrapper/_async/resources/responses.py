"""`client.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.responses import (
    cancel_response,
    compact_response,
    count_response_input_tokens,
    create_response,
    delete_response,
    list_response_input_items,
    retrieve_response,
)
from generated_client.models import unions as u
from generated_client.types import Unset

from ..._areas.chat import ends_with
from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import responses as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream

_is_last = ends_with("response.completed", "response.failed", "response.incomplete")


class AsyncResponses(AsyncResource):
    """Ask a model for text, JSON or tool calls, from text, images and files."""

    @cached_property
    def input_items(self) -> AsyncInputItems:
        """The inputs of stored responses."""
        return AsyncInputItems(self._caller)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        """The size of requests, in tokens."""
        return AsyncInputTokens(self._caller)

    @overload
    async def create(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.CreateResponse]
    ) -> m.Response: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreateResponse]
    ) -> AsyncStream[u.ResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[p.CreateResponse]
    ) -> m.Response | AsyncStream[u.ResponseStreamEvent]: ...
    @accepts(p.CreateResponse)
    async def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateResponse]
    ) -> m.Response | AsyncStream[u.ResponseStreamEvent]:
        """Ask a model for a response, whole or as a stream of events."""
        operation = create_response.OPERATION
        if not stream:
            return await self._caller.fetch(operation, {**params})
        return await self._caller.stream(
            operation, create_response.decode_event, {**params}, is_last=_is_last
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.RetrieveResponse],
    ) -> m.Response: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[p.RetrieveResponse]
    ) -> AsyncStream[u.ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[p.RetrieveResponse]
    ) -> m.Response | AsyncStream[u.ResponseStreamEvent]: ...
    @accepts(p.RetrieveResponse)
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | Unset | None = None,
        **params: Unpack[p.RetrieveResponse],
    ) -> m.Response | AsyncStream[u.ResponseStreamEvent]:
        """Fetch one stored response, or its events, all or after `starting_after`."""
        operation = retrieve_response.OPERATION
        if not stream:
            return await self._caller.fetch(operation, {**params}, response_id)
        return await self._caller.stream(
            operation, retrieve_response.decode_event, {**params}, response_id, is_last=_is_last
        )

    @accepts(RequestOptions)
    async def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored response."""
        return await self._caller.fetch(delete_response.OPERATION, {**options}, response_id)

    @accepts(RequestOptions)
    async def cancel(self, response_id: str, **options: Unpack[RequestOptions]) -> m.Response:
        """Cancel a response that is made in the background."""
        return await self._caller.fetch(cancel_response.OPERATION, {**options}, response_id)

    @accepts(p.CompactResponse)
    async def compact(self, **params: Unpack[p.CompactResponse]) -> m.CompactedResponse:
        """Shorten a long conversation to items that can take its place."""
        return await self._caller.fetch(compact_response.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncResponsesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncResponsesWithStreamingResponse(self._streamed())


class AsyncInputItems(AsyncResource):
    """The inputs of stored responses."""

    @accepts(p.ListResponseInputItems)
    def list(
        self, response_id: str, **params: Unpack[p.ListResponseInputItems]
    ) -> AsyncPaginator[u.ResponseItem]:
        """List the input items of a stored response, newest first unless told otherwise."""
        operation = list_response_input_items.OPERATION
        return self._caller.fetch_page(operation, {**params}, response_id)

    @cached_property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncInputItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncInputItemsWithStreamingResponse(self._streamed())


class AsyncInputTokens(AsyncResource):
    """The size of requests, in tokens."""

    @accepts(p.CountResponseInputTokens)
    async def count(self, **params: Unpack[p.CountResponseInputTokens]) -> m.InputTokenCount:
        """Count the tokens that the input of a request takes; the model is not run."""
        return await self._caller.fetch(count_response_input_tokens.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncInputTokensWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncInputTokensWithStreamingResponse(self._streamed())


class AsyncResponsesWithRawResponse:
    def __init__(self, responses: AsyncResponses) -> None:
        self.create = async_to_raw(responses.create)
        self.retrieve = async_to_raw(responses.retrieve)
        self.delete = async_to_raw(responses.delete)
        self.cancel = async_to_raw(responses.cancel)
        self.compact = async_to_raw(responses.compact)


class AsyncResponsesWithStreamingResponse:
    def __init__(self, responses: AsyncResponses) -> None:
        self.create = async_to_streamed(responses.create)
        self.retrieve = async_to_streamed(responses.retrieve)
        self.delete = async_to_streamed(responses.delete)
        self.cancel = async_to_streamed(responses.cancel)
        self.compact = async_to_streamed(responses.compact)


class AsyncInputItemsWithRawResponse:
    def __init__(self, input_items: AsyncInputItems) -> None:
        self.list = async_to_raw(input_items.list)


class AsyncInputItemsWithStreamingResponse:
    def __init__(self, input_items: AsyncInputItems) -> None:
        self.list = async_to_streamed(input_items.list)


class AsyncInputTokensWithRawResponse:
    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self.count = async_to_raw(input_tokens.count)


class AsyncInputTokensWithStreamingResponse:
    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self.count = async_to_streamed(input_tokens.count)
