# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ItemStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"]
