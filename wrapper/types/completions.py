# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `completions`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    Completion CompletionChoice CompletionLogprobs CreateCompletionRequest
    CreateCompletionRequestParam KnownCompletionModel
    """,
    {
        "CompletionCreateParams": "generated_client.api.completions.create_completion:CreateCompletionParams",
        "CompletionModel": "wrapper.types.aliases.completions:CompletionModel",
        "StopConfiguration": "wrapper.types.aliases.completions:StopConfiguration",
    },
)
