# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `realtime`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    AudioTranscription AudioTranscriptionParam AudioTranscriptionResponse ClientSecretCreateResponse
    ClientSecretCreateResponseSession ClientSecretExpiresAfter ClientSecretExpiresAfterParam
    CreateRealtimeCallRequest CreateRealtimeCallRequestParam CreateRealtimeClientSecretRequest
    CreateRealtimeClientSecretRequestParam CreateRealtimeClientSecretRequestSession
    CreateRealtimeClientSecretRequestSessionParam CreateRealtimeSessionRequest
    CreateRealtimeSessionRequestParam CreateRealtimeTranscriptionSessionRequest
    CreateRealtimeTranscriptionSessionRequestParam CreateRealtimeTranslationClientSecretRequest
    CreateRealtimeTranslationClientSecretRequestParam KnownRealtimeModel
    KnownRealtimeTranscriptionModel NoiseReductionType RealtimeAudioConfig RealtimeAudioConfigInput
    RealtimeAudioConfigInputParam RealtimeAudioConfigOutput RealtimeAudioConfigOutputParam
    RealtimeAudioConfigParam RealtimeAudioFormats RealtimeAudioFormatsParam
    RealtimeAudioInputTurnDetection RealtimeAudioInputTurnDetectionParam RealtimeAudioPCM
    RealtimeAudioPCMA RealtimeAudioPCMAParam RealtimeAudioPCMParam RealtimeAudioPCMU
    RealtimeAudioPCMUParam RealtimeFunctionTool RealtimeFunctionToolParam
    RealtimeInputAudioTranscription RealtimeInputAudioTranscriptionParam RealtimeModality
    RealtimeNoiseReduction RealtimeNoiseReductionParam RealtimeReasoning RealtimeReasoningEffort
    RealtimeReasoningParam RealtimeSemanticVad RealtimeSemanticVadParam RealtimeServerVad
    RealtimeServerVadParam RealtimeSession RealtimeSessionAudio RealtimeSessionAudioInput
    RealtimeSessionAudioOutput RealtimeSessionClientSecret RealtimeSessionClientSecretParam
    RealtimeSessionCreateRequest RealtimeSessionCreateRequestParam RealtimeSessionCreateResponse
    RealtimeSessionCreateResponseAudio RealtimeSessionCreateResponseAudioInput
    RealtimeSessionCreateResponseAudioOutput RealtimeToolChoiceConfig RealtimeToolChoiceConfigParam
    RealtimeToolsConfigUnion RealtimeToolsConfigUnionParam RealtimeTracingConfiguration
    RealtimeTracingConfigurationParam RealtimeTranscriptionSession RealtimeTranscriptionSessionAudio
    RealtimeTranscriptionSessionAudioParam RealtimeTranscriptionSessionCreateRequest
    RealtimeTranscriptionSessionCreateRequestParam RealtimeTranscriptionSessionCreateResponse
    RealtimeTranscriptionSessionCreateResponseAudio
    RealtimeTranscriptionSessionCreateResponseAudioInput RealtimeTranscriptionSessionTurnDetection
    RealtimeTranscriptionSessionTurnDetectionInput
    RealtimeTranscriptionSessionTurnDetectionInputParam
    RealtimeTranscriptionSessionTurnDetectionParam RealtimeTranslationAudio
    RealtimeTranslationAudioInput RealtimeTranslationAudioInputParam RealtimeTranslationAudioOutput
    RealtimeTranslationAudioOutputParam RealtimeTranslationAudioParam
    RealtimeTranslationClientSecretCreateResponse RealtimeTranslationInputTranscription
    RealtimeTranslationInputTranscriptionParam RealtimeTranslationNoiseReduction
    RealtimeTranslationNoiseReductionParam RealtimeTranslationSession
    RealtimeTranslationSessionCreateRequest RealtimeTranslationSessionCreateRequestParam
    RealtimeTruncationRetentionRatio RealtimeTruncationRetentionRatioParam
    RealtimeTruncationTokenLimits RealtimeTruncationTokenLimitsParam ReferRealtimeCallRequest
    ReferRealtimeCallRequestParam RejectRealtimeCallRequest RejectRealtimeCallRequestParam
    """,
    {
        "CallAcceptParams": "generated_client.api.realtime.accept_realtime_call:AcceptRealtimeCallParams",
        "CallCreateParams": "generated_client.models:CreateRealtimeCallRequestParam",
        "CallReferParams": "generated_client.api.realtime.refer_realtime_call:ReferRealtimeCallParams",
        "CallRejectParams": "generated_client.api.realtime.reject_realtime_call:RejectRealtimeCallParams",
        "ClientSecretCreateParams": "generated_client.api.realtime.create_realtime_client_secret:CreateRealtimeClientSecretParams",
        "RealtimeInclude": "wrapper.types.aliases.realtime:RealtimeInclude",
        "RealtimeMaxOutputTokens": "wrapper.types.aliases.realtime:RealtimeMaxOutputTokens",
        "RealtimeModel": "wrapper.types.aliases.realtime:RealtimeModel",
        "RealtimeToolsConfig": "wrapper.types.aliases.realtime:RealtimeToolsConfig",
        "RealtimeToolsConfigParam": "wrapper.types.aliases.realtime:RealtimeToolsConfigParam",
        "RealtimeTracingConfig": "wrapper.types.aliases.realtime:RealtimeTracingConfig",
        "RealtimeTracingConfigParam": "wrapper.types.aliases.realtime:RealtimeTracingConfigParam",
        "RealtimeTranscriptionModel": "wrapper.types.aliases.realtime:RealtimeTranscriptionModel",
        "RealtimeTranscriptionSessionAudioInput": "generated_client.models:RealtimeAudioConfigInput",
        "RealtimeTranscriptionSessionAudioInputParam": "generated_client.models:RealtimeAudioConfigInputParam",
        "RealtimeTranscriptionSessionAudioInputTurnDetection": "generated_client.models:RealtimeAudioInputTurnDetection",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "generated_client.models:RealtimeAudioInputTurnDetectionParam",
        "RealtimeTruncation": "wrapper.types.aliases.realtime:RealtimeTruncation",
        "RealtimeTruncationParam": "wrapper.types.aliases.realtime:RealtimeTruncationParam",
        "RealtimeVoice": "wrapper.types.aliases.realtime:RealtimeVoice",
        "SessionCreateParams": "generated_client.api.realtime.create_realtime_session:CreateRealtimeSessionParams",
        "SessionCreateResponse": "generated_client.models:RealtimeSession",
        "TranscriptionSession": "generated_client.models:RealtimeTranscriptionSession",
        "TranscriptionSessionCreateParams": "generated_client.api.realtime.create_realtime_transcription_session:CreateRealtimeTranscriptionSessionParams",
        "TranslationClientSecretCreateParams": "generated_client.api.realtime.create_realtime_translation_client_secret:CreateRealtimeTranslationClientSecretParams",
    },
)
