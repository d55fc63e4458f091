"""Types of PeakPrivacy's own operations."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.peakprivacy.create_peak_privacy_chat_completion import (
        CreatePeakPrivacyChatCompletionParams as CompletionCreateParams,
    )
    from generated_client.models import *

    from ._api_token import ApiTokenValid as ApiTokenValid
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApiTokenValid": "wrapper.types._api_token:ApiTokenValid",
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
