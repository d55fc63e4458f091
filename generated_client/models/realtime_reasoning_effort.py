# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

RealtimeReasoningEffort: TypeAlias = Literal["high", "low", "medium", "minimal", "xhigh"]
