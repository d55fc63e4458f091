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
from ..pages import AsyncPaginator
from ..response import async_to_raw, async_to_streamed
from .assistants_resource import AsyncAssistantsResource
from .vector_store_file_batches import AsyncVectorStoreFileBatches
from .vector_store_files import AsyncVectorStoreFiles


class AsyncVectorStores(AsyncAssistantsResource):
    """Make files searchable by meaning."""

    @cached_property
    def files(self) -> AsyncVectorStoreFiles:
        """The files of a vector store."""
        return AsyncVectorStoreFiles(self._caller)

    @cached_property
    def file_batches(self) -> AsyncVectorStoreFileBatches:
        """Batches: many files that are added to a vector store at once."""
        return AsyncVectorStoreFileBatches(self._caller)

    @accepts(p.CreateVectorStore)
    async def create(self, **params: Unpack[p.CreateVectorStore]) -> m.VectorStore:
        """Create a vector store, empty or with files that the server then processes."""
        return await self._caller.fetch(create_vector_store.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    async def retrieve(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStore:
        """Fetch the record of a vector store: state, size, and how many files are ready."""
        operation = retrieve_vector_store.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(options), vector_store_id)

    @accepts(p.UpdateVectorStore)
    async def update(
        self, vector_store_id: str, **params: Unpack[p.UpdateVectorStore]
    ) -> m.VectorStore:
        """Change the name, the metadata or the expiry of a vector store."""
        operation = update_vector_store.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(params), vector_store_id)

    @accepts(p.ListVectorStores)
    def list(self, **params: Unpack[p.ListVectorStores]) -> AsyncPaginator[m.VectorStore]:
        """List all vector stores, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_vector_stores.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    async def delete(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> m.VectorStoreDeleted:
        """Delete a vector store; the uploaded files stay."""
        operation = delete_vector_store.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(options), vector_store_id)

    @accepts(p.SearchVectorStore)
    def search(
        self, vector_store_id: str, **params: Unpack[p.SearchVectorStore]
    ) -> AsyncPaginator[m.VectorStoreSearchResponse]:
        """Search a vector store; return the chunks that suit the query best, on one page."""
        operation = search_vector_store.OPERATION
        return self._caller.fetch_page(operation, self._for_assistants(params), vector_store_id)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncVectorStoresWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncVectorStoresWithStreamingResponse(self._streamed())


class AsyncVectorStoresWithRawResponse:
    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self.create = async_to_raw(vector_stores.create)
        self.retrieve = async_to_raw(vector_stores.retrieve)
        self.update = async_to_raw(vector_stores.update)
        self.list = async_to_raw(vector_stores.list)
        self.delete = async_to_raw(vector_stores.delete)
        self.search = async_to_raw(vector_stores.search)


class AsyncVectorStoresWithStreamingResponse:
    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self.create = async_to_streamed(vector_stores.create)
        self.retrieve = async_to_streamed(vector_stores.retrieve)
        self.update = async_to_streamed(vector_stores.update)
        self.list = async_to_streamed(vector_stores.list)
        self.delete = async_to_streamed(vector_stores.delete)
        self.search = async_to_streamed(vector_stores.search)
