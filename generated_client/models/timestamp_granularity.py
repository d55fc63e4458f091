# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

TimestampGranularity: TypeAlias = Literal["segment", "word"]
