# Written by codegen/facade/unasync.py from wrapper/_async/resources/thread_runs.py; edit that file instead.
"""`client.beta.threads.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.threads import (
    cancel_thread_run,
    create_thread_run,
    list_thread_runs,
    retrieve_thread_run,
    submit_tool_outputs_to_thread_run,
    update_thread_run,
)
from generated_client.models import unions as u
from generated_client.types import Unset

from ..._areas.polling import created_ids, pause_of
from ..._areas.runs import is_last_event
from ..._request.keywords import accepts, split
from ..._request.shared_options import SharedOptions
from ...options import RequestOptions
from ...params import threads as p
from ..pages import Page
from ..response import to_raw, to_streamed
from ..stream import Stream
from .assistants_resource import AssistantsResource
from .thread_run_steps import ThreadRunSteps


class ThreadRuns(AssistantsResource):
    """Runs: assistants at work on a thread.

    A `deadline` bounds all calls of a method together.
    """

    @cached_property
    def steps(self) -> ThreadRunSteps:
        """The steps of a run."""
        return ThreadRunSteps(self._caller)

    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.CreateThreadRun],
    ) -> m.ThreadRun: ...
    @overload
    def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[p.CreateThreadRun]
    ) -> Stream[u.AssistantStreamEvent]: ...
    @overload
    def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[p.CreateThreadRun]
    ) -> m.ThreadRun | Stream[u.AssistantStreamEvent]: ...
    @accepts(p.CreateThreadRun)
    def create(
        self,
        thread_id: str,
        *,
        stream: bool | Unset | None = None,
        **params: Unpack[p.CreateThreadRun],
    ) -> m.ThreadRun | Stream[u.AssistantStreamEvent]:
        """Run an assistant on a thread; return the run, or stream its events to the end."""
        if stream:
            return self._create_events(thread_id, params)
        operation = create_thread_run.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), thread_id)

    @accepts(RequestOptions)
    def retrieve(
        self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> m.ThreadRun:
        """Fetch the current state of a run."""
        operation, path = retrieve_thread_run.OPERATION, (thread_id, run_id)
        return self._caller.fetch(operation, self._for_assistants(options), *path)

    @accepts(p.UpdateThreadRun)
    def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[p.UpdateThreadRun]
    ) -> m.ThreadRun:
        """Replace the metadata of a run."""
        operation, path = update_thread_run.OPERATION, (thread_id, run_id)
        return self._caller.fetch(operation, self._for_assistants(params), *path)

    @accepts(p.ListThreadRuns)
    def list(self, thread_id: str, **params: Unpack[p.ListThreadRuns]) -> Page[m.ThreadRun]:
        """List the runs of a thread, newest first unless `order` says otherwise."""
        operation = list_thread_runs.OPERATION
        return self._caller.fetch_page(operation, self._for_assistants(params), thread_id)

    @accepts(RequestOptions)
    def cancel(
        self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> m.ThreadRun:
        """Cancel a run; its status is `cancelling` until it is `cancelled`."""
        operation, path = cancel_thread_run.OPERATION, (thread_id, run_id)
        return self._caller.fetch(operation, self._for_assistants(options), *path)

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.SubmitToolOutputsToThreadRun],
    ) -> m.ThreadRun: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[p.SubmitToolOutputsToThreadRun],
    ) -> Stream[u.AssistantStreamEvent]: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[p.SubmitToolOutputsToThreadRun],
    ) -> m.ThreadRun | Stream[u.AssistantStreamEvent]: ...
    @accepts(p.SubmitToolOutputsToThreadRun)
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool | Unset | None = None,
        **params: Unpack[p.SubmitToolOutputsToThreadRun],
    ) -> m.ThreadRun | Stream[u.AssistantStreamEvent]:
        """Answer all function calls that a run waits for; return the run or its events."""
        path = (thread_id, run_id)
        if stream:
            return self._submit_events(path, params)
        operation = submit_tool_outputs_to_thread_run.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), *path)

    @accepts(RequestOptions)
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> m.ThreadRun:
        """Wait until a run ends, well or not, or needs tool outputs; return the run.

        Raises APITimeoutError when a `deadline` passes before.
        """
        operation, pause = retrieve_thread_run.OPERATION, pause_of(poll_interval_ms)
        path = (thread_id, run_id)
        return self._caller.poll(operation, self._for_assistants(options), *path, pause=pause)

    @accepts(p.CreateThreadRun)
    def create_and_poll(
        self,
        *,
        thread_id: str,
        poll_interval_ms: float | None = None,
        **params: Unpack[p.CreateThreadRun],
    ) -> m.ThreadRun:
        """Run an assistant on a thread, and wait as `poll` does."""
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        given: dict[str, Any] = {**params}
        shared = SharedOptions(split(create_thread_run.OPERATION, given))
        create = self.with_raw_response.create
        [run] = created_ids(create(thread_id, stream=False, **given, **shared.for_main()), "id")
        options = shared.for_others()
        return self.poll(run, thread_id, poll_interval_ms=poll_interval_ms, **options)

    @accepts(p.SubmitToolOutputsToThreadRun)
    def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | None = None,
        **params: Unpack[p.SubmitToolOutputsToThreadRun],
    ) -> m.ThreadRun:
        """Answer all function calls that a run waits for, and wait as `poll` does."""
        pause_of(poll_interval_ms)  # The interval is checked before anything is sent.
        given: dict[str, Any] = {**params}
        shared = SharedOptions(split(submit_tool_outputs_to_thread_run.OPERATION, given))
        main = shared.for_main()
        self.submit_tool_outputs(run_id, thread_id=thread_id, stream=False, **given, **main)
        options = shared.for_others()
        return self.poll(run_id, thread_id, poll_interval_ms=poll_interval_ms, **options)

    @accepts(p.CreateThreadRun)
    def stream(
        self, *, thread_id: str, **params: Unpack[p.CreateThreadRun]
    ) -> Stream[u.AssistantStreamEvent]:
        """Stream the events of `create(stream=True)`: `with` or `for`."""
        events = self._create_events(thread_id, params)
        return events

    create_and_stream = stream

    @accepts(p.SubmitToolOutputsToThreadRun)
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, **params: Unpack[p.SubmitToolOutputsToThreadRun]
    ) -> Stream[u.AssistantStreamEvent]:
        """Stream the events of `submit_tool_outputs(stream=True)`.

        Use the result with `with` or `for`.
        """
        events = self._submit_events((thread_id, run_id), params)
        return events

    def _create_events(
        self, thread_id: str, params: p.CreateThreadRun
    ) -> Stream[u.AssistantStreamEvent]:
        operation, decode = create_thread_run.OPERATION, create_thread_run.decode_event
        given = self._for_assistants(params)
        return self._caller.stream(operation, decode, given, thread_id, is_last=is_last_event)

    def _submit_events(
        self, path: tuple[str, str], params: p.SubmitToolOutputsToThreadRun
    ) -> Stream[u.AssistantStreamEvent]:
        decode = submit_tool_outputs_to_thread_run.decode_event
        operation = submit_tool_outputs_to_thread_run.OPERATION
        given = self._for_assistants(params)
        return self._caller.stream(operation, decode, given, *path, is_last=is_last_event)

    @cached_property
    def with_raw_response(self) -> ThreadRunsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ThreadRunsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ThreadRunsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ThreadRunsWithStreamingResponse(self._streamed())


class ThreadRunsWithRawResponse:
    def __init__(self, runs: ThreadRuns) -> None:
        self.create = to_raw(runs.create)
        self.retrieve = to_raw(runs.retrieve)
        self.update = to_raw(runs.update)
        self.list = to_raw(runs.list)
        self.cancel = to_raw(runs.cancel)
        self.submit_tool_outputs = to_raw(runs.submit_tool_outputs)


class ThreadRunsWithStreamingResponse:
    def __init__(self, runs: ThreadRuns) -> None:
        self.create = to_streamed(runs.create)
        self.retrieve = to_streamed(runs.retrieve)
        self.update = to_streamed(runs.update)
        self.list = to_streamed(runs.list)
        self.cancel = to_streamed(runs.cancel)
        self.submit_tool_outputs = to_streamed(runs.submit_tool_outputs)
