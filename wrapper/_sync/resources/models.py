# Written by codegen/facade/unasync.py from wrapper/_async/resources/models.py; edit that file instead.
"""`client.models`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.models import delete_model, list_models, retrieve_model

from ..._request.keywords import accepts
from ...options import RequestOptions
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class Models(Resource):
    """See which models the server offers, and remove fine-tuned ones."""

    @accepts(RequestOptions)
    def list(self, **options: Unpack[RequestOptions]) -> Page[m.Model]:
        """List every model that this API key may use."""
        return self._caller.fetch_page(list_models.OPERATION, {**options})

    @accepts(RequestOptions)
    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> m.Model:
        """Fetch one model by its id."""
        return self._caller.fetch(retrieve_model.OPERATION, {**options}, model)

    @accepts(RequestOptions)
    def delete(self, model: str, **options: Unpack[RequestOptions]) -> m.ModelDeleted:
        """Delete a fine-tuned model of your own organization."""
        return self._caller.fetch(delete_model.OPERATION, {**options}, model)

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ModelsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ModelsWithStreamingResponse(self._streamed())


class ModelsWithRawResponse:
    def __init__(self, models: Models) -> None:
        self.list = to_raw(models.list)
        self.retrieve = to_raw(models.retrieve)
        self.delete = to_raw(models.delete)


class ModelsWithStreamingResponse:
    def __init__(self, models: Models) -> None:
        self.list = to_streamed(models.list)
        self.retrieve = to_streamed(models.retrieve)
        self.delete = to_streamed(models.delete)
