# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

PromptCacheRetention: TypeAlias = Literal["24h", "in_memory"]
