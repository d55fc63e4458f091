# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `embeddings`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateEmbeddingRequest CreateEmbeddingRequestParam CreateEmbeddingResponse Embedding
    EmbeddingUsage KnownEmbeddingModel
    """,
    {
        "EmbeddingCreateParams": "generated_client.api.embeddings.create_embedding:CreateEmbeddingParams",
        "EmbeddingModel": "wrapper.types.aliases.embeddings:EmbeddingModel",
    },
)
