# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

FileObjectPurpose: TypeAlias = Literal[
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "user_data",
    "vision",
]
