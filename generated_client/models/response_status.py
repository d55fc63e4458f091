# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ResponseStatus: TypeAlias = Literal[
    "cancelled", "completed", "failed", "in_progress", "incomplete", "queued"
]
