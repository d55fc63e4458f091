# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

KnownImageEditSize: TypeAlias = Literal[
    "1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"
]
