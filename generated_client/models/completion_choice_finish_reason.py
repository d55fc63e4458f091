# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

CompletionChoiceFinishReason: TypeAlias = Literal["content_filter", "length", "stop"]
