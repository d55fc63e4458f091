# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

AllowedCaller: TypeAlias = Literal["direct", "programmatic"]
