# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `vector_stores`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    AutoFileChunkingStrategy AutoFileChunkingStrategyParam CreateVectorStoreFileBatchRequest
    CreateVectorStoreFileBatchRequestParam CreateVectorStoreFileRequest
    CreateVectorStoreFileRequestParam CreateVectorStoreRequest CreateVectorStoreRequestParam
    FileChunkingStrategy FileChunkingStrategyInput FileChunkingStrategyInputParam
    FileContentResponse FileContentResponseList OtherFileChunkingStrategyObject
    SearchVectorStoreRequest SearchVectorStoreRequestParam StaticFileChunkingStrategy
    StaticFileChunkingStrategyObject StaticFileChunkingStrategyObjectParam
    StaticFileChunkingStrategyParam UpdateVectorStoreFileRequest UpdateVectorStoreFileRequestParam
    UpdateVectorStoreRequest UpdateVectorStoreRequestParam VectorStore VectorStoreDeleted
    VectorStoreExpirationAfter VectorStoreExpirationAfterParam VectorStoreFile VectorStoreFileBatch
    VectorStoreFileCounts VectorStoreFileDeleted VectorStoreFileError VectorStoreFileList
    VectorStoreFileStatus VectorStoreList VectorStoreSearchRankingOptions
    VectorStoreSearchRankingOptionsParam VectorStoreSearchResponse VectorStoreSearchResponseContent
    VectorStoreSearchResponseList
    """,
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
