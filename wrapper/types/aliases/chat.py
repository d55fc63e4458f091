"""Types of chat that need no class: names for what the annotations spell out."""

from typing import Literal, TypeAlias

from generated_client.base import BaseModel
from generated_client.models import (
    ChatCompletionFunctionCallMode,
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionCallOptionParam,
    CustomVoice,
    CustomVoiceParam,
    KnownVoice,
)

PromptCacheTTL: TypeAlias = Literal["30m"]

Voice: TypeAlias = str | KnownVoice | CustomVoice
"""A voice by name, or your own voice by id."""

VoiceParam: TypeAlias = str | KnownVoice | CustomVoiceParam | BaseModel
"""A voice by name, or your own voice by id."""

ChatCompletionFunctionCall: TypeAlias = (
    ChatCompletionFunctionCallMode | ChatCompletionFunctionCallOption
)
"""The former `tool_choice`: a mode, or the one function to call."""

ChatCompletionFunctionCallParam: TypeAlias = (
    ChatCompletionFunctionCallMode | ChatCompletionFunctionCallOptionParam | BaseModel
)
"""The former `tool_choice`: a mode, or the one function to call."""

ChatCompletionRole: TypeAlias = Literal[
    "developer", "system", "user", "assistant", "tool", "function"
]
"""The role of the author of a message."""
