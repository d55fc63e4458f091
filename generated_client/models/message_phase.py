# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
