# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `vector_stores`."""

from generated_client.api.vector_stores.create_vector_store import CreateVectorStoreParams
from generated_client.api.vector_stores.create_vector_store_file import CreateVectorStoreFileParams
from generated_client.api.vector_stores.create_vector_store_file_batch import (
    CreateVectorStoreFileBatchParams,
)
from generated_client.api.vector_stores.list_vector_store_file_batch_files import (
    ListVectorStoreFileBatchFilesParams,
)
from generated_client.api.vector_stores.list_vector_store_files import ListVectorStoreFilesParams
from generated_client.api.vector_stores.list_vector_stores import ListVectorStoresParams
from generated_client.api.vector_stores.search_vector_store import SearchVectorStoreParams
from generated_client.api.vector_stores.update_vector_store import UpdateVectorStoreParams
from generated_client.api.vector_stores.update_vector_store_file import UpdateVectorStoreFileParams

from ..options import RequestOptions


class CreateVectorStore(CreateVectorStoreParams, RequestOptions, total=False):
    """Keywords of a call of `create_vector_store`."""


class CreateVectorStoreFile(CreateVectorStoreFileParams, RequestOptions, total=False):
    """Keywords of a call of `create_vector_store_file`."""


class CreateVectorStoreFileBatch(CreateVectorStoreFileBatchParams, RequestOptions, total=False):
    """Keywords of a call of `create_vector_store_file_batch`."""


class ListVectorStoreFileBatchFiles(
    ListVectorStoreFileBatchFilesParams, RequestOptions, total=False
):
    """Keywords of a call of `list_vector_store_file_batch_files`."""


class ListVectorStoreFiles(ListVectorStoreFilesParams, RequestOptions, total=False):
    """Keywords of a call of `list_vector_store_files`."""


class ListVectorStores(ListVectorStoresParams, RequestOptions, total=False):
    """Keywords of a call of `list_vector_stores`."""


class SearchVectorStore(SearchVectorStoreParams, RequestOptions, total=False):
    """Keywords of a call of `search_vector_store`."""


class UpdateVectorStore(UpdateVectorStoreParams, RequestOptions, total=False):
    """Keywords of a call of `update_vector_store`."""


class UpdateVectorStoreFile(UpdateVectorStoreFileParams, RequestOptions, total=False):
    """Keywords of a call of `update_vector_store_file`."""
