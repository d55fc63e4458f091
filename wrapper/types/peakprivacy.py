# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `peakprivacy`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreatePeakPrivacyChatCompletionRequest CreatePeakPrivacyChatCompletionRequestParam
    PeakPrivacyModel PeakPrivacyModelList
    """,
    {
        "ApiTokenValid": "wrapper.types.aliases.peakprivacy:ApiTokenValid",
        "CompletionCreateParams": "generated_client.api.peakprivacy.create_peak_privacy_chat_completion:CreatePeakPrivacyChatCompletionParams",
    },
)
