# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.peakprivacy.create_peak_privacy_chat_completion import (
    CreatePeakPrivacyChatCompletionParams as CompletionCreateParams,
)
from generated_client.models import *

from .aliases.peakprivacy import ApiTokenValid as ApiTokenValid

__all__ = [
    "ApiTokenValid",
    "CompletionCreateParams",
    "CreatePeakPrivacyChatCompletionRequest",
    "CreatePeakPrivacyChatCompletionRequestParam",
    "PeakPrivacyModel",
    "PeakPrivacyModelList",
]
