# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

FinishReason: TypeAlias = Literal["content_filter", "function_call", "length", "stop", "tool_calls"]
