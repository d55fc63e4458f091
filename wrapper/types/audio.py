"""Types of `client.audio`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.audio.create_speech import CreateSpeechParams as SpeechCreateParams
    from generated_client.api.audio.create_transcription import (
        CreateTranscriptionParams as TranscriptionCreateParams,
    )
    from generated_client.api.audio.create_translation import (
        CreateTranslationParams as TranslationCreateParams,
    )
    from generated_client.models import *
    from generated_client.models import CreateTranscriptionResponse as TranscriptionCreateResponse
    from generated_client.models import CreateTranslationResponse as TranslationCreateResponse

    from ._media_aliases import AudioModel as AudioModel
    from ._media_aliases import KnownTranslationModel as KnownTranslationModel
    from ._media_aliases import SpeechModel as SpeechModel
    from ._media_aliases import TranscriptionInclude as TranscriptionInclude
    from ._media_aliases import TranslationModel as TranslationModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioModel": "wrapper.types._media_aliases:AudioModel",
            "KnownTranslationModel": "wrapper.types._media_aliases:KnownTranslationModel",
            "SpeechCreateParams": "generated_client.api.audio.create_speech:CreateSpeechParams",
            "SpeechModel": "wrapper.types._media_aliases:SpeechModel",
            "TranscriptionCreateParams": "generated_client.api.audio.create_transcription:CreateTranscriptionParams",
            "TranscriptionCreateResponse": "generated_client.models:CreateTranscriptionResponse",
            "TranscriptionInclude": "wrapper.types._media_aliases:TranscriptionInclude",
            "TranslationCreateParams": "generated_client.api.audio.create_translation:CreateTranslationParams",
            "TranslationCreateResponse": "generated_client.models:CreateTranslationResponse",
            "TranslationModel": "wrapper.types._media_aliases:TranslationModel",
        },
    )

__all__ = [
    "AudioModel",
    "AudioResponseFormat",
    "CreateSpeechRequest",
    "CreateSpeechRequestParam",
    "CreateTranscriptionRequest",
    "CreateTranscriptionRequestParam",
    "CreateTranscriptionResponse",
    "CreateTranslationRequest",
    "CreateTranslationRequestParam",
    "CreateTranslationResponse",
    "KnownAudioModel",
    "KnownSpeechModel",
    "KnownTranslationModel",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechCreateParams",
    "SpeechModel",
    "SpeechStreamEvent",
    "SpeechUsage",
    "TimestampGranularity",
    "TranscriptTextInputTokenDetails",
    "TranscriptTextUsageDuration",
    "TranscriptTextUsageTokens",
    "Transcription",
    "TranscriptionCreateParams",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionInclude",
    "TranscriptionLanguage",
    "TranscriptionLogprob",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent",
    "TranscriptionUsage",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "TranslationModel",
    "TranslationVerbose",
    "VadConfig",
    "VadConfigParam",
]
