# Written by codegen/unasync.py from wrapper/_async/resources/embeddings.py; edit that file instead.
"""`client.embeddings`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.embeddings import create_embedding

from ...keywords import accepts
from ...params import embeddings as p
from ..resource import Resource
from ..response import to_raw, to_streamed


class Embeddings(Resource):
    """Turn text into vectors for search, clustering and comparison."""

    @accepts(p.CreateEmbedding)
    def create(self, **params: Unpack[p.CreateEmbedding]) -> m.CreateEmbeddingResponse:
        """Turn one text or several into vectors, in the order of `input`."""
        return self._caller.fetch(create_embedding.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return EmbeddingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return EmbeddingsWithStreamingResponse(self._streamed())


class EmbeddingsWithRawResponse:
    def __init__(self, embeddings: Embeddings) -> None:
        self.create = to_raw(embeddings.create)


class EmbeddingsWithStreamingResponse:
    def __init__(self, embeddings: Embeddings) -> None:
        self.create = to_streamed(embeddings.create)
