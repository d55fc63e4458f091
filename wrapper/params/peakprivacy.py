# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `peakprivacy`."""

from generated_client.api.peakprivacy.create_peak_privacy_chat_completion import (
    CreatePeakPrivacyChatCompletionParams,
)

from ..options import RequestOptions


class CreatePeakPrivacyChatCompletion(
    CreatePeakPrivacyChatCompletionParams, RequestOptions, total=False
):
    """Keywords of a call of `create_peak_privacy_chat_completion`."""
