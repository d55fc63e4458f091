# Written by codegen/facade/unasync.py from wrapper/_async/resources/responses.py; edit that file instead.
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
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed
from ..stream import Stream

_is_last = ends_with("response.completed", "response.failed", "response.incomplete")


class Responses(Resource):
    """Ask a model for text, JSON or tool calls, from text, images and files."""

    @cached_property
    def input_items(self) -> InputItems:
        """The inputs of stored responses."""
        return InputItems(self._caller)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """The size of requests, in tokens."""
        return InputTokens(self._caller)

    @overload
    def create(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.CreateResponse]
    ) -> m.Response: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreateResponse]
    ) -> Stream[u.ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[p.CreateResponse]
    ) -> m.Response | Stream[u.ResponseStreamEvent]: ...
    @accepts(p.CreateResponse)
    def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateResponse]
    ) -> m.Response | Stream[u.ResponseStreamEvent]:
        """Ask a model for a response, whole or as a stream of events."""
        operation = create_response.OPERATION
        if not stream:
            return self._caller.fetch(operation, {**params})
        return self._caller.stream(
            operation, create_response.decode_event, {**params}, is_last=_is_last
        )

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.RetrieveResponse],
    ) -> m.Response: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[p.RetrieveResponse]
    ) -> Stream[u.ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[p.RetrieveResponse]
    ) -> m.Response | Stream[u.ResponseStreamEvent]: ...
    @accepts(p.RetrieveResponse)
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | Unset | None = None,
        **params: Unpack[p.RetrieveResponse],
    ) -> m.Response | Stream[u.ResponseStreamEvent]:
        """Fetch one stored response, or its events, all or after `starting_after`."""
        operation = retrieve_response.OPERATION
        if not stream:
            return self._caller.fetch(operation, {**params}, response_id)
        return self._caller.stream(
            operation, retrieve_response.decode_event, {**params}, response_id, is_last=_is_last
        )

    @accepts(RequestOptions)
    def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored response."""
        return self._caller.fetch(delete_response.OPERATION, {**options}, response_id)

    @accepts(RequestOptions)
    def cancel(self, response_id: str, **options: Unpack[RequestOptions]) -> m.Response:
        """Cancel a response that is made in the background."""
        return self._caller.fetch(cancel_response.OPERATION, {**options}, response_id)

    @accepts(p.CompactResponse)
    def compact(self, **params: Unpack[p.CompactResponse]) -> m.CompactedResponse:
        """Shorten a long conversation to items that can take its place."""
        return self._caller.fetch(compact_response.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ResponsesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ResponsesWithStreamingResponse(self._streamed())


class InputItems(Resource):
    """The inputs of stored responses."""

    @accepts(p.ListResponseInputItems)
    def list(
        self, response_id: str, **params: Unpack[p.ListResponseInputItems]
    ) -> Page[u.ResponseItem]:
        """List the input items of a stored response, newest first unless told otherwise."""
        operation = list_response_input_items.OPERATION
        return self._caller.fetch_page(operation, {**params}, response_id)

    @cached_property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return InputItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return InputItemsWithStreamingResponse(self._streamed())


class InputTokens(Resource):
    """The size of requests, in tokens."""

    @accepts(p.CountResponseInputTokens)
    def count(self, **params: Unpack[p.CountResponseInputTokens]) -> m.InputTokenCount:
        """Count the tokens that the input of a request takes; the model is not run."""
        return self._caller.fetch(count_response_input_tokens.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> InputTokensWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return InputTokensWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return InputTokensWithStreamingResponse(self._streamed())


class ResponsesWithRawResponse:
    def __init__(self, responses: Responses) -> None:
        self.create = to_raw(responses.create)
        self.retrieve = to_raw(responses.retrieve)
        self.delete = to_raw(responses.delete)
        self.cancel = to_raw(responses.cancel)
        self.compact = to_raw(responses.compact)


class ResponsesWithStreamingResponse:
    def __init__(self, responses: Responses) -> None:
        self.create = to_streamed(responses.create)
        self.retrieve = to_streamed(responses.retrieve)
        self.delete = to_streamed(responses.delete)
        self.cancel = to_streamed(responses.cancel)
        self.compact = to_streamed(responses.compact)


class InputItemsWithRawResponse:
    def __init__(self, input_items: InputItems) -> None:
        self.list = to_raw(input_items.list)


class InputItemsWithStreamingResponse:
    def __init__(self, input_items: InputItems) -> None:
        self.list = to_streamed(input_items.list)


class InputTokensWithRawResponse:
    def __init__(self, input_tokens: InputTokens) -> None:
        self.count = to_raw(input_tokens.count)


class InputTokensWithStreamingResponse:
    def __init__(self, input_tokens: InputTokens) -> None:
        self.count = to_streamed(input_tokens.count)
