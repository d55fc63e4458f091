"""Types of PeakPrivacy's own operations."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.peakprivacy.create_peak_privacy_chat_completion import (
        CreatePeakPrivacyChatCompletionParams as CompletionCreateParams,
    )
    from generated_client.models import *

    from .aliases.peakprivacy import ApiTokenValid as ApiTokenValid
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApiTokenValid": "wrapper.types.aliases.peakprivacy:ApiTokenValid",
            "CompletionCreateParams": "generated_client.api.peakprivacy.create_peak_privacy_chat_completion:CreatePeakPrivacyChatCompletionParams",
        },
    )

__all__ = [
    "ApiTokenValid",
    "CompletionCreateParams",
    "CreatePeakPrivacyChatCompletionRequest",
    "CreatePeakPrivacyChatCompletionRequestParam",
    "PeakPrivacyModel",
    "PeakPrivacyModelList",
]
