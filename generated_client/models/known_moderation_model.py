# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

KnownModerationModel: TypeAlias = Literal[
    "omni-moderation-2024-09-26",
    "omni-moderation-latest",
    "text-moderation-latest",
    "text-moderation-stable",
]
