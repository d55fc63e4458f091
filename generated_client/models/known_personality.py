# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

KnownPersonality: TypeAlias = Literal["friendly", "pragmatic"]
