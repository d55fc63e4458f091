# Written by codegen/facade/unasync.py from wrapper/_async/resources/evals.py; edit that file instead.
"""`client.evals`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.evals import (
    create_eval,
    delete_eval,
    list_evals,
    retrieve_eval,
    update_eval,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import evals as p
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed
from .eval_runs import EvalRuns


class Evals(Resource):
    """Tasks and criteria by which models are measured."""

    @cached_property
    def runs(self) -> EvalRuns:
        """Runs of an eval; each run measures one model."""
        return EvalRuns(self._caller)

    @accepts(p.CreateEval)
    def create(self, **params: Unpack[p.CreateEval]) -> m.Eval:
        """Create an eval: the shape of its data, and the criteria of a good answer."""
        return self._caller.fetch(create_eval.OPERATION, {**params})

    @accepts(RequestOptions)
    def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> m.Eval:
        """Fetch one eval, with its data source and criteria."""
        return self._caller.fetch(retrieve_eval.OPERATION, {**options}, eval_id)

    @accepts(p.UpdateEval)
    def update(self, eval_id: str, **params: Unpack[p.UpdateEval]) -> m.Eval:
        """Rename an eval or replace its metadata; nothing else of an eval can be changed."""
        return self._caller.fetch(update_eval.OPERATION, {**params}, eval_id)

    @accepts(p.ListEvals)
    def list(self, **params: Unpack[p.ListEvals]) -> Page[m.Eval]:
        """List the evals of your project, oldest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_evals.OPERATION, {**params})

    @accepts(RequestOptions)
    def delete(self, eval_id: str, **options: Unpack[RequestOptions]) -> m.EvalDeleted:
        """Delete an eval."""
        return self._caller.fetch(delete_eval.OPERATION, {**options}, eval_id)

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return EvalsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return EvalsWithStreamingResponse(self._streamed())


class EvalsWithRawResponse:
    def __init__(self, evals: Evals) -> None:
        self.create = to_raw(evals.create)
        self.retrieve = to_raw(evals.retrieve)
        self.update = to_raw(evals.update)
        self.list = to_raw(evals.list)
        self.delete = to_raw(evals.delete)


class EvalsWithStreamingResponse:
    def __init__(self, evals: Evals) -> None:
        self.create = to_streamed(evals.create)
        self.retrieve = to_streamed(evals.retrieve)
        self.update = to_streamed(evals.update)
        self.list = to_streamed(evals.list)
        self.delete = to_streamed(evals.delete)
