# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ThreadRunStatus: TypeAlias = Literal[
    "cancelled",
    "cancelling",
    "completed",
    "expired",
    "failed",
    "in_progress",
    "incomplete",
    "queued",
    "requires_action",
]
