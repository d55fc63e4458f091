# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

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
