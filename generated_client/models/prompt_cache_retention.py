# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

PromptCacheRetention: TypeAlias = Literal["24h", "in_memory"]
