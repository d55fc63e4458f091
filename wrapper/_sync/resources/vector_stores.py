# Written by codegen/facade/unasync.py from wrapper/_async/resources/vector_stores.py; edit that file instead.
"""`client.vector_stores`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.vector_stores import (
    create_vector_store,
    delete_vector_store,
    list_vector_stores,
    retrieve_vector_store,
    search_vector_store,
    update_vector_store,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import vector_stores as p
from ..pages import Page
from ..response import to_raw, to_streamed
from .assistants_resource import AssistantsResource
from .vector_store_file_batches import VectorStoreFileBatches
from .vector_store_files import VectorStoreFiles


class VectorStores(AssistantsResource):
    """Make files searchable by meaning."""

    @cached_property
    def files(self) -> VectorStoreFiles:
        """The files of a vector store."""
        return VectorStoreFiles(self._caller)

    @cached_property
    def file_batches(self) -> VectorStoreFileBatches:
        """Batches: many files that are added to a vector store at once."""
        return VectorStoreFileBatches(self._caller)

    @accepts(p.CreateVectorStore)
    def create(self, **params: Unpack[p.CreateVectorStore]) -> m.VectorStore:
        """Create a vector store, empty or with files that the server then processes."""
        return self._caller.fetch(create_vector_store.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    def retrieve(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> m.VectorStore:
        """Fetch the record of a vector store: state, size, and how many files are ready."""
        operation = retrieve_vector_store.OPERATION
        return self._caller.fetch(operation, self._for_assistants(options), vector_store_id)

    @accepts(p.UpdateVectorStore)
    def update(self, vector_store_id: str, **params: Unpack[p.UpdateVectorStore]) -> m.VectorStore:
        """Change the name, the metadata or the expiry of a vector store."""
        operation = update_vector_store.OPERATION
        return self._caller.fetch(operation, self._for_assistants(params), vector_store_id)

    @accepts(p.ListVectorStores)
    def list(self, **params: Unpack[p.ListVectorStores]) -> Page[m.VectorStore]:
        """List all vector stores, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_vector_stores.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    def delete(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStoreDeleted:
        """Delete a vector store; the uploaded files stay."""
        operation = delete_vector_store.OPERATION
        return self._caller.fetch(operation, self._for_assistants(options), vector_store_id)

    @accepts(p.SearchVectorStore)
    def search(
        self, vector_store_id: str, **params: Unpack[p.SearchVectorStore]
    ) -> Page[m.VectorStoreSearchResponse]:
        """Search a vector store; return the chunks that suit the query best, on one page."""
        operation = search_vector_store.OPERATION
        return self._caller.fetch_page(operation, self._for_assistants(params), vector_store_id)

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return VectorStoresWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return VectorStoresWithStreamingResponse(self._streamed())


class VectorStoresWithRawResponse:
    def __init__(self, vector_stores: VectorStores) -> None:
        self.create = to_raw(vector_stores.create)
        self.retrieve = to_raw(vector_stores.retrieve)
        self.update = to_raw(vector_stores.update)
        self.list = to_raw(vector_stores.list)
        self.delete = to_raw(vector_stores.delete)
        self.search = to_raw(vector_stores.search)


class VectorStoresWithStreamingResponse:
    def __init__(self, vector_stores: VectorStores) -> None:
        self.create = to_streamed(vector_stores.create)
        self.retrieve = to_streamed(vector_stores.retrieve)
        self.update = to_streamed(vector_stores.update)
        self.list = to_streamed(vector_stores.list)
        self.delete = to_streamed(vector_stores.delete)
        self.search = to_streamed(vector_stores.search)
