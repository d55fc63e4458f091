# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.embeddings.create_embedding import (
    CreateEmbeddingParams as EmbeddingCreateParams,
)
from generated_client.models import *

from .aliases.embeddings import EmbeddingModel as EmbeddingModel

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
