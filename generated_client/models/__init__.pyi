# Written by `make generate` from the specification; edits would be lost.
"""The names that `__init__.py` imports on first use."""

from .annotation import Annotation as Annotation
from .annotation_url_citation import AnnotationURLCitation as AnnotationURLCitation
from .chat_completion import ChatCompletion as ChatCompletion
from .chat_completion_allowed_tool_choice import (
    ChatCompletionAllowedToolChoice as ChatCompletionAllowedToolChoice,
)
from .chat_completion_allowed_tool_choice import (
    ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
)
from .chat_completion_allowed_tools import ChatCompletionAllowedTools as ChatCompletionAllowedTools
from .chat_completion_allowed_tools import (
    ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
)
from .chat_completion_assistant_message import (
    ChatCompletionAssistantMessage as ChatCompletionAssistantMessage,
)
from .chat_completion_assistant_message import (
    ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
)
from .chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
from .chat_completion_audio_options import ChatCompletionAudioOptions as ChatCompletionAudioOptions
from .chat_completion_audio_options import (
    ChatCompletionAudioOptionsParam as ChatCompletionAudioOptionsParam,
)
from .chat_completion_audio_reference import (
    ChatCompletionAudioReference as ChatCompletionAudioReference,
)
from .chat_completion_audio_reference import (
    ChatCompletionAudioReferenceParam as ChatCompletionAudioReferenceParam,
)
from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
from .chat_completion_choice_logprobs import (
    ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
)
from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
from .chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
from .chat_completion_content_part_file import (
    ChatCompletionContentPartFile as ChatCompletionContentPartFile,
)
from .chat_completion_content_part_file import (
    ChatCompletionContentPartFileParam as ChatCompletionContentPartFileParam,
)
from .chat_completion_content_part_image import (
    ChatCompletionContentPartImage as ChatCompletionContentPartImage,
)
from .chat_completion_content_part_image import (
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
)
from .chat_completion_content_part_input_audio import (
    ChatCompletionContentPartInputAudio as ChatCompletionContentPartInputAudio,
)
from .chat_completion_content_part_input_audio import (
    ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
)
from .chat_completion_content_part_refusal import (
    ChatCompletionContentPartRefusal as ChatCompletionContentPartRefusal,
)
from .chat_completion_content_part_refusal import (
    ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
)
from .chat_completion_content_part_text import (
    ChatCompletionContentPartText as ChatCompletionContentPartText,
)
from .chat_completion_content_part_text import (
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
)
from .chat_completion_custom_tool import ChatCompletionCustomTool as ChatCompletionCustomTool
from .chat_completion_custom_tool import (
    ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
)
from .chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
from .chat_completion_developer_message import (
    ChatCompletionDeveloperMessage as ChatCompletionDeveloperMessage,
)
from .chat_completion_developer_message import (
    ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
)
from .chat_completion_function import ChatCompletionFunction as ChatCompletionFunction
from .chat_completion_function import ChatCompletionFunctionParam as ChatCompletionFunctionParam
from .chat_completion_function_call_mode import (
    ChatCompletionFunctionCallMode as ChatCompletionFunctionCallMode,
)
from .chat_completion_function_call_option import (
    ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
)
from .chat_completion_function_call_option import (
    ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
)
from .chat_completion_function_message import (
    ChatCompletionFunctionMessage as ChatCompletionFunctionMessage,
)
from .chat_completion_function_message import (
    ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
)
from .chat_completion_function_tool import ChatCompletionFunctionTool as ChatCompletionFunctionTool
from .chat_completion_function_tool import (
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
)
from .chat_completion_list import ChatCompletionList as ChatCompletionList
from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
from .chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
)
from .chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
)
from .chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
)
from .chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)
from .chat_completion_message_list import ChatCompletionMessageList as ChatCompletionMessageList
from .chat_completion_modality import ChatCompletionModality as ChatCompletionModality
from .chat_completion_moderation import ChatCompletionModeration as ChatCompletionModeration
from .chat_completion_moderation_error import (
    ChatCompletionModerationError as ChatCompletionModerationError,
)
from .chat_completion_moderation_results import (
    ChatCompletionModerationResults as ChatCompletionModerationResults,
)
from .chat_completion_named_tool_choice import (
    ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
)
from .chat_completion_named_tool_choice import (
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
)
from .chat_completion_named_tool_choice_custom import (
    ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
)
from .chat_completion_named_tool_choice_custom import (
    ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
)
from .chat_completion_prediction_content import (
    ChatCompletionPredictionContent as ChatCompletionPredictionContent,
)
from .chat_completion_prediction_content import (
    ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
)
from .chat_completion_store_message import ChatCompletionStoreMessage as ChatCompletionStoreMessage
from .chat_completion_stream_options import (
    ChatCompletionStreamOptions as ChatCompletionStreamOptions,
)
from .chat_completion_stream_options import (
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
)
from .chat_completion_system_message import (
    ChatCompletionSystemMessage as ChatCompletionSystemMessage,
)
from .chat_completion_system_message import (
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
)
from .chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
from .chat_completion_tool_choice_mode import (
    ChatCompletionToolChoiceMode as ChatCompletionToolChoiceMode,
)
from .chat_completion_tool_message import ChatCompletionToolMessage as ChatCompletionToolMessage
from .chat_completion_tool_message import (
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
)
from .chat_completion_user_message import ChatCompletionUserMessage as ChatCompletionUserMessage
from .chat_completion_user_message import (
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
)
from .choice_delta import ChoiceDelta as ChoiceDelta
from .choice_delta_function_call import ChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall
from .choice_delta_tool_call import ChoiceDeltaToolCall as ChoiceDeltaToolCall
from .choice_delta_tool_call_function import (
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
)
from .completion import Completion as Completion
from .completion_choice import CompletionChoice as CompletionChoice
from .completion_logprobs import CompletionLogprobs as CompletionLogprobs
from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
from .completion_usage import CompletionUsage as CompletionUsage
from .create_chat_completion_request import (
    CreateChatCompletionRequest as CreateChatCompletionRequest,
)
from .create_chat_completion_request import (
    CreateChatCompletionRequestParam as CreateChatCompletionRequestParam,
)
from .create_completion_request import CreateCompletionRequest as CreateCompletionRequest
from .create_completion_request import CreateCompletionRequestParam as CreateCompletionRequestParam
from .create_embedding_request import CreateEmbeddingRequest as CreateEmbeddingRequest
from .create_embedding_request import CreateEmbeddingRequestParam as CreateEmbeddingRequestParam
from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from .create_file_request import CreateFileRequest as CreateFileRequest
from .create_file_request import CreateFileRequestParam as CreateFileRequestParam
from .custom_tool_call import CustomToolCall as CustomToolCall
from .custom_tool_call import CustomToolCallParam as CustomToolCallParam
from .custom_tool_definition import CustomToolDefinition as CustomToolDefinition
from .custom_tool_definition import CustomToolDefinitionParam as CustomToolDefinitionParam
from .custom_tool_format_grammar import CustomToolFormatGrammar as CustomToolFormatGrammar
from .custom_tool_format_grammar import CustomToolFormatGrammarParam as CustomToolFormatGrammarParam
from .custom_tool_format_text import CustomToolFormatText as CustomToolFormatText
from .custom_tool_format_text import CustomToolFormatTextParam as CustomToolFormatTextParam
from .custom_tool_grammar import CustomToolGrammar as CustomToolGrammar
from .custom_tool_grammar import CustomToolGrammarParam as CustomToolGrammarParam
from .custom_voice import CustomVoice as CustomVoice
from .custom_voice import CustomVoiceParam as CustomVoiceParam
from .embedding import Embedding as Embedding
from .embedding_usage import EmbeddingUsage as EmbeddingUsage
from .error_object import ErrorObject as ErrorObject
from .error_response import ErrorResponse as ErrorResponse
from .file_deleted import FileDeleted as FileDeleted
from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
from .file_expiration_after import FileExpirationAfterParam as FileExpirationAfterParam
from .file_list import FileList as FileList
from .file_object import FileObject as FileObject
from .file_purpose import FilePurpose as FilePurpose
from .finish_reason import FinishReason as FinishReason
from .function_call import FunctionCall as FunctionCall
from .function_call import FunctionCallParam as FunctionCallParam
from .function_definition import FunctionDefinition as FunctionDefinition
from .function_definition import FunctionDefinitionParam as FunctionDefinitionParam
from .image_url import ImageURL as ImageURL
from .image_url import ImageURLParam as ImageURLParam
from .input_audio import InputAudio as InputAudio
from .input_audio import InputAudioParam as InputAudioParam
from .input_file import InputFile as InputFile
from .input_file import InputFileParam as InputFileParam
from .json_schema_format import JSONSchemaFormat as JSONSchemaFormat
from .json_schema_format import JSONSchemaFormatParam as JSONSchemaFormatParam
from .known_chat_model import KnownChatModel as KnownChatModel
from .known_completion_model import KnownCompletionModel as KnownCompletionModel
from .known_embedding_model import KnownEmbeddingModel as KnownEmbeddingModel
from .known_voice import KnownVoice as KnownVoice
from .model import Model as Model
from .model_deleted import ModelDeleted as ModelDeleted
from .model_list import ModelList as ModelList
from .moderation_input_type import ModerationInputType as ModerationInputType
from .moderation_mode import ModerationMode as ModerationMode
from .moderation_options import ModerationOptions as ModerationOptions
from .moderation_options import ModerationOptionsParam as ModerationOptionsParam
from .moderation_policy import ModerationPolicy as ModerationPolicy
from .moderation_policy import ModerationPolicyParam as ModerationPolicyParam
from .moderation_result import ModerationResult as ModerationResult
from .moderation_rule import ModerationRule as ModerationRule
from .moderation_rule import ModerationRuleParam as ModerationRuleParam
from .named_custom_tool import NamedCustomTool as NamedCustomTool
from .named_custom_tool import NamedCustomToolParam as NamedCustomToolParam
from .named_function import NamedFunction as NamedFunction
from .named_function import NamedFunctionParam as NamedFunctionParam
from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
from .prompt_cache_breakpoint import PromptCacheBreakpointParam as PromptCacheBreakpointParam
from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
from .prompt_cache_options import PromptCacheOptionsParam as PromptCacheOptionsParam
from .prompt_cache_retention import PromptCacheRetention as PromptCacheRetention
from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
from .reasoning_effort import ReasoningEffort as ReasoningEffort
from .response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from .response_format_json_object import (
    ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam,
)
from .response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .response_format_json_schema import (
    ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
)
from .response_format_text import ResponseFormatText as ResponseFormatText
from .response_format_text import ResponseFormatTextParam as ResponseFormatTextParam
from .service_tier import ServiceTier as ServiceTier
from .sort_order import SortOrder as SortOrder
from .top_logprob import TopLogprob as TopLogprob
from .unions import ChatCompletionAssistantContentPart as ChatCompletionAssistantContentPart
from .unions import (
    ChatCompletionAssistantContentPartParam as ChatCompletionAssistantContentPartParam,
)
from .unions import ChatCompletionContentPart as ChatCompletionContentPart
from .unions import ChatCompletionContentPartParam as ChatCompletionContentPartParam
from .unions import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
from .unions import ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam
from .unions import ChatCompletionModerationOutcome as ChatCompletionModerationOutcome
from .unions import ChatCompletionRequestMessage as ChatCompletionRequestMessage
from .unions import ChatCompletionRequestMessageParam as ChatCompletionRequestMessageParam
from .unions import ChatCompletionResponseFormat as ChatCompletionResponseFormat
from .unions import ChatCompletionResponseFormatParam as ChatCompletionResponseFormatParam
from .unions import ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart
from .unions import (
    ChatCompletionStoreMessageContentPartParam as ChatCompletionStoreMessageContentPartParam,
)
from .unions import ChatCompletionTool as ChatCompletionTool
from .unions import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
from .unions import ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam
from .unions import ChatCompletionToolParam as ChatCompletionToolParam
from .unions import CustomToolFormat as CustomToolFormat
from .unions import CustomToolFormatParam as CustomToolFormatParam
from .update_chat_completion_request import (
    UpdateChatCompletionRequest as UpdateChatCompletionRequest,
)
from .update_chat_completion_request import (
    UpdateChatCompletionRequestParam as UpdateChatCompletionRequestParam,
)
from .verbosity import Verbosity as Verbosity
from .web_search_context_size import WebSearchContextSize as WebSearchContextSize
from .web_search_location import WebSearchLocation as WebSearchLocation
from .web_search_location import WebSearchLocationParam as WebSearchLocationParam
from .web_search_options import WebSearchOptions as WebSearchOptions
from .web_search_options import WebSearchOptionsParam as WebSearchOptionsParam
from .web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
from .web_search_user_location import WebSearchUserLocationParam as WebSearchUserLocationParam
