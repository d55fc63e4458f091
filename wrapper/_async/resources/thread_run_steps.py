"""`client.beta.threads.runs.steps`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.threads import list_thread_run_steps, retrieve_thread_run_step

from ..._request.keywords import accepts
from ...params import threads as p
from ..pages import AsyncPaginator
from ..response import async_to_raw, async_to_streamed
from .assistants_resource import AsyncAssistantsResource


class AsyncThreadRunSteps(AsyncAssistantsResource):
    """The steps of a run; a step is a message or a round of tool calls."""

    @accepts(p.RetrieveThreadRunStep)
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **params: Unpack[p.RetrieveThreadRunStep],
    ) -> m.ThreadRunStep:
        """Fetch one step, with its results so far."""
        operation, path = retrieve_thread_run_step.OPERATION, (thread_id, run_id, step_id)
        return await self._caller.fetch(operation, self._for_assistants(params), *path)

    @accepts(p.ListThreadRunSteps)
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[p.ListThreadRunSteps]
    ) -> AsyncPaginator[m.ThreadRunStep]:
        """List the steps of a run, newest first unless `order` says otherwise."""
        operation, path = list_thread_run_steps.OPERATION, (thread_id, run_id)
        return self._caller.fetch_page(operation, self._for_assistants(params), *path)

    @cached_property
    def with_raw_response(self) -> AsyncThreadRunStepsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncThreadRunStepsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadRunStepsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncThreadRunStepsWithStreamingResponse(self._streamed())


class AsyncThreadRunStepsWithRawResponse:
    def __init__(self, steps: AsyncThreadRunSteps) -> None:
        self.retrieve = async_to_raw(steps.retrieve)
        self.list = async_to_raw(steps.list)


class AsyncThreadRunStepsWithStreamingResponse:
    def __init__(self, steps: AsyncThreadRunSteps) -> None:
        self.retrieve = async_to_streamed(steps.retrieve)
        self.list = async_to_streamed(steps.list)
