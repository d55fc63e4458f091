# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ChatCompletionFunctionCallMode: TypeAlias = Literal["auto", "none"]
