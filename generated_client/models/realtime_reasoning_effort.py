# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

RealtimeReasoningEffort: TypeAlias = Literal["high", "low", "medium", "minimal", "xhigh"]
