"""Types of `client.completions`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.completions.create_completion import (
        CreateCompletionParams as CompletionCreateParams,
    )
    from generated_client.models import *

    from .aliases.completions import CompletionModel as CompletionModel
    from .aliases.completions import StopConfiguration as StopConfiguration
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CompletionCreateParams": "generated_client.api.completions.create_completion:CreateCompletionParams",
            "CompletionModel": "wrapper.types.aliases.completions:CompletionModel",
            "StopConfiguration": "wrapper.types.aliases.completions:StopConfiguration",
        },
    )

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
