# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ImageEventQuality: TypeAlias = Literal["auto", "high", "low", "medium"]
