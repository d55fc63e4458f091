# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ItemStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"]
