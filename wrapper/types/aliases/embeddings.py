"""Types of embeddings that need no class: names for what the annotations spell out."""

from typing import TypeAlias

from generated_client.models import KnownEmbeddingModel

EmbeddingModel: TypeAlias = str | KnownEmbeddingModel
"""A model id; editors complete the known ones, any other is fine."""
