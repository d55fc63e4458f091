# Written by codegen/facade/unasync.py from wrapper/_async/resources/eval_runs.py; edit that file instead.
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
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class EvalRuns(Resource):
    """Runs of an eval; each run measures one model."""

    @cached_property
    def output_items(self) -> EvalRunOutputItems:
        """The answers of a run, with their results."""
        return EvalRunOutputItems(self._caller)

    @accepts(p.CreateEvalRun)
    def create(self, eval_id: str, **params: Unpack[p.CreateEvalRun]) -> m.EvalRun:
        """Start to measure a model; results come in while the run goes on."""
        return self._caller.fetch(create_eval_run.OPERATION, {**params}, eval_id)

    @accepts(RequestOptions)
    def retrieve(
        self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]
    ) -> m.EvalRun:
        """Fetch the state of a run, and its results so far."""
        return self._caller.fetch(retrieve_eval_run.OPERATION, {**options}, eval_id, run_id)

    @accepts(p.ListEvalRuns)
    def list(self, eval_id: str, **params: Unpack[p.ListEvalRuns]) -> Page[m.EvalRun]:
        """List the runs of an eval, oldest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_eval_runs.OPERATION, {**params}, eval_id)

    @accepts(RequestOptions)
    def delete(
        self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]
    ) -> m.EvalRunDeleted:
        """Delete a run."""
        return self._caller.fetch(delete_eval_run.OPERATION, {**options}, eval_id, run_id)

    @accepts(RequestOptions)
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> m.EvalRun:
        """Cancel a run that has not ended."""
        return self._caller.fetch(cancel_eval_run.OPERATION, {**options}, eval_id, run_id)

    @cached_property
    def with_raw_response(self) -> EvalRunsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return EvalRunsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EvalRunsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return EvalRunsWithStreamingResponse(self._streamed())


class EvalRunOutputItems(Resource):
    """The answers of a run, with their results."""

    @accepts(RequestOptions)
    def retrieve(
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
        return self._caller.fetch(operation, {**options}, *path)

    @accepts(p.ListEvalRunOutputItems)
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[p.ListEvalRunOutputItems]
    ) -> Page[m.EvalRunOutputItem]:
        """List the answers of a run: all of them, or only the failed or the passed."""
        operation = list_eval_run_output_items.OPERATION
        return self._caller.fetch_page(operation, {**params}, eval_id, run_id)

    @cached_property
    def with_raw_response(self) -> EvalRunOutputItemsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return EvalRunOutputItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EvalRunOutputItemsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return EvalRunOutputItemsWithStreamingResponse(self._streamed())


class EvalRunsWithRawResponse:
    def __init__(self, runs: EvalRuns) -> None:
        self.create = to_raw(runs.create)
        self.retrieve = to_raw(runs.retrieve)
        self.list = to_raw(runs.list)
        self.delete = to_raw(runs.delete)
        self.cancel = to_raw(runs.cancel)


class EvalRunsWithStreamingResponse:
    def __init__(self, runs: EvalRuns) -> None:
        self.create = to_streamed(runs.create)
        self.retrieve = to_streamed(runs.retrieve)
        self.list = to_streamed(runs.list)
        self.delete = to_streamed(runs.delete)
        self.cancel = to_streamed(runs.cancel)


class EvalRunOutputItemsWithRawResponse:
    def __init__(self, output_items: EvalRunOutputItems) -> None:
        self.retrieve = to_raw(output_items.retrieve)
        self.list = to_raw(output_items.list)


class EvalRunOutputItemsWithStreamingResponse:
    def __init__(self, output_items: EvalRunOutputItems) -> None:
        self.retrieve = to_streamed(output_items.retrieve)
        self.list = to_streamed(output_items.list)
