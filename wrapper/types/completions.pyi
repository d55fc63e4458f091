# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.completions.create_completion import (
    CreateCompletionParams as CompletionCreateParams,
)
from generated_client.models import *

from .aliases.completions import CompletionModel as CompletionModel
from .aliases.completions import StopConfiguration as StopConfiguration

__all__ = [
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionLogprobs",
    "CompletionModel",
    "CreateCompletionRequest",
    "CreateCompletionRequestParam",
    "KnownCompletionModel",
    "StopConfiguration",
]
