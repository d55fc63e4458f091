# Written by codegen/facade/unasync.py from wrapper/_async/resources/threads.py; edit that file instead.
"""`client.beta.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.threads import (
    create_thread,
    create_thread_and_run,
    delete_thread,
    retrieve_thread,
    update_thread,
)
from generated_client.models import unions as u
from generated_client.types import Unset

from ..._areas.polling import created_ids, pause_of
from ..._areas.runs import is_last_event
from ..._request.keywords import accepts, split
from ..._request.shared_options import SharedOptions
from ...options import RequestOptions
from ...params import threads as p
from ..response import to_raw, to_streamed
from ..stream import Stream
from .assistants_resource import AssistantsResource
from .thread_messages import ThreadMessages
from .thread_runs import ThreadRuns


class Threads(AssistantsResource):
    """Threads: conversations with assistants, which the server stores."""

    @cached_property
    def messages(self) -> ThreadMessages:
        """The messages of a thread."""
        return ThreadMessages(self._caller)

    @cached_property
    def runs(self) -> ThreadRuns:
        """Runs: assistants at work on a thread."""
        return ThreadRuns(self._caller)

    @accepts(p.CreateThread)
    def create(self, **params: Unpack[p.CreateThread]) -> m.Thread:
        """Create a thread, empty or with messages."""
        return self._caller.fetch(create_thread.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> m.Thread:
        """Fetch the record of a thread, without its messages."""
        operation = retrieve_thread.OPERATION
        return self._caller.fetch(operation, self._for_assistants(options), thread_id)

    @accepts(p.UpdateThread)
    def update(self, thread_id: str, **params: Unpack[p.UpdateThread]) -> m.Thread:
        """Replace the metadata of a thread, or the resources of its tools."""
        operation = update_thread.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), thread_id)

    @accepts(RequestOptions)
    def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> m.ThreadDeleted:
        """Delete a thread."""
        operation = delete_thread.OPERATION
        return self._caller.fetch(operation, self._for_assistants(options), thread_id)

    @overload
    def create_and_run(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateThreadAndRun],
    ) -> m.ThreadRun: ...
    @overload
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[p.CreateThreadAndRun]
    ) -> Stream[u.AssistantStreamEvent]: ...
    @overload
    def create_and_run(
        self, *, stream: bool, **params: Unpack[p.CreateThreadAndRun]
    ) -> m.ThreadRun | Stream[u.AssistantStreamEvent]: ...
    @accepts(p.CreateThreadAndRun)
    def create_and_run(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateThreadAndRun]
    ) -> m.ThreadRun | Stream[u.AssistantStreamEvent]:
        """Create a thread and run an assistant on it; return the run, or its events."""
        if stream:
            return self._events(params)
        operation = create_thread_and_run.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params))

    @accepts(p.CreateThreadAndRun)
    def create_and_run_poll(
        self, *, poll_interval_ms: float | None = None, **params: Unpack[p.CreateThreadAndRun]
    ) -> m.ThreadRun:
        """Create a thread, run an assistant on it, and wait as `runs.poll` does.

        A `deadline` bounds all calls together.
        """
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        given: dict[str, Any] = {**params}
        shared = SharedOptions(split(create_thread_and_run.OPERATION, given))
        create = self.with_raw_response.create_and_run
        answer = create(stream=False, **given, **shared.for_main())
        ids = created_ids(answer, "id", "thread_id")
        options = shared.for_others()
        return self.runs.poll(*ids, poll_interval_ms=poll_interval_ms, **options)

    @accepts(p.CreateThreadAndRun)
    def create_and_run_stream(
        self, **params: Unpack[p.CreateThreadAndRun]
    ) -> Stream[u.AssistantStreamEvent]:
        """Stream the events of `create_and_run(stream=True)`.

        Use the result with `with` or `for`.
        """
        events = self._events(params)
        return events

    def _events(self, params: p.CreateThreadAndRun) -> Stream[u.AssistantStreamEvent]:
        operation, decode = create_thread_and_run.OPERATION, create_thread_and_run.decode_event
        given = self._for_assistants(params)
        return self._caller.stream(operation, decode, given, is_last=is_last_event)

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ThreadsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ThreadsWithStreamingResponse(self._streamed())


class ThreadsWithRawResponse:
    def __init__(self, threads: Threads) -> None:
        self.create = to_raw(threads.create)
        self.retrieve = to_raw(threads.retrieve)
        self.update = to_raw(threads.update)
        self.delete = to_raw(threads.delete)
        self.create_and_run = to_raw(threads.create_and_run)


class ThreadsWithStreamingResponse:
    def __init__(self, threads: Threads) -> None:
        self.create = to_streamed(threads.create)
        self.retrieve = to_streamed(threads.retrieve)
        self.update = to_streamed(threads.update)
        self.delete = to_streamed(threads.delete)
        self.create_and_run = to_streamed(threads.create_and_run)
