# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ToolChoiceOptions: TypeAlias = Literal["auto", "none", "required"]
