"""Types of `client.realtime`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.realtime.accept_realtime_call import (
        AcceptRealtimeCallParams as CallAcceptParams,
    )
    from generated_client.api.realtime.create_realtime_client_secret import (
        CreateRealtimeClientSecretParams as ClientSecretCreateParams,
    )
    from generated_client.api.realtime.create_realtime_session import (
        CreateRealtimeSessionParams as SessionCreateParams,
    )
    from generated_client.api.realtime.create_realtime_transcription_session import (
        CreateRealtimeTranscriptionSessionParams as TranscriptionSessionCreateParams,
    )
    from generated_client.api.realtime.create_realtime_translation_client_secret import (
        CreateRealtimeTranslationClientSecretParams as TranslationClientSecretCreateParams,
    )
    from generated_client.api.realtime.refer_realtime_call import (
        ReferRealtimeCallParams as CallReferParams,
    )
    from generated_client.api.realtime.reject_realtime_call import (
        RejectRealtimeCallParams as CallRejectParams,
    )
    from generated_client.models import *
    from generated_client.models import CreateRealtimeCallRequestParam as CallCreateParams
    from generated_client.models import (
        RealtimeAudioConfigInput as RealtimeTranscriptionSessionAudioInput,
    )
    from generated_client.models import (
        RealtimeAudioConfigInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from generated_client.models import (
        RealtimeAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    )
    from generated_client.models import (
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from generated_client.models import RealtimeSession as SessionCreateResponse
    from generated_client.models import RealtimeTranscriptionSession as TranscriptionSession

    from ._realtime_aliases import RealtimeInclude as RealtimeInclude
    from ._realtime_aliases import RealtimeMaxOutputTokens as RealtimeMaxOutputTokens
    from ._realtime_aliases import RealtimeModel as RealtimeModel
    from ._realtime_aliases import RealtimeToolsConfig as RealtimeToolsConfig
    from ._realtime_aliases import RealtimeToolsConfigParam as RealtimeToolsConfigParam
    from ._realtime_aliases import RealtimeTracingConfig as RealtimeTracingConfig
    from ._realtime_aliases import RealtimeTracingConfigParam as RealtimeTracingConfigParam
    from ._realtime_aliases import RealtimeTranscriptionModel as RealtimeTranscriptionModel
    from ._realtime_aliases import RealtimeTruncation as RealtimeTruncation
    from ._realtime_aliases import RealtimeTruncationParam as RealtimeTruncationParam
    from ._realtime_aliases import RealtimeVoice as RealtimeVoice
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CallAcceptParams": "generated_client.api.realtime.accept_realtime_call:AcceptRealtimeCallParams",
            "CallCreateParams": "generated_client.models:CreateRealtimeCallRequestParam",
            "CallReferParams": "generated_client.api.realtime.refer_realtime_call:ReferRealtimeCallParams",
            "CallRejectParams": "generated_client.api.realtime.reject_realtime_call:RejectRealtimeCallParams",
            "ClientSecretCreateParams": "generated_client.api.realtime.create_realtime_client_secret:CreateRealtimeClientSecretParams",
            "RealtimeInclude": "wrapper.types._realtime_aliases:RealtimeInclude",
            "RealtimeMaxOutputTokens": "wrapper.types._realtime_aliases:RealtimeMaxOutputTokens",
            "RealtimeModel": "wrapper.types._realtime_aliases:RealtimeModel",
            "RealtimeToolsConfig": "wrapper.types._realtime_aliases:RealtimeToolsConfig",
            "RealtimeToolsConfigParam": "wrapper.types._realtime_aliases:RealtimeToolsConfigParam",
            "RealtimeTracingConfig": "wrapper.types._realtime_aliases:RealtimeTracingConfig",
            "RealtimeTracingConfigParam": "wrapper.types._realtime_aliases:RealtimeTracingConfigParam",
            "RealtimeTranscriptionModel": "wrapper.types._realtime_aliases:RealtimeTranscriptionModel",
            "RealtimeTranscriptionSessionAudioInput": "generated_client.models:RealtimeAudioConfigInput",
            "RealtimeTranscriptionSessionAudioInputParam": "generated_client.models:RealtimeAudioConfigInputParam",
            "RealtimeTranscriptionSessionAudioInputTurnDetection": "generated_client.models:RealtimeAudioInputTurnDetection",
            "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "generated_client.models:RealtimeAudioInputTurnDetectionParam",
            "RealtimeTruncation": "wrapper.types._realtime_aliases:RealtimeTruncation",
            "RealtimeTruncationParam": "wrapper.types._realtime_aliases:RealtimeTruncationParam",
            "RealtimeVoice": "wrapper.types._realtime_aliases:RealtimeVoice",
            "SessionCreateParams": "generated_client.api.realtime.create_realtime_session:CreateRealtimeSessionParams",
            "SessionCreateResponse": "generated_client.models:RealtimeSession",
            "TranscriptionSession": "generated_client.models:RealtimeTranscriptionSession",
            "TranscriptionSessionCreateParams": "generated_client.api.realtime.create_realtime_transcription_session:CreateRealtimeTranscriptionSessionParams",
            "TranslationClientSecretCreateParams": "generated_client.api.realtime.create_realtime_translation_client_secret:CreateRealtimeTranslationClientSecretParams",
        },
    )

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionParam",
    "AudioTranscriptionResponse",
    "CallAcceptParams",
    "CallCreateParams",
    "CallReferParams",
    "CallRejectParams",
    "ClientSecretCreateParams",
    "ClientSecretCreateResponse",
    "ClientSecretCreateResponseSession",
    "ClientSecretExpiresAfter",
    "ClientSecretExpiresAfterParam",
    "CreateRealtimeCallRequest",
    "CreateRealtimeCallRequestParam",
    "CreateRealtimeClientSecretRequest",
    "CreateRealtimeClientSecretRequestParam",
    "CreateRealtimeClientSecretRequestSession",
    "CreateRealtimeClientSecretRequestSessionParam",
    "CreateRealtimeSessionRequest",
    "CreateRealtimeSessionRequestParam",
    "CreateRealtimeTranscriptionSessionRequest",
    "CreateRealtimeTranscriptionSessionRequestParam",
    "CreateRealtimeTranslationClientSecretRequest",
    "CreateRealtimeTranslationClientSecretRequestParam",
    "KnownRealtimeModel",
    "KnownRealtimeTranscriptionModel",
    "NoiseReductionType",
    "RealtimeAudioConfig",
    "RealtimeAudioConfigInput",
    "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutput",
    "RealtimeAudioConfigOutputParam",
    "RealtimeAudioConfigParam",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsParam",
    "RealtimeAudioInputTurnDetection",
    "RealtimeAudioInputTurnDetectionParam",
    "RealtimeAudioPCM",
    "RealtimeAudioPCMA",
    "RealtimeAudioPCMAParam",
    "RealtimeAudioPCMParam",
    "RealtimeAudioPCMU",
    "RealtimeAudioPCMUParam",
    "RealtimeFunctionTool",
    "RealtimeFunctionToolParam",
    "RealtimeInclude",
    "RealtimeInputAudioTranscription",
    "RealtimeInputAudioTranscriptionParam",
    "RealtimeMaxOutputTokens",
    "RealtimeModality",
    "RealtimeModel",
    "RealtimeNoiseReduction",
    "RealtimeNoiseReductionParam",
    "RealtimeReasoning",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeSemanticVad",
    "RealtimeSemanticVadParam",
    "RealtimeServerVad",
    "RealtimeServerVadParam",
    "RealtimeSession",
    "RealtimeSessionAudio",
    "RealtimeSessionAudioInput",
    "RealtimeSessionAudioOutput",
    "RealtimeSessionClientSecret",
    "RealtimeSessionClientSecretParam",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateResponse",
    "RealtimeSessionCreateResponseAudio",
    "RealtimeSessionCreateResponseAudioInput",
    "RealtimeSessionCreateResponseAudioOutput",
    "RealtimeToolChoiceConfig",
    "RealtimeToolChoiceConfigParam",
    "RealtimeToolsConfig",
    "RealtimeToolsConfigParam",
    "RealtimeToolsConfigUnion",
    "RealtimeToolsConfigUnionParam",
    "RealtimeTracingConfig",
    "RealtimeTracingConfigParam",
    "RealtimeTracingConfiguration",
    "RealtimeTracingConfigurationParam",
    "RealtimeTranscriptionModel",
    "RealtimeTranscriptionSession",
    "RealtimeTranscriptionSessionAudio",
    "RealtimeTranscriptionSessionAudioInput",
    "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioInputTurnDetection",
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam",
    "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranscriptionSessionCreateResponse",
    "RealtimeTranscriptionSessionCreateResponseAudio",
    "RealtimeTranscriptionSessionCreateResponseAudioInput",
    "RealtimeTranscriptionSessionTurnDetection",
    "RealtimeTranscriptionSessionTurnDetectionInput",
    "RealtimeTranscriptionSessionTurnDetectionInputParam",
    "RealtimeTranscriptionSessionTurnDetectionParam",
    "RealtimeTranslationAudio",
    "RealtimeTranslationAudioInput",
    "RealtimeTranslationAudioInputParam",
    "RealtimeTranslationAudioOutput",
    "RealtimeTranslationAudioOutputParam",
    "RealtimeTranslationAudioParam",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationInputTranscription",
    "RealtimeTranslationInputTranscriptionParam",
    "RealtimeTranslationNoiseReduction",
    "RealtimeTranslationNoiseReductionParam",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionCreateRequest",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTruncation",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioParam",
    "RealtimeTruncationTokenLimits",
    "RealtimeTruncationTokenLimitsParam",
    "RealtimeVoice",
    "ReferRealtimeCallRequest",
    "ReferRealtimeCallRequestParam",
    "RejectRealtimeCallRequest",
    "RejectRealtimeCallRequestParam",
    "SessionCreateParams",
    "SessionCreateResponse",
    "TranscriptionSession",
    "TranscriptionSessionCreateParams",
    "TranslationClientSecretCreateParams",
]
