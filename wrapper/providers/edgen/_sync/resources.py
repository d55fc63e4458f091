# Written by codegen/facade/unasync.py from wrapper/providers/edgen/_async/resources.py; edit that file instead.
"""`client.embeddings`, `client.image` and `client.misc` of Edgen."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.edgen import create_edgen_image_generation, retrieve_edgen_version

from ...._request.keywords import accepts
from ...._sync.resource import Resource
from ...._sync.resources.embeddings import Embeddings
from ...._sync.response import to_raw, to_streamed
from ....options import RequestOptions
from ....params import edgen as p
from .status import EdgenEmbeddingStatus


class EdgenEmbeddings(Embeddings):
    """Turn text into vectors for search, clustering and comparison."""

    @cached_property
    def status(self) -> EdgenEmbeddingStatus:
        """The state of embedding at the server."""
        return EdgenEmbeddingStatus(self._caller)


class EdgenImage(Resource):
    """Make images on this machine.

    `client.images` is another resource, with parameters that Edgen does not know.
    """

    @cached_property
    def generations(self) -> EdgenImageGenerations:
        """Images made from text."""
        return EdgenImageGenerations(self._caller)


class EdgenImageGenerations(Resource):
    """Images made from text."""

    @accepts(p.CreateEdgenImageGeneration)
    def create(self, **params: Unpack[p.CreateEdgenImageGeneration]) -> m.EdgenImageGeneration:
        """Make images from a description; `bytes(result.images[0])` is the first image."""
        return self._caller.fetch(create_edgen_image_generation.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> EdgenImageGenerationsWithRawResponse:
        """The same method, returning `APIResponse`."""
        return EdgenImageGenerationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EdgenImageGenerationsWithStreamingResponse:
        """The same method, for `with`, its body unread."""
        return EdgenImageGenerationsWithStreamingResponse(self._streamed())


class EdgenMisc(Resource):
    """Further facts about an Edgen server."""

    @cached_property
    def version(self) -> EdgenVersion:
        """The version of the server."""
        return EdgenVersion(self._caller)


class EdgenVersion(Resource):
    """The version of the server."""

    @accepts(RequestOptions)
    def create(self, **options: Unpack[RequestOptions]) -> m.EdgenVersion:
        """Fetch the version of the server, as numbers."""
        return self._caller.fetch(retrieve_edgen_version.OPERATION, {**options})

    @cached_property
    def with_raw_response(self) -> EdgenVersionWithRawResponse:
        """The same method, returning `APIResponse`."""
        return EdgenVersionWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EdgenVersionWithStreamingResponse:
        """The same method, for `with`, its body unread."""
        return EdgenVersionWithStreamingResponse(self._streamed())


class EdgenImageGenerationsWithRawResponse:
    def __init__(self, generations: EdgenImageGenerations) -> None:
        self.create = to_raw(generations.create)


class EdgenImageGenerationsWithStreamingResponse:
    def __init__(self, generations: EdgenImageGenerations) -> None:
        self.create = to_streamed(generations.create)


class EdgenVersionWithRawResponse:
    def __init__(self, version: EdgenVersion) -> None:
        self.create = to_raw(version.create)


class EdgenVersionWithStreamingResponse:
    def __init__(self, version: EdgenVersion) -> None:
        self.create = to_streamed(version.create)
