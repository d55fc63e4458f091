# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

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
