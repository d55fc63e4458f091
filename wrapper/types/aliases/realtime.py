"""Types of live sessions that need no class: names for what the annotations spell out."""

from typing import Literal, TypeAlias

from generated_client.base import BaseModel
from generated_client.models import (
    KnownRealtimeModel,
    KnownRealtimeTranscriptionModel,
    KnownVoice,
    RealtimeToolsConfigUnion,
    RealtimeToolsConfigUnionParam,
    RealtimeTracingConfiguration,
    RealtimeTracingConfigurationParam,
    RealtimeTruncationRetentionRatio,
    RealtimeTruncationRetentionRatioParam,
)

RealtimeModel: TypeAlias = str | KnownRealtimeModel
"""A model id; editors complete the known ones, any other is fine."""

RealtimeTranscriptionModel: TypeAlias = str | KnownRealtimeTranscriptionModel
"""A model id; editors complete the known ones, any other is fine."""

RealtimeVoice: TypeAlias = str | KnownVoice
"""A voice by name; editors complete the known ones, any other is fine."""

RealtimeInclude: TypeAlias = Literal["item.input_audio_transcription.logprobs"]
"""Further data that events can include."""

RealtimeMaxOutputTokens: TypeAlias = int | Literal["inf"]
"""The most tokens of an answer, 1 to 4096; `inf` for as many as the model can."""

RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
"""The tools of a session."""

RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
"""The tools of a session."""

RealtimeTracingConfig: TypeAlias = Literal["auto"] | RealtimeTracingConfiguration
"""The settings of a session's trace; `auto` chooses all of them."""

RealtimeTracingConfigParam: TypeAlias = (
    Literal["auto"] | RealtimeTracingConfigurationParam | BaseModel
)
"""The settings of a session's trace; `auto` chooses all of them."""

RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio
"""The rule for shortening a conversation that has grown too long."""

RealtimeTruncationParam: TypeAlias = (
    Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam | BaseModel
)
"""The rule for shortening a conversation that has grown too long."""
