# Written by codegen/facade/unasync.py from wrapper/_async/resources/completions.py; edit that file instead.
"""`client.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.completions import create_completion
from generated_client.types import Unset

from ..._areas.chat import choices_finished
from ..._request.keywords import accepts
from ...params import completions as p
from ..resource import Resource
from ..response import to_raw, to_streamed
from ..stream import Stream


class Completions(Resource):
    """Continue a plain text; the older interface, without roles or tools."""

    @overload
    def create(
        self, *, stream: Literal[False] | Unset | None = None, **params: Unpack[p.CreateCompletion]
    ) -> m.Completion: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[p.CreateCompletion]
    ) -> Stream[m.Completion]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[p.CreateCompletion]
    ) -> m.Completion | Stream[m.Completion]: ...
    @accepts(p.CreateCompletion)
    def create(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateCompletion]
    ) -> m.Completion | Stream[m.Completion]:
        """Continue one prompt or several, whole or as a stream of pieces."""
        operation = create_completion.OPERATION
        if not stream:
            return self._caller.fetch(operation, {**params})
        return self._caller.stream(
            operation, create_completion.decode_event, {**params}, is_last=choices_finished
        )

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return CompletionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return CompletionsWithStreamingResponse(self._streamed())


class CompletionsWithRawResponse:
    def __init__(self, completions: Completions) -> None:
        self.create = to_raw(completions.create)


class CompletionsWithStreamingResponse:
    def __init__(self, completions: Completions) -> None:
        self.create = to_streamed(completions.create)
