# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

KnownEmbeddingModel: TypeAlias = Literal[
    "text-embedding-3-large", "text-embedding-3-small", "text-embedding-ada-002"
]
