# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

PromptCacheMode: TypeAlias = Literal["explicit", "implicit"]
