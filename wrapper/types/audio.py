# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `audio`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    AudioResponseFormat CreateSpeechRequest CreateSpeechRequestParam CreateTranscriptionRequest
    CreateTranscriptionRequestParam CreateTranscriptionResponse CreateTranslationRequest
    CreateTranslationRequestParam CreateTranslationResponse KnownAudioModel KnownSpeechModel
    SpeechAudioDeltaEvent SpeechAudioDoneEvent SpeechStreamEvent SpeechUsage TimestampGranularity
    TranscriptTextInputTokenDetails TranscriptTextUsageDuration TranscriptTextUsageTokens
    Transcription TranscriptionDiarized TranscriptionDiarizedSegment TranscriptionLanguage
    TranscriptionLogprob TranscriptionSegment TranscriptionStreamEvent TranscriptionTextDeltaEvent
    TranscriptionTextDoneEvent TranscriptionTextSegmentEvent TranscriptionUsage TranscriptionVerbose
    TranscriptionWord Translation TranslationVerbose VadConfig VadConfigParam
    """,
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
