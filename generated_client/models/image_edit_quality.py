# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ImageEditQuality: TypeAlias = Literal["auto", "high", "low", "medium", "standard"]
