"""`client.embeddings`, which asks for base64 where the server can send base64."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack, overload

from generated_client import models as m
from generated_client.api.embeddings import create_embedding

from ..._areas.embeddings import ARRAYS, LISTS, NumpyEmbeddings, require_numpy
from ..._request.keywords import accepts
from ...params import embeddings as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncEmbeddings(AsyncResource):
    """Turn text into vectors for search, clustering and comparison."""

    @overload
    async def create(
        self, *, as_numpy: Literal[False] = False, **params: Unpack[p.CreateEmbedding]
    ) -> m.CreateEmbeddingResponse: ...
    @overload
    async def create(
        self, *, as_numpy: Literal[True], **params: Unpack[p.CreateEmbedding]
    ) -> NumpyEmbeddings: ...
    @overload
    async def create(
        self, *, as_numpy: bool, **params: Unpack[p.CreateEmbedding]
    ) -> m.CreateEmbeddingResponse | NumpyEmbeddings: ...
    @accepts(p.CreateEmbedding)
    async def create(
        self, *, as_numpy: bool = False, **params: Unpack[p.CreateEmbedding]
    ) -> m.CreateEmbeddingResponse | NumpyEmbeddings:
        """Turn one text or several into vectors, in the order of `input`.

        Vectors travel as base64 where the profile says that the server can send it, unless
        `encoding_format` chooses. `as_numpy` gives arrays of 32-bit floats (extra `numpy`) instead
        of lists.
        """
        if "encoding_format" in params and not as_numpy:
            return await self._caller.fetch(create_embedding.OPERATION, {**params})
        if as_numpy:
            require_numpy()
        if self._caller.sender.config.knows_base64_embeddings:
            params.setdefault("encoding_format", "base64")
        if as_numpy:
            return await self._caller.fetch(ARRAYS, {**params})
        return await self._caller.fetch(LISTS, {**params})

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
