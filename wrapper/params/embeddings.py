# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `embeddings`."""

from generated_client.api.embeddings.create_embedding import CreateEmbeddingParams

from ..options import RequestOptions


class CreateEmbedding(CreateEmbeddingParams, RequestOptions, total=False):
    """Keywords of a call of `create_embedding`."""
