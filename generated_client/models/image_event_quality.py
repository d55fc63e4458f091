# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ImageEventQuality: TypeAlias = Literal["auto", "high", "low", "medium"]
