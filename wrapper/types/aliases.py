"""Types of the specification that need no class: names for what the annotations spell out."""

from typing import Any, Literal, TypeAlias

from generated_client.base import BaseModel
from generated_client.models import (
    ChatCompletionFunctionCallMode,
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionCallOptionParam,
    CustomVoice,
    CustomVoiceParam,
    KnownChatModel,
    KnownCompletionModel,
    KnownEmbeddingModel,
    KnownVoice,
)

ChatModel: TypeAlias = str | KnownChatModel
"""A model id; editors complete the known ones, any other is fine."""

CompletionModel: TypeAlias = str | KnownCompletionModel
"""A model id; editors complete the known ones, any other is fine."""

EmbeddingModel: TypeAlias = str | KnownEmbeddingModel
"""A model id; editors complete the known ones, any other is fine."""

Metadata: TypeAlias = dict[str, str]
"""Up to 16 pairs of your own; keys of at most 64 characters, values of at most 512."""

FunctionParameters: TypeAlias = dict[str, Any]
"""A JSON Schema, usually of type object."""

StopConfiguration: TypeAlias = str | list[str]
"""One sequence that ends the answer, or up to four."""

PromptCacheTTL: TypeAlias = Literal["30m"]

Voice: TypeAlias = str | KnownVoice | CustomVoice
"""A voice by name, or one of your own by id."""

VoiceParam: TypeAlias = str | KnownVoice | CustomVoiceParam | BaseModel
"""A voice by name, or one of your own by id."""

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
"""Who speaks."""
