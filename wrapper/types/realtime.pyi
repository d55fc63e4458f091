# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

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

from .aliases.realtime import RealtimeInclude as RealtimeInclude
from .aliases.realtime import RealtimeMaxOutputTokens as RealtimeMaxOutputTokens
from .aliases.realtime import RealtimeModel as RealtimeModel
from .aliases.realtime import RealtimeToolsConfig as RealtimeToolsConfig
from .aliases.realtime import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from .aliases.realtime import RealtimeTracingConfig as RealtimeTracingConfig
from .aliases.realtime import RealtimeTracingConfigParam as RealtimeTracingConfigParam
from .aliases.realtime import RealtimeTranscriptionModel as RealtimeTranscriptionModel
from .aliases.realtime import RealtimeTruncation as RealtimeTruncation
from .aliases.realtime import RealtimeTruncationParam as RealtimeTruncationParam
from .aliases.realtime import RealtimeVoice as RealtimeVoice

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
