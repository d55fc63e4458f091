# Written by codegen/facade/unasync.py from wrapper/_async/resources/thread_messages.py; edit that file instead.
"""`client.beta.threads.messages`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.threads import (
    create_thread_message,
    delete_thread_message,
    list_thread_messages,
    retrieve_thread_message,
    update_thread_message,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import threads as p
from ..pages import Page
from ..response import to_raw, to_streamed
from .assistants_resource import AssistantsResource


class ThreadMessages(AssistantsResource):
    """The messages of a thread."""

    @accepts(p.CreateThreadMessage)
    def create(self, thread_id: str, **params: Unpack[p.CreateThreadMessage]) -> m.ThreadMessage:
        """Add a message to a thread."""
        operation = create_thread_message.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), thread_id)

    @accepts(RequestOptions)
    def retrieve(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> m.ThreadMessage:
        """Fetch one message, with all its parts."""
        operation, path = retrieve_thread_message.OPERATION, (thread_id, message_id)
        return self._caller.fetch(operation, self._for_assistants(options), *path)

    @accepts(p.UpdateThreadMessage)
    def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[p.UpdateThreadMessage]
    ) -> m.ThreadMessage:
        """Replace the metadata of a message; its content stays."""
        operation, path = update_thread_message.OPERATION, (thread_id, message_id)
        return self._caller.fetch(operation, self._for_assistants(params), *path)

    @accepts(p.ListThreadMessages)
    def list(self, thread_id: str, **params: Unpack[p.ListThreadMessages]) -> Page[m.ThreadMessage]:
        """List the messages of a thread or a run, newest first unless told otherwise."""
        operation = list_thread_messages.OPERATION
        return self._caller.fetch_page(operation, self._for_assistants(params), thread_id)

    @accepts(RequestOptions)
    def delete(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> m.ThreadMessageDeleted:
        """Delete a message of a thread."""
        operation, path = delete_thread_message.OPERATION, (thread_id, message_id)
        return self._caller.fetch(operation, self._for_assistants(options), *path)

    @cached_property
    def with_raw_response(self) -> ThreadMessagesWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ThreadMessagesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ThreadMessagesWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ThreadMessagesWithStreamingResponse(self._streamed())


class ThreadMessagesWithRawResponse:
    def __init__(self, messages: ThreadMessages) -> None:
        self.create = to_raw(messages.create)
        self.retrieve = to_raw(messages.retrieve)
        self.update = to_raw(messages.update)
        self.list = to_raw(messages.list)
        self.delete = to_raw(messages.delete)


class ThreadMessagesWithStreamingResponse:
    def __init__(self, messages: ThreadMessages) -> None:
        self.create = to_streamed(messages.create)
        self.retrieve = to_streamed(messages.retrieve)
        self.update = to_streamed(messages.update)
        self.list = to_streamed(messages.list)
        self.delete = to_streamed(messages.delete)
