# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

VectorStoreFileStatus: TypeAlias = Literal["cancelled", "completed", "failed", "in_progress"]
