# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ToolSearchExecution: TypeAlias = Literal["client", "server"]
