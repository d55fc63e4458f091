# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"]
