# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ContainerMemoryLimit: TypeAlias = Literal["16g", "1g", "4g", "64g"]
