"""`client.evals.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.evals import (
    cancel_eval_run,
    create_eval_run,
    delete_eval_run,
    list_eval_run_output_items,
    list_eval_runs,
    retrieve_eval_run,
    retrieve_eval_run_output_item,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import evals as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncEvalRuns(AsyncResource):
    """Runs of an eval; each run measures one model."""

    @cached_property
    def output_items(self) -> AsyncEvalRunOutputItems:
        """The answers of a run, with their results."""
        return AsyncEvalRunOutputItems(self._caller)

    @accepts(p.CreateEvalRun)
    async def create(self, eval_id: str, **params: Unpack[p.CreateEvalRun]) -> m.EvalRun:
        """Start to measure a model; results come in while the run goes on."""
        return await self._caller.fetch(create_eval_run.OPERATION, {**params}, eval_id)

    @accepts(RequestOptions)
    async def retrieve(
        self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]
    ) -> m.EvalRun:
        """Fetch the state of a run, and its results so far."""
        return await self._caller.fetch(retrieve_eval_run.OPERATION, {**options}, eval_id, run_id)

    @accepts(p.ListEvalRuns)
    def list(self, eval_id: str, **params: Unpack[p.ListEvalRuns]) -> AsyncPaginator[m.EvalRun]:
        """List the runs of an eval, oldest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_eval_runs.OPERATION, {**params}, eval_id)

    @accepts(RequestOptions)
    async def delete(
        self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]
    ) -> m.EvalRunDeleted:
        """Delete a run."""
        return await self._caller.fetch(delete_eval_run.OPERATION, {**options}, eval_id, run_id)

    @accepts(RequestOptions)
    async def cancel(
        self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]
    ) -> m.EvalRun:
        """Cancel a run that has not ended."""
        return await self._caller.fetch(cancel_eval_run.OPERATION, {**options}, eval_id, run_id)

    @cached_property
    def with_raw_response(self) -> AsyncEvalRunsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncEvalRunsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEvalRunsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncEvalRunsWithStreamingResponse(self._streamed())


class AsyncEvalRunOutputItems(AsyncResource):
    """The answers of a run, with their results."""

    @accepts(RequestOptions)
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> m.EvalRunOutputItem:
        """Fetch one answer, with its sample and the results of all criteria."""
        operation = retrieve_eval_run_output_item.OPERATION
        path = (eval_id, run_id, output_item_id)
        return await self._caller.fetch(operation, {**options}, *path)

    @accepts(p.ListEvalRunOutputItems)
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[p.ListEvalRunOutputItems]
    ) -> AsyncPaginator[m.EvalRunOutputItem]:
        """List the answers of a run: all of them, or only the failed or the passed."""
        operation = list_eval_run_output_items.OPERATION
        return self._caller.fetch_page(operation, {**params}, eval_id, run_id)

    @cached_property
    def with_raw_response(self) -> AsyncEvalRunOutputItemsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncEvalRunOutputItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEvalRunOutputItemsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncEvalRunOutputItemsWithStreamingResponse(self._streamed())


class AsyncEvalRunsWithRawResponse:
    def __init__(self, runs: AsyncEvalRuns) -> None:
        self.create = async_to_raw(runs.create)
        self.retrieve = async_to_raw(runs.retrieve)
        self.list = async_to_raw(runs.list)
        self.delete = async_to_raw(runs.delete)
        self.cancel = async_to_raw(runs.cancel)


class AsyncEvalRunsWithStreamingResponse:
    def __init__(self, runs: AsyncEvalRuns) -> None:
        self.create = async_to_streamed(runs.create)
        self.retrieve = async_to_streamed(runs.retrieve)
        self.list = async_to_streamed(runs.list)
        self.delete = async_to_streamed(runs.delete)
        self.cancel = async_to_streamed(runs.cancel)


class AsyncEvalRunOutputItemsWithRawResponse:
    def __init__(self, output_items: AsyncEvalRunOutputItems) -> None:
        self.retrieve = async_to_raw(output_items.retrieve)
        self.list = async_to_raw(output_items.list)


class AsyncEvalRunOutputItemsWithStreamingResponse:
    def __init__(self, output_items: AsyncEvalRunOutputItems) -> None:
        self.retrieve = async_to_streamed(output_items.retrieve)
        self.list = async_to_streamed(output_items.list)
