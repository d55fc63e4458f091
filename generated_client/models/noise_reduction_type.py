# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

NoiseReductionType: TypeAlias = Literal["far_field", "near_field"]
