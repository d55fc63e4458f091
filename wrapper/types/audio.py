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

    from .aliases.audio import AudioModel as AudioModel
    from .aliases.audio import KnownTranslationModel as KnownTranslationModel
    from .aliases.audio import SpeechModel as SpeechModel
    from .aliases.audio import TranscriptionInclude as TranscriptionInclude
    from .aliases.audio import TranslationModel as TranslationModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioModel": "wrapper.types.aliases.audio:AudioModel",
            "KnownTranslationModel": "wrapper.types.aliases.audio:KnownTranslationModel",
            "SpeechCreateParams": "generated_client.api.audio.create_speech:CreateSpeechParams",
            "SpeechModel": "wrapper.types.aliases.audio:SpeechModel",
            "TranscriptionCreateParams": "generated_client.api.audio.create_transcription:CreateTranscriptionParams",
            "TranscriptionCreateResponse": "generated_client.models:CreateTranscriptionResponse",
            "TranscriptionInclude": "wrapper.types.aliases.audio:TranscriptionInclude",
            "TranslationCreateParams": "generated_client.api.audio.create_translation:CreateTranslationParams",
            "TranslationCreateResponse": "generated_client.models:CreateTranslationResponse",
            "TranslationModel": "wrapper.types.aliases.audio:TranslationModel",
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
