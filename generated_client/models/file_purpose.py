# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

FilePurpose: TypeAlias = Literal["assistants", "batch", "evals", "fine-tune", "user_data", "vision"]
