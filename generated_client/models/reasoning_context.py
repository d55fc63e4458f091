# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ReasoningContext: TypeAlias = Literal["all_turns", "auto", "current_turn"]
