# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `chat`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    Annotation AnnotationURLCitation ChatCompletion ChatCompletionAllowedToolChoice
    ChatCompletionAllowedToolChoiceParam ChatCompletionAllowedTools ChatCompletionAllowedToolsParam
    ChatCompletionAssistantContentPart ChatCompletionAssistantContentPartParam
    ChatCompletionAssistantMessage ChatCompletionAssistantMessageParam ChatCompletionAudio
    ChatCompletionAudioOptions ChatCompletionAudioOptionsParam ChatCompletionAudioReference
    ChatCompletionAudioReferenceParam ChatCompletionChoice ChatCompletionChoiceLogprobs
    ChatCompletionChunk ChatCompletionChunkChoice ChatCompletionContentPart
    ChatCompletionContentPartFile ChatCompletionContentPartFileParam ChatCompletionContentPartImage
    ChatCompletionContentPartImageParam ChatCompletionContentPartInputAudio
    ChatCompletionContentPartInputAudioParam ChatCompletionContentPartParam
    ChatCompletionContentPartRefusal ChatCompletionContentPartRefusalParam
    ChatCompletionContentPartText ChatCompletionContentPartTextParam ChatCompletionCustomTool
    ChatCompletionCustomToolParam ChatCompletionDeleted ChatCompletionDeveloperMessage
    ChatCompletionDeveloperMessageParam ChatCompletionFunction ChatCompletionFunctionCallMode
    ChatCompletionFunctionCallOption ChatCompletionFunctionCallOptionParam
    ChatCompletionFunctionMessage ChatCompletionFunctionMessageParam ChatCompletionFunctionParam
    ChatCompletionFunctionTool ChatCompletionFunctionToolParam ChatCompletionList
    ChatCompletionMessage ChatCompletionMessageCustomToolCall
    ChatCompletionMessageCustomToolCallParam ChatCompletionMessageFunctionToolCall
    ChatCompletionMessageFunctionToolCallParam ChatCompletionMessageList
    ChatCompletionMessageToolCall ChatCompletionMessageToolCallParam ChatCompletionModality
    ChatCompletionModeration ChatCompletionModerationError ChatCompletionModerationOutcome
    ChatCompletionModerationResults ChatCompletionNamedToolChoice
    ChatCompletionNamedToolChoiceCustom ChatCompletionNamedToolChoiceCustomParam
    ChatCompletionNamedToolChoiceParam ChatCompletionPredictionContent
    ChatCompletionPredictionContentParam ChatCompletionRequestMessage
    ChatCompletionRequestMessageParam ChatCompletionResponseFormat ChatCompletionResponseFormatParam
    ChatCompletionStoreMessage ChatCompletionStoreMessageContentPart
    ChatCompletionStoreMessageContentPartParam ChatCompletionStreamOptions
    ChatCompletionStreamOptionsParam ChatCompletionSystemMessage ChatCompletionSystemMessageParam
    ChatCompletionTokenLogprob ChatCompletionTool ChatCompletionToolChoiceMode
    ChatCompletionToolChoiceOption ChatCompletionToolChoiceOptionParam ChatCompletionToolMessage
    ChatCompletionToolMessageParam ChatCompletionToolParam ChatCompletionUserMessage
    ChatCompletionUserMessageParam ChoiceDelta ChoiceDeltaFunctionCall ChoiceDeltaToolCall
    ChoiceDeltaToolCallFunction CreateChatCompletionRequest CreateChatCompletionRequestParam
    CustomToolCall CustomToolCallParam CustomToolDefinition CustomToolDefinitionParam CustomVoice
    CustomVoiceParam FinishReason FunctionCall FunctionCallParam ImageURL ImageURLParam InputAudio
    InputAudioParam InputFile InputFileParam KnownVoice ModerationInputType ModerationMode
    ModerationOptions ModerationOptionsParam ModerationPolicy ModerationPolicyParam ModerationResult
    ModerationRule ModerationRuleParam NamedCustomTool NamedCustomToolParam NamedFunction
    NamedFunctionParam PromptCacheBreakpoint PromptCacheBreakpointParam PromptCacheMode
    PromptCacheOptions PromptCacheOptionsParam PromptCacheRetention TopLogprob
    UpdateChatCompletionRequest UpdateChatCompletionRequestParam WebSearchContextSize
    WebSearchLocation WebSearchLocationParam WebSearchOptions WebSearchOptionsParam
    WebSearchUserLocation WebSearchUserLocationParam
    """,
    {
        "ChatCompletionAudioParam": "generated_client.models:ChatCompletionAudioOptionsParam",
        "ChatCompletionFunctionCall": "wrapper.types.aliases.chat:ChatCompletionFunctionCall",
        "ChatCompletionFunctionCallParam": "wrapper.types.aliases.chat:ChatCompletionFunctionCallParam",
        "ChatCompletionMessageParam": "generated_client.models:ChatCompletionRequestMessageParam",
        "ChatCompletionMessageToolCallUnion": "generated_client.models:ChatCompletionMessageToolCall",
        "ChatCompletionMessageToolCallUnionParam": "generated_client.models:ChatCompletionMessageToolCallParam",
        "ChatCompletionReasoningEffort": "generated_client.models:ReasoningEffort",
        "ChatCompletionRole": "wrapper.types.aliases.chat:ChatCompletionRole",
        "ChatCompletionToolUnionParam": "generated_client.models:ChatCompletionToolParam",
        "CompletionCreateParams": "generated_client.api.chat.create_chat_completion:CreateChatCompletionParams",
        "CompletionListParams": "generated_client.api.chat.list_chat_completions:ListChatCompletionsParams",
        "CompletionUpdateParams": "generated_client.api.chat.update_chat_completion:UpdateChatCompletionParams",
        "MessageListParams": "generated_client.api.chat.list_chat_completion_messages:ListChatCompletionMessagesParams",
        "PromptCacheTTL": "wrapper.types.aliases.chat:PromptCacheTTL",
        "Voice": "wrapper.types.aliases.chat:Voice",
        "VoiceParam": "wrapper.types.aliases.chat:VoiceParam",
    },
)
