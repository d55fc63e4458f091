"""`client.embeddings`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.embeddings import create_embedding

from ...keywords import accepts
from ...params import embeddings as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncEmbeddings(AsyncResource):
    """Turn text into vectors for search, clustering and comparison."""

    @accepts(p.CreateEmbedding)
    async def create(self, **params: Unpack[p.CreateEmbedding]) -> m.CreateEmbeddingResponse:
        """Turn one text or several into vectors, in the order of `input`."""
        return await self._caller.fetch(create_embedding.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncEmbeddingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncEmbeddingsWithStreamingResponse(self._streamed())


class AsyncEmbeddingsWithRawResponse:
    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_to_raw(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_to_streamed(embeddings.create)
