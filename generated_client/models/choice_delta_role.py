# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ChoiceDeltaRole: TypeAlias = Literal["assistant", "developer", "system", "tool", "user"]
