# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

MessageRole: TypeAlias = Literal[
    "assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"
]
