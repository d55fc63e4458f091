# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ResponseTruncation: TypeAlias = Literal["auto", "disabled"]
