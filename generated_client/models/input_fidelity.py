# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"]
