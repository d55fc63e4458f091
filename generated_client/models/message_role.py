# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

MessageRole: TypeAlias = Literal[
    "assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"
]
