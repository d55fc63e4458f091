"""Types of `client.vector_stores`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.vector_stores.create_vector_store import (
        CreateVectorStoreParams as VectorStoreCreateParams,
    )
    from generated_client.api.vector_stores.create_vector_store_file import (
        CreateVectorStoreFileParams as FileCreateParams,
    )
    from generated_client.api.vector_stores.create_vector_store_file_batch import (
        CreateVectorStoreFileBatchParams as FileBatchCreateParams,
    )
    from generated_client.api.vector_stores.list_vector_store_file_batch_files import (
        ListVectorStoreFileBatchFilesParams as FileBatchListFilesParams,
    )
    from generated_client.api.vector_stores.list_vector_store_files import (
        ListVectorStoreFilesParams as FileListParams,
    )
    from generated_client.api.vector_stores.list_vector_stores import (
        ListVectorStoresParams as VectorStoreListParams,
    )
    from generated_client.api.vector_stores.search_vector_store import (
        SearchVectorStoreParams as VectorStoreSearchParams,
    )
    from generated_client.api.vector_stores.update_vector_store import (
        UpdateVectorStoreParams as VectorStoreUpdateParams,
    )
    from generated_client.api.vector_stores.update_vector_store_file import (
        UpdateVectorStoreFileParams as FileUpdateParams,
    )
    from generated_client.models import *
    from generated_client.models import FileChunkingStrategyInputParam as FileChunkingStrategyParam

    from .aliases.vector_stores import VectorStoreFileAttributes as VectorStoreFileAttributes
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FileBatchCreateParams": "generated_client.api.vector_stores.create_vector_store_file_batch:CreateVectorStoreFileBatchParams",
            "FileBatchListFilesParams": "generated_client.api.vector_stores.list_vector_store_file_batch_files:ListVectorStoreFileBatchFilesParams",
            "FileChunkingStrategyParam": "generated_client.models:FileChunkingStrategyInputParam",
            "FileCreateParams": "generated_client.api.vector_stores.create_vector_store_file:CreateVectorStoreFileParams",
            "FileListParams": "generated_client.api.vector_stores.list_vector_store_files:ListVectorStoreFilesParams",
            "FileUpdateParams": "generated_client.api.vector_stores.update_vector_store_file:UpdateVectorStoreFileParams",
            "VectorStoreCreateParams": "generated_client.api.vector_stores.create_vector_store:CreateVectorStoreParams",
            "VectorStoreFileAttributes": "wrapper.types.aliases.vector_stores:VectorStoreFileAttributes",
            "VectorStoreListParams": "generated_client.api.vector_stores.list_vector_stores:ListVectorStoresParams",
            "VectorStoreSearchParams": "generated_client.api.vector_stores.search_vector_store:SearchVectorStoreParams",
            "VectorStoreUpdateParams": "generated_client.api.vector_stores.update_vector_store:UpdateVectorStoreParams",
        },
    )

__all__ = [
    "AutoFileChunkingStrategy",
    "AutoFileChunkingStrategyParam",
    "CreateVectorStoreFileBatchRequest",
    "CreateVectorStoreFileBatchRequestParam",
    "CreateVectorStoreFileRequest",
    "CreateVectorStoreFileRequestParam",
    "CreateVectorStoreRequest",
    "CreateVectorStoreRequestParam",
    "FileBatchCreateParams",
    "FileBatchListFilesParams",
    "FileChunkingStrategy",
    "FileChunkingStrategyInput",
    "FileChunkingStrategyInputParam",
    "FileChunkingStrategyParam",
    "FileContentResponse",
    "FileContentResponseList",
    "FileCreateParams",
    "FileListParams",
    "FileUpdateParams",
    "OtherFileChunkingStrategyObject",
    "SearchVectorStoreRequest",
    "SearchVectorStoreRequestParam",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "UpdateVectorStoreFileRequest",
    "UpdateVectorStoreFileRequestParam",
    "UpdateVectorStoreRequest",
    "UpdateVectorStoreRequestParam",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterParam",
    "VectorStoreFile",
    "VectorStoreFileAttributes",
    "VectorStoreFileBatch",
    "VectorStoreFileCounts",
    "VectorStoreFileDeleted",
    "VectorStoreFileError",
    "VectorStoreFileList",
    "VectorStoreFileStatus",
    "VectorStoreList",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchRankingOptions",
    "VectorStoreSearchRankingOptionsParam",
    "VectorStoreSearchResponse",
    "VectorStoreSearchResponseContent",
    "VectorStoreSearchResponseList",
    "VectorStoreUpdateParams",
]
