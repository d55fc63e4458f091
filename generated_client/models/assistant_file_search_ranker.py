# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

AssistantFileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
