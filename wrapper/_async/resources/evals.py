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
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed
from .eval_runs import AsyncEvalRuns


class AsyncEvals(AsyncResource):
    """Tasks and criteria by which models are measured."""

    @cached_property
    def runs(self) -> AsyncEvalRuns:
        """Runs of an eval; each run measures one model."""
        return AsyncEvalRuns(self._caller)

    @accepts(p.CreateEval)
    async def create(self, **params: Unpack[p.CreateEval]) -> m.Eval:
        """Create an eval: the shape of its data, and the criteria of a good answer."""
        return await self._caller.fetch(create_eval.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> m.Eval:
        """Fetch one eval, with its data source and criteria."""
        return await self._caller.fetch(retrieve_eval.OPERATION, {**options}, eval_id)

    @accepts(p.UpdateEval)
    async def update(self, eval_id: str, **params: Unpack[p.UpdateEval]) -> m.Eval:
        """Rename an eval or replace its metadata; nothing else of an eval can be changed."""
        return await self._caller.fetch(update_eval.OPERATION, {**params}, eval_id)

    @accepts(p.ListEvals)
    def list(self, **params: Unpack[p.ListEvals]) -> AsyncPaginator[m.Eval]:
        """List the evals of your project, oldest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_evals.OPERATION, {**params})

    @accepts(RequestOptions)
    async def delete(self, eval_id: str, **options: Unpack[RequestOptions]) -> m.EvalDeleted:
        """Delete an eval."""
        return await self._caller.fetch(delete_eval.OPERATION, {**options}, eval_id)

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncEvalsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncEvalsWithStreamingResponse(self._streamed())


class AsyncEvalsWithRawResponse:
    def __init__(self, evals: AsyncEvals) -> None:
        self.create = async_to_raw(evals.create)
        self.retrieve = async_to_raw(evals.retrieve)
        self.update = async_to_raw(evals.update)
        self.list = async_to_raw(evals.list)
        self.delete = async_to_raw(evals.delete)


class AsyncEvalsWithStreamingResponse:
    def __init__(self, evals: AsyncEvals) -> None:
        self.create = async_to_streamed(evals.create)
        self.retrieve = async_to_streamed(evals.retrieve)
        self.update = async_to_streamed(evals.update)
        self.list = async_to_streamed(evals.list)
        self.delete = async_to_streamed(evals.delete)
