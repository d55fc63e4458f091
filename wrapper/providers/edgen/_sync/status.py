# Written by codegen/facade/unasync.py from wrapper/providers/edgen/_async/status.py; edit that file instead.
"""The state of the endpoints of an Edgen server."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Unpack

from generated_client import models as m
from generated_client.api.edgen import (
    retrieve_edgen_chat_status,
    retrieve_edgen_embedding_status,
    retrieve_edgen_transcription_status,
)
from generated_client.operation import Operation

from ...._request.keywords import accepts
from ...._sync.resource import Resource
from ...._sync.response import to_raw, to_streamed
from ....options import RequestOptions


class EdgenStatus(Resource):
    """The state of one endpoint; a subclass names the endpoint."""

    _operation: ClassVar[Operation[m.EdgenStatus]]

    @accepts(RequestOptions)
    def create(self, **options: Unpack[RequestOptions]) -> m.EdgenStatus:
        """Fetch the active model, the progress of its download, and the latest errors."""
        return self._caller.fetch(self._operation, {**options})

    @cached_property
    def with_raw_response(self) -> EdgenStatusWithRawResponse:
        """The same method, returning `APIResponse`."""
        return EdgenStatusWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EdgenStatusWithStreamingResponse:
        """The same method, for `with`, its body unread."""
        return EdgenStatusWithStreamingResponse(self._streamed())


class EdgenChatStatus(EdgenStatus):
    """The state of chat."""

    _operation = retrieve_edgen_chat_status.OPERATION


class EdgenTranscriptionStatus(EdgenStatus):
    """The state of transcription."""

    _operation = retrieve_edgen_transcription_status.OPERATION


class EdgenEmbeddingStatus(EdgenStatus):
    """The state of embedding."""

    _operation = retrieve_edgen_embedding_status.OPERATION


class EdgenStatusWithRawResponse:
    def __init__(self, status: EdgenStatus) -> None:
        self.create = to_raw(status.create)


class EdgenStatusWithStreamingResponse:
    def __init__(self, status: EdgenStatus) -> None:
        self.create = to_streamed(status.create)
