# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale"]
