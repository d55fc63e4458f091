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
from ..response import async_to_raw, async_to_streamed
from ..stream import AsyncStream
from ..stream_to_come import AsyncStreamToCome  # sync:
from .assistants_resource import AsyncAssistantsResource
from .thread_messages import AsyncThreadMessages
from .thread_runs import AsyncThreadRuns


class AsyncThreads(AsyncAssistantsResource):
    """Threads: conversations with assistants, which the server stores."""

    @cached_property
    def messages(self) -> AsyncThreadMessages:
        """The messages of a thread."""
        return AsyncThreadMessages(self._caller)

    @cached_property
    def runs(self) -> AsyncThreadRuns:
        """Runs: assistants at work on a thread."""
        return AsyncThreadRuns(self._caller)

    @accepts(p.CreateThread)
    async def create(self, **params: Unpack[p.CreateThread]) -> m.Thread:
        """Create a thread, empty or with messages."""
        return await self._caller.fetch(create_thread.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    async def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> m.Thread:
        """Fetch the record of a thread, without its messages."""
        operation = retrieve_thread.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(options), thread_id)

    @accepts(p.UpdateThread)
    async def update(self, thread_id: str, **params: Unpack[p.UpdateThread]) -> m.Thread:
        """Replace the metadata of a thread, or the resources of its tools."""
        operation = update_thread.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(params), thread_id)

    @accepts(RequestOptions)
    async def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> m.ThreadDeleted:
        """Delete a thread."""
        operation = delete_thread.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(options), thread_id)

    @overload
    async def create_and_run(
        self,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateThreadAndRun],
    ) -> m.ThreadRun: ...
    @overload
    async def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[p.CreateThreadAndRun]
    ) -> AsyncStream[u.AssistantStreamEvent]: ...
    @overload
    async def create_and_run(
        self, *, stream: bool, **params: Unpack[p.CreateThreadAndRun]
    ) -> m.ThreadRun | AsyncStream[u.AssistantStreamEvent]: ...
    @accepts(p.CreateThreadAndRun)
    async def create_and_run(
        self, *, stream: bool | Unset | None = None, **params: Unpack[p.CreateThreadAndRun]
    ) -> m.ThreadRun | AsyncStream[u.AssistantStreamEvent]:
        """Create a thread and run an assistant on it; return the run, or its events."""
        if stream:
            return await self._events(params)
        operation = create_thread_and_run.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(params))

    @accepts(p.CreateThreadAndRun)
    async def create_and_run_poll(
        self, *, poll_interval_ms: float | None = None, **params: Unpack[p.CreateThreadAndRun]
    ) -> m.ThreadRun:
        """Create a thread, run an assistant on it, and wait as `runs.poll` does.

        A `deadline` bounds all calls together.
        """
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        given: dict[str, Any] = {**params}
        shared = SharedOptions(split(create_thread_and_run.OPERATION, given))
        create = self.with_raw_response.create_and_run
        answer = await create(stream=False, **given, **shared.for_main())
        ids = created_ids(answer, "id", "thread_id")
        options = shared.for_others()
        return await self.runs.poll(*ids, poll_interval_ms=poll_interval_ms, **options)

    @accepts(p.CreateThreadAndRun)
    def create_and_run_stream(
        self, **params: Unpack[p.CreateThreadAndRun]
    ) -> AsyncStreamToCome[u.AssistantStreamEvent]:  # sync: ) -> Stream[u.AssistantStreamEvent]:
        """Stream the events of `create_and_run(stream=True)`.

        Use the result with `async with` or `async for`.
        """
        events = self._events(params)
        return AsyncStreamToCome(events)  # sync: return events

    async def _events(self, params: p.CreateThreadAndRun) -> AsyncStream[u.AssistantStreamEvent]:
        operation, decode = create_thread_and_run.OPERATION, create_thread_and_run.decode_event
        given = self._for_assistants(params)
        return await self._caller.stream(operation, decode, given, is_last=is_last_event)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncThreadsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncThreadsWithStreamingResponse(self._streamed())


class AsyncThreadsWithRawResponse:
    def __init__(self, threads: AsyncThreads) -> None:
        self.create = async_to_raw(threads.create)
        self.retrieve = async_to_raw(threads.retrieve)
        self.update = async_to_raw(threads.update)
        self.delete = async_to_raw(threads.delete)
        self.create_and_run = async_to_raw(threads.create_and_run)


class AsyncThreadsWithStreamingResponse:
    def __init__(self, threads: AsyncThreads) -> None:
        self.create = async_to_streamed(threads.create)
        self.retrieve = async_to_streamed(threads.retrieve)
        self.update = async_to_streamed(threads.update)
        self.delete = async_to_streamed(threads.delete)
        self.create_and_run = async_to_streamed(threads.create_and_run)
