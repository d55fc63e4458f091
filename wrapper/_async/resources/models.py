"""`client.models`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.models import delete_model, list_models, retrieve_model

from ..._request.keywords import accepts
from ...options import RequestOptions
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncModels(AsyncResource):
    """See which models the server offers, and remove fine-tuned ones."""

    @accepts(RequestOptions)
    def list(self, **options: Unpack[RequestOptions]) -> AsyncPaginator[m.Model]:
        """List every model that this API key may use."""
        return self._caller.fetch_page(list_models.OPERATION, {**options})

    @accepts(RequestOptions)
    async def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> m.Model:
        """Fetch one model by its id."""
        return await self._caller.fetch(retrieve_model.OPERATION, {**options}, model)

    @accepts(RequestOptions)
    async def delete(self, model: str, **options: Unpack[RequestOptions]) -> m.ModelDeleted:
        """Delete a fine-tuned model of your own organization."""
        return await self._caller.fetch(delete_model.OPERATION, {**options}, model)

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncModelsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncModelsWithStreamingResponse(self._streamed())


class AsyncModelsWithRawResponse:
    def __init__(self, models: AsyncModels) -> None:
        self.list = async_to_raw(models.list)
        self.retrieve = async_to_raw(models.retrieve)
        self.delete = async_to_raw(models.delete)


class AsyncModelsWithStreamingResponse:
    def __init__(self, models: AsyncModels) -> None:
        self.list = async_to_streamed(models.list)
        self.retrieve = async_to_streamed(models.retrieve)
        self.delete = async_to_streamed(models.delete)
