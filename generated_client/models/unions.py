# Written by `make generate` from the specification; edits would be lost.
"""Every union of models: its alias, its decoder, and the table that tells its members apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import models as m
from ..base import BaseModel
from ..union import union

if TYPE_CHECKING:
    ChatCompletionRequestMessage: TypeAlias = (
        m.ChatCompletionDeveloperMessage
        | m.ChatCompletionSystemMessage
        | m.ChatCompletionUserMessage
        | m.ChatCompletionAssistantMessage
        | m.ChatCompletionToolMessage
        | m.ChatCompletionFunctionMessage
    )
    ChatCompletionRequestMessageParam: TypeAlias = (
        m.ChatCompletionDeveloperMessageParam
        | m.ChatCompletionSystemMessageParam
        | m.ChatCompletionUserMessageParam
        | m.ChatCompletionAssistantMessageParam
        | m.ChatCompletionToolMessageParam
        | m.ChatCompletionFunctionMessageParam
        | BaseModel
    )
    ChatCompletionContentPart: TypeAlias = (
        m.ChatCompletionContentPartText
        | m.ChatCompletionContentPartImage
        | m.ChatCompletionContentPartInputAudio
        | m.ChatCompletionContentPartFile
    )
    ChatCompletionContentPartParam: TypeAlias = (
        m.ChatCompletionContentPartTextParam
        | m.ChatCompletionContentPartImageParam
        | m.ChatCompletionContentPartInputAudioParam
        | m.ChatCompletionContentPartFileParam
        | BaseModel
    )
    ChatCompletionAssistantContentPart: TypeAlias = (
        m.ChatCompletionContentPartText | m.ChatCompletionContentPartRefusal
    )
    ChatCompletionAssistantContentPartParam: TypeAlias = (
        m.ChatCompletionContentPartTextParam | m.ChatCompletionContentPartRefusalParam | BaseModel
    )
    ChatCompletionTool: TypeAlias = m.ChatCompletionFunctionTool | m.ChatCompletionCustomTool
    ChatCompletionToolParam: TypeAlias = (
        m.ChatCompletionFunctionToolParam | m.ChatCompletionCustomToolParam | BaseModel
    )
    CustomToolFormat: TypeAlias = m.CustomToolFormatText | m.CustomToolFormatGrammar
    CustomToolFormatParam: TypeAlias = (
        m.CustomToolFormatTextParam | m.CustomToolFormatGrammarParam | BaseModel
    )
    ChatCompletionToolChoiceOption: TypeAlias = (
        m.ChatCompletionToolChoiceMode
        | m.ChatCompletionAllowedToolChoice
        | m.ChatCompletionNamedToolChoice
        | m.ChatCompletionNamedToolChoiceCustom
    )
    ChatCompletionToolChoiceOptionParam: TypeAlias = (
        m.ChatCompletionToolChoiceMode
        | m.ChatCompletionAllowedToolChoiceParam
        | m.ChatCompletionNamedToolChoiceParam
        | m.ChatCompletionNamedToolChoiceCustomParam
        | BaseModel
    )
    ChatCompletionMessageToolCall: TypeAlias = (
        m.ChatCompletionMessageFunctionToolCall | m.ChatCompletionMessageCustomToolCall
    )
    ChatCompletionMessageToolCallParam: TypeAlias = (
        m.ChatCompletionMessageFunctionToolCallParam
        | m.ChatCompletionMessageCustomToolCallParam
        | BaseModel
    )
    ChatCompletionResponseFormat: TypeAlias = (
        m.ResponseFormatText | m.ResponseFormatJSONSchema | m.ResponseFormatJSONObject
    )
    ChatCompletionResponseFormatParam: TypeAlias = (
        m.ResponseFormatTextParam
        | m.ResponseFormatJSONSchemaParam
        | m.ResponseFormatJSONObjectParam
        | BaseModel
    )
    ChatCompletionModerationOutcome: TypeAlias = (
        m.ChatCompletionModerationResults | m.ChatCompletionModerationError
    )
    ChatCompletionStoreMessageContentPart: TypeAlias = (
        m.ChatCompletionContentPartText | m.ChatCompletionContentPartImage
    )
    ChatCompletionStoreMessageContentPartParam: TypeAlias = (
        m.ChatCompletionContentPartTextParam | m.ChatCompletionContentPartImageParam | BaseModel
    )

_ALIASES: dict[str, Callable[[], Any]] = {
    "ChatCompletionRequestMessage": lambda: (
        m.ChatCompletionDeveloperMessage
        | m.ChatCompletionSystemMessage
        | m.ChatCompletionUserMessage
        | m.ChatCompletionAssistantMessage
        | m.ChatCompletionToolMessage
        | m.ChatCompletionFunctionMessage
    ),
    "ChatCompletionRequestMessageParam": lambda: (
        m.ChatCompletionDeveloperMessageParam
        | m.ChatCompletionSystemMessageParam
        | m.ChatCompletionUserMessageParam
        | m.ChatCompletionAssistantMessageParam
        | m.ChatCompletionToolMessageParam
        | m.ChatCompletionFunctionMessageParam
        | BaseModel
    ),
    "ChatCompletionContentPart": lambda: (
        m.ChatCompletionContentPartText
        | m.ChatCompletionContentPartImage
        | m.ChatCompletionContentPartInputAudio
        | m.ChatCompletionContentPartFile
    ),
    "ChatCompletionContentPartParam": lambda: (
        m.ChatCompletionContentPartTextParam
        | m.ChatCompletionContentPartImageParam
        | m.ChatCompletionContentPartInputAudioParam
        | m.ChatCompletionContentPartFileParam
        | BaseModel
    ),
    "ChatCompletionAssistantContentPart": lambda: (
        m.ChatCompletionContentPartText | m.ChatCompletionContentPartRefusal
    ),
    "ChatCompletionAssistantContentPartParam": lambda: (
        m.ChatCompletionContentPartTextParam | m.ChatCompletionContentPartRefusalParam | BaseModel
    ),
    "ChatCompletionTool": lambda: m.ChatCompletionFunctionTool | m.ChatCompletionCustomTool,
    "ChatCompletionToolParam": lambda: (
        m.ChatCompletionFunctionToolParam | m.ChatCompletionCustomToolParam | BaseModel
    ),
    "CustomToolFormat": lambda: m.CustomToolFormatText | m.CustomToolFormatGrammar,
    "CustomToolFormatParam": lambda: (
        m.CustomToolFormatTextParam | m.CustomToolFormatGrammarParam | BaseModel
    ),
    "ChatCompletionToolChoiceOption": lambda: (
        m.ChatCompletionToolChoiceMode
        | m.ChatCompletionAllowedToolChoice
        | m.ChatCompletionNamedToolChoice
        | m.ChatCompletionNamedToolChoiceCustom
    ),
    "ChatCompletionToolChoiceOptionParam": lambda: (
        m.ChatCompletionToolChoiceMode
        | m.ChatCompletionAllowedToolChoiceParam
        | m.ChatCompletionNamedToolChoiceParam
        | m.ChatCompletionNamedToolChoiceCustomParam
        | BaseModel
    ),
    "ChatCompletionMessageToolCall": lambda: (
        m.ChatCompletionMessageFunctionToolCall | m.ChatCompletionMessageCustomToolCall
    ),
    "ChatCompletionMessageToolCallParam": lambda: (
        m.ChatCompletionMessageFunctionToolCallParam
        | m.ChatCompletionMessageCustomToolCallParam
        | BaseModel
    ),
    "ChatCompletionResponseFormat": lambda: (
        m.ResponseFormatText | m.ResponseFormatJSONSchema | m.ResponseFormatJSONObject
    ),
    "ChatCompletionResponseFormatParam": lambda: (
        m.ResponseFormatTextParam
        | m.ResponseFormatJSONSchemaParam
        | m.ResponseFormatJSONObjectParam
        | BaseModel
    ),
    "ChatCompletionModerationOutcome": lambda: (
        m.ChatCompletionModerationResults | m.ChatCompletionModerationError
    ),
    "ChatCompletionStoreMessageContentPart": lambda: (
        m.ChatCompletionContentPartText | m.ChatCompletionContentPartImage
    ),
    "ChatCompletionStoreMessageContentPartParam": lambda: (
        m.ChatCompletionContentPartTextParam | m.ChatCompletionContentPartImageParam | BaseModel
    ),
}


if not TYPE_CHECKING:  # A type checker would take any name for granted.

    def __getattr__(name: str) -> Any:
        alias = _ALIASES.get(name)
        if alias is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = Any  # Where a union contains itself, it ends here.
        globals()[name] = value = alias()
        return value


decode_ChatCompletionRequestMessage: Callable[[Any], Any] = union(
    '{"on": "role", "map": {"developer": ["ChatCompletionDeveloperMessage"], "system": ["ChatCompletionSystemMessage"], "user": ["ChatCompletionUserMessage"], "assistant": ["ChatCompletionAssistantMessage"], "tool": ["ChatCompletionToolMessage"], "function": ["ChatCompletionFunctionMessage"]}, "else": []}'
)
decode_ChatCompletionContentPart: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["ChatCompletionContentPartText"], "image_url": ["ChatCompletionContentPartImage"], "input_audio": ["ChatCompletionContentPartInputAudio"], "file": ["ChatCompletionContentPartFile"]}, "else": []}'
)
decode_ChatCompletionAssistantContentPart: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["ChatCompletionContentPartText"], "refusal": ["ChatCompletionContentPartRefusal"]}, "else": []}'
)
decode_ChatCompletionTool: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"function": ["ChatCompletionFunctionTool"], "custom": ["ChatCompletionCustomTool"]}, "else": []}'
)
decode_CustomToolFormat: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["CustomToolFormatText"], "grammar": ["CustomToolFormatGrammar"]}, "else": []}'
)
decode_ChatCompletionToolChoiceOption: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"allowed_tools": ["ChatCompletionAllowedToolChoice"], "function": ["ChatCompletionNamedToolChoice"], "custom": ["ChatCompletionNamedToolChoiceCustom"]}, "else": []}'
)
decode_ChatCompletionMessageToolCall: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"function": ["ChatCompletionMessageFunctionToolCall"], "custom": ["ChatCompletionMessageCustomToolCall"]}, "else": []}'
)
decode_ChatCompletionResponseFormat: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["ResponseFormatText"], "json_schema": ["ResponseFormatJSONSchema"], "json_object": ["ResponseFormatJSONObject"]}, "else": []}'
)
decode_ChatCompletionModerationOutcome: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"moderation_results": ["ChatCompletionModerationResults"], "error": ["ChatCompletionModerationError"]}, "else": []}'
)
decode_ChatCompletionStoreMessageContentPart: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["ChatCompletionContentPartText"], "image_url": ["ChatCompletionContentPartImage"]}, "else": []}'
)
