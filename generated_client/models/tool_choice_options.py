# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ToolChoiceOptions: TypeAlias = Literal["auto", "none", "required"]
