# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed"]
