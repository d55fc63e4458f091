# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

PromptCacheMode: TypeAlias = Literal["explicit", "implicit"]
