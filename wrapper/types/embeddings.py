"""Types of `client.embeddings`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.embeddings.create_embedding import (
        CreateEmbeddingParams as EmbeddingCreateParams,
    )
    from generated_client.models import *

    from .aliases.embeddings import EmbeddingModel as EmbeddingModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EmbeddingCreateParams": "generated_client.api.embeddings.create_embedding:CreateEmbeddingParams",
            "EmbeddingModel": "wrapper.types.aliases.embeddings:EmbeddingModel",
        },
    )

__all__ = [
    "CreateEmbeddingRequest",
    "CreateEmbeddingRequestParam",
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
    "KnownEmbeddingModel",
]
