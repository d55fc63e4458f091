# Written by `make generate` from openapi.yaml; edits would be lost.
"""The names that `__init__.py` imports on first use."""

from .add_upload_part_request import AddUploadPartRequest as AddUploadPartRequest
from .add_upload_part_request import AddUploadPartRequestParam as AddUploadPartRequestParam
from .additional_tools import AdditionalTools as AdditionalTools
from .additional_tools_input import AdditionalToolsInput as AdditionalToolsInput
from .additional_tools_input import AdditionalToolsInputParam as AdditionalToolsInputParam
from .allowed_caller import AllowedCaller as AllowedCaller
from .annotation import Annotation as Annotation
from .annotation_url_citation import AnnotationURLCitation as AnnotationURLCitation
from .apply_patch_call import ApplyPatchCall as ApplyPatchCall
from .apply_patch_call import ApplyPatchCallParam as ApplyPatchCallParam
from .apply_patch_call_output import ApplyPatchCallOutput as ApplyPatchCallOutput
from .apply_patch_call_output import ApplyPatchCallOutputParam as ApplyPatchCallOutputParam
from .apply_patch_create_file_operation import (
    ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
)
from .apply_patch_create_file_operation import (
    ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
)
from .apply_patch_delete_file_operation import (
    ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
)
from .apply_patch_delete_file_operation import (
    ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
)
from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
from .apply_patch_tool import ApplyPatchToolParam as ApplyPatchToolParam
from .apply_patch_update_file_operation import (
    ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
)
from .apply_patch_update_file_operation import (
    ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
)
from .assistant import Assistant as Assistant
from .assistant_code_interpreter_execution import (
    AssistantCodeInterpreterExecution as AssistantCodeInterpreterExecution,
)
from .assistant_code_interpreter_execution_delta import (
    AssistantCodeInterpreterExecutionDelta as AssistantCodeInterpreterExecutionDelta,
)
from .assistant_code_interpreter_image import (
    AssistantCodeInterpreterImage as AssistantCodeInterpreterImage,
)
from .assistant_code_interpreter_image_delta import (
    AssistantCodeInterpreterImageDelta as AssistantCodeInterpreterImageDelta,
)
from .assistant_code_interpreter_output_image import (
    AssistantCodeInterpreterOutputImage as AssistantCodeInterpreterOutputImage,
)
from .assistant_code_interpreter_output_image_delta import (
    AssistantCodeInterpreterOutputImageDelta as AssistantCodeInterpreterOutputImageDelta,
)
from .assistant_code_interpreter_output_logs import (
    AssistantCodeInterpreterOutputLogs as AssistantCodeInterpreterOutputLogs,
)
from .assistant_code_interpreter_output_logs_delta import (
    AssistantCodeInterpreterOutputLogsDelta as AssistantCodeInterpreterOutputLogsDelta,
)
from .assistant_code_interpreter_tool import (
    AssistantCodeInterpreterTool as AssistantCodeInterpreterTool,
)
from .assistant_code_interpreter_tool import (
    AssistantCodeInterpreterToolParam as AssistantCodeInterpreterToolParam,
)
from .assistant_code_interpreter_tool_call import (
    AssistantCodeInterpreterToolCall as AssistantCodeInterpreterToolCall,
)
from .assistant_code_interpreter_tool_call_delta import (
    AssistantCodeInterpreterToolCallDelta as AssistantCodeInterpreterToolCallDelta,
)
from .assistant_deleted import AssistantDeleted as AssistantDeleted
from .assistant_error_event import AssistantErrorEvent as AssistantErrorEvent
from .assistant_file_search_options import AssistantFileSearchOptions as AssistantFileSearchOptions
from .assistant_file_search_options import (
    AssistantFileSearchOptionsParam as AssistantFileSearchOptionsParam,
)
from .assistant_file_search_outcome import AssistantFileSearchOutcome as AssistantFileSearchOutcome
from .assistant_file_search_ranker import AssistantFileSearchRanker as AssistantFileSearchRanker
from .assistant_file_search_ranking_options import (
    AssistantFileSearchRankingOptions as AssistantFileSearchRankingOptions,
)
from .assistant_file_search_ranking_options import (
    AssistantFileSearchRankingOptionsParam as AssistantFileSearchRankingOptionsParam,
)
from .assistant_file_search_result import AssistantFileSearchResult as AssistantFileSearchResult
from .assistant_file_search_result_content import (
    AssistantFileSearchResultContent as AssistantFileSearchResultContent,
)
from .assistant_file_search_tool import AssistantFileSearchTool as AssistantFileSearchTool
from .assistant_file_search_tool import AssistantFileSearchToolParam as AssistantFileSearchToolParam
from .assistant_file_search_tool_call import (
    AssistantFileSearchToolCall as AssistantFileSearchToolCall,
)
from .assistant_file_search_tool_call_delta import (
    AssistantFileSearchToolCallDelta as AssistantFileSearchToolCallDelta,
)
from .assistant_file_search_used_ranking_options import (
    AssistantFileSearchUsedRankingOptions as AssistantFileSearchUsedRankingOptions,
)
from .assistant_function_tool import AssistantFunctionTool as AssistantFunctionTool
from .assistant_function_tool import AssistantFunctionToolParam as AssistantFunctionToolParam
from .assistant_function_tool_call import AssistantFunctionToolCall as AssistantFunctionToolCall
from .assistant_function_tool_call_delta import (
    AssistantFunctionToolCallDelta as AssistantFunctionToolCallDelta,
)
from .assistant_function_tool_call_function import (
    AssistantFunctionToolCallFunction as AssistantFunctionToolCallFunction,
)
from .assistant_function_tool_call_function_delta import (
    AssistantFunctionToolCallFunctionDelta as AssistantFunctionToolCallFunctionDelta,
)
from .assistant_list import AssistantList as AssistantList
from .assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
from .assistant_tool_choice import AssistantToolChoiceParam as AssistantToolChoiceParam
from .assistant_tool_choice_function import (
    AssistantToolChoiceFunction as AssistantToolChoiceFunction,
)
from .assistant_tool_choice_function import (
    AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
)
from .assistant_tool_choice_mode import AssistantToolChoiceMode as AssistantToolChoiceMode
from .audio_response_format import AudioResponseFormat as AudioResponseFormat
from .audio_transcription import AudioTranscription as AudioTranscription
from .audio_transcription import AudioTranscriptionParam as AudioTranscriptionParam
from .audio_transcription_response import AudioTranscriptionResponse as AudioTranscriptionResponse
from .auto_file_chunking_strategy import AutoFileChunkingStrategy as AutoFileChunkingStrategy
from .auto_file_chunking_strategy import (
    AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
)
from .batch import Batch as Batch
from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
from .batch_cancelled_webhook_event import (
    BatchCancelledWebhookEventParam as BatchCancelledWebhookEventParam,
)
from .batch_completed_webhook_event import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
from .batch_completed_webhook_event import (
    BatchCompletedWebhookEventParam as BatchCompletedWebhookEventParam,
)
from .batch_error import BatchError as BatchError
from .batch_errors import BatchErrors as BatchErrors
from .batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
from .batch_expired_webhook_event import (
    BatchExpiredWebhookEventParam as BatchExpiredWebhookEventParam,
)
from .batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
from .batch_failed_webhook_event import BatchFailedWebhookEventParam as BatchFailedWebhookEventParam
from .batch_list import BatchList as BatchList
from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
from .batch_usage import BatchUsage as BatchUsage
from .batch_usage_input_tokens_details import (
    BatchUsageInputTokensDetails as BatchUsageInputTokensDetails,
)
from .batch_usage_output_tokens_details import (
    BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails,
)
from .batch_webhook_data import BatchWebhookData as BatchWebhookData
from .batch_webhook_data import BatchWebhookDataParam as BatchWebhookDataParam
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
from .client_secret_create_response import ClientSecretCreateResponse as ClientSecretCreateResponse
from .client_secret_expires_after import ClientSecretExpiresAfter as ClientSecretExpiresAfter
from .client_secret_expires_after import (
    ClientSecretExpiresAfterParam as ClientSecretExpiresAfterParam,
)
from .code_interpreter_container_auto import (
    CodeInterpreterContainerAuto as CodeInterpreterContainerAuto,
)
from .code_interpreter_container_auto import (
    CodeInterpreterContainerAutoParam as CodeInterpreterContainerAutoParam,
)
from .code_interpreter_resources import CodeInterpreterResources as CodeInterpreterResources
from .code_interpreter_resources import (
    CodeInterpreterResourcesParam as CodeInterpreterResourcesParam,
)
from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
from .code_interpreter_tool import CodeInterpreterToolParam as CodeInterpreterToolParam
from .compact_response_request import CompactResponseRequest as CompactResponseRequest
from .compact_response_request import CompactResponseRequestParam as CompactResponseRequestParam
from .compact_response_service_tier import CompactResponseServiceTier as CompactResponseServiceTier
from .compacted_response import CompactedResponse as CompactedResponse
from .compaction_trigger import CompactionTrigger as CompactionTrigger
from .compaction_trigger import CompactionTriggerParam as CompactionTriggerParam
from .comparison_filter import ComparisonFilter as ComparisonFilter
from .comparison_filter import ComparisonFilterParam as ComparisonFilterParam
from .complete_upload_request import CompleteUploadRequest as CompleteUploadRequest
from .complete_upload_request import CompleteUploadRequestParam as CompleteUploadRequestParam
from .completion import Completion as Completion
from .completion_choice import CompletionChoice as CompletionChoice
from .completion_logprobs import CompletionLogprobs as CompletionLogprobs
from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
from .completion_usage import CompletionUsage as CompletionUsage
from .compound_filter import CompoundFilter as CompoundFilter
from .compound_filter import CompoundFilterParam as CompoundFilterParam
from .computer_action_click import ComputerActionClick as ComputerActionClick
from .computer_action_click import ComputerActionClickParam as ComputerActionClickParam
from .computer_action_double_click import ComputerActionDoubleClick as ComputerActionDoubleClick
from .computer_action_double_click import (
    ComputerActionDoubleClickParam as ComputerActionDoubleClickParam,
)
from .computer_action_drag import ComputerActionDrag as ComputerActionDrag
from .computer_action_drag import ComputerActionDragParam as ComputerActionDragParam
from .computer_action_drag_path import ComputerActionDragPath as ComputerActionDragPath
from .computer_action_drag_path import ComputerActionDragPathParam as ComputerActionDragPathParam
from .computer_action_keypress import ComputerActionKeypress as ComputerActionKeypress
from .computer_action_keypress import ComputerActionKeypressParam as ComputerActionKeypressParam
from .computer_action_move import ComputerActionMove as ComputerActionMove
from .computer_action_move import ComputerActionMoveParam as ComputerActionMoveParam
from .computer_action_screenshot import ComputerActionScreenshot as ComputerActionScreenshot
from .computer_action_screenshot import (
    ComputerActionScreenshotParam as ComputerActionScreenshotParam,
)
from .computer_action_scroll import ComputerActionScroll as ComputerActionScroll
from .computer_action_scroll import ComputerActionScrollParam as ComputerActionScrollParam
from .computer_action_type import ComputerActionType as ComputerActionType
from .computer_action_type import ComputerActionTypeParam as ComputerActionTypeParam
from .computer_action_wait import ComputerActionWait as ComputerActionWait
from .computer_action_wait import ComputerActionWaitParam as ComputerActionWaitParam
from .computer_call_output import ComputerCallOutput as ComputerCallOutput
from .computer_call_output import ComputerCallOutputParam as ComputerCallOutputParam
from .computer_call_safety_check import ComputerCallSafetyCheck as ComputerCallSafetyCheck
from .computer_call_safety_check import ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam
from .computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
from .computer_tool import ComputerTool as ComputerTool
from .computer_tool import ComputerToolParam as ComputerToolParam
from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
from .computer_use_preview_tool import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
from .container import Container as Container
from .container_auto import ContainerAuto as ContainerAuto
from .container_auto import ContainerAutoParam as ContainerAutoParam
from .container_expires_after import ContainerExpiresAfter as ContainerExpiresAfter
from .container_expires_after_input import ContainerExpiresAfterInput as ContainerExpiresAfterInput
from .container_expires_after_input import (
    ContainerExpiresAfterInputParam as ContainerExpiresAfterInputParam,
)
from .container_file import ContainerFile as ContainerFile
from .container_file_list import ContainerFileList as ContainerFileList
from .container_list import ContainerList as ContainerList
from .container_memory_limit import ContainerMemoryLimit as ContainerMemoryLimit
from .container_network_policy_allowlist import (
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
)
from .container_network_policy_allowlist import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from .container_network_policy_disabled import (
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
)
from .container_network_policy_disabled import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from .container_network_policy_domain_secret import (
    ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
)
from .container_network_policy_domain_secret import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
from .container_network_policy_summary import (
    ContainerNetworkPolicySummary as ContainerNetworkPolicySummary,
)
from .container_reference import ContainerReference as ContainerReference
from .container_reference import ContainerReferenceParam as ContainerReferenceParam
from .context_management import ContextManagement as ContextManagement
from .context_management import ContextManagementParam as ContextManagementParam
from .conversation import Conversation as Conversation
from .conversation_deleted import ConversationDeleted as ConversationDeleted
from .conversation_item_list import ConversationItemList as ConversationItemList
from .count_input_tokens_request import CountInputTokensRequest as CountInputTokensRequest
from .count_input_tokens_request import CountInputTokensRequestParam as CountInputTokensRequestParam
from .create_assistant_request import CreateAssistantRequest as CreateAssistantRequest
from .create_assistant_request import CreateAssistantRequestParam as CreateAssistantRequestParam
from .create_batch_request import CreateBatchRequest as CreateBatchRequest
from .create_batch_request import CreateBatchRequestParam as CreateBatchRequestParam
from .create_chat_completion_request import (
    CreateChatCompletionRequest as CreateChatCompletionRequest,
)
from .create_chat_completion_request import (
    CreateChatCompletionRequestParam as CreateChatCompletionRequestParam,
)
from .create_completion_request import CreateCompletionRequest as CreateCompletionRequest
from .create_completion_request import CreateCompletionRequestParam as CreateCompletionRequestParam
from .create_container_file_request import CreateContainerFileRequest as CreateContainerFileRequest
from .create_container_file_request import (
    CreateContainerFileRequestParam as CreateContainerFileRequestParam,
)
from .create_container_request import CreateContainerRequest as CreateContainerRequest
from .create_container_request import CreateContainerRequestParam as CreateContainerRequestParam
from .create_conversation_items_request import (
    CreateConversationItemsRequest as CreateConversationItemsRequest,
)
from .create_conversation_items_request import (
    CreateConversationItemsRequestParam as CreateConversationItemsRequestParam,
)
from .create_conversation_request import CreateConversationRequest as CreateConversationRequest
from .create_conversation_request import (
    CreateConversationRequestParam as CreateConversationRequestParam,
)
from .create_edgen_image_generation_request import (
    CreateEdgenImageGenerationRequest as CreateEdgenImageGenerationRequest,
)
from .create_edgen_image_generation_request import (
    CreateEdgenImageGenerationRequestParam as CreateEdgenImageGenerationRequestParam,
)
from .create_embedding_request import CreateEmbeddingRequest as CreateEmbeddingRequest
from .create_embedding_request import CreateEmbeddingRequestParam as CreateEmbeddingRequestParam
from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from .create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
)
from .create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
)
from .create_eval_custom_data_source_config import (
    CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
)
from .create_eval_custom_data_source_config import (
    CreateEvalCustomDataSourceConfigParam as CreateEvalCustomDataSourceConfigParam,
)
from .create_eval_jsonl_run_data_source import (
    CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
)
from .create_eval_jsonl_run_data_source import (
    CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
)
from .create_eval_label_model_grader import CreateEvalLabelModelGrader as CreateEvalLabelModelGrader
from .create_eval_label_model_grader import (
    CreateEvalLabelModelGraderParam as CreateEvalLabelModelGraderParam,
)
from .create_eval_logs_data_source_config import (
    CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig,
)
from .create_eval_logs_data_source_config import (
    CreateEvalLogsDataSourceConfigParam as CreateEvalLogsDataSourceConfigParam,
)
from .create_eval_request import CreateEvalRequest as CreateEvalRequest
from .create_eval_request import CreateEvalRequestParam as CreateEvalRequestParam
from .create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
)
from .create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSourceParam as CreateEvalResponsesRunDataSourceParam,
)
from .create_eval_run_request import CreateEvalRunRequest as CreateEvalRunRequest
from .create_eval_run_request import CreateEvalRunRequestParam as CreateEvalRunRequestParam
from .create_eval_stored_completions_data_source_config import (
    CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
)
from .create_eval_stored_completions_data_source_config import (
    CreateEvalStoredCompletionsDataSourceConfigParam as CreateEvalStoredCompletionsDataSourceConfigParam,
)
from .create_file_request import CreateFileRequest as CreateFileRequest
from .create_file_request import CreateFileRequestParam as CreateFileRequestParam
from .create_file_search_resources import CreateFileSearchResources as CreateFileSearchResources
from .create_file_search_resources import (
    CreateFileSearchResourcesParam as CreateFileSearchResourcesParam,
)
from .create_fine_tuning_checkpoint_permissions_request import (
    CreateFineTuningCheckpointPermissionsRequest as CreateFineTuningCheckpointPermissionsRequest,
)
from .create_fine_tuning_checkpoint_permissions_request import (
    CreateFineTuningCheckpointPermissionsRequestParam as CreateFineTuningCheckpointPermissionsRequestParam,
)
from .create_fine_tuning_job_request import CreateFineTuningJobRequest as CreateFineTuningJobRequest
from .create_fine_tuning_job_request import (
    CreateFineTuningJobRequestParam as CreateFineTuningJobRequestParam,
)
from .create_image_edit_by_reference_request import (
    CreateImageEditByReferenceRequest as CreateImageEditByReferenceRequest,
)
from .create_image_edit_by_reference_request import (
    CreateImageEditByReferenceRequestParam as CreateImageEditByReferenceRequestParam,
)
from .create_image_edit_request import CreateImageEditRequest as CreateImageEditRequest
from .create_image_edit_request import CreateImageEditRequestParam as CreateImageEditRequestParam
from .create_image_request import CreateImageRequest as CreateImageRequest
from .create_image_request import CreateImageRequestParam as CreateImageRequestParam
from .create_image_variation_request import (
    CreateImageVariationRequest as CreateImageVariationRequest,
)
from .create_image_variation_request import (
    CreateImageVariationRequestParam as CreateImageVariationRequestParam,
)
from .create_moderation_request import CreateModerationRequest as CreateModerationRequest
from .create_moderation_request import CreateModerationRequestParam as CreateModerationRequestParam
from .create_peak_privacy_chat_completion_request import (
    CreatePeakPrivacyChatCompletionRequest as CreatePeakPrivacyChatCompletionRequest,
)
from .create_peak_privacy_chat_completion_request import (
    CreatePeakPrivacyChatCompletionRequestParam as CreatePeakPrivacyChatCompletionRequestParam,
)
from .create_realtime_call_request import CreateRealtimeCallRequest as CreateRealtimeCallRequest
from .create_realtime_call_request import (
    CreateRealtimeCallRequestParam as CreateRealtimeCallRequestParam,
)
from .create_realtime_client_secret_request import (
    CreateRealtimeClientSecretRequest as CreateRealtimeClientSecretRequest,
)
from .create_realtime_client_secret_request import (
    CreateRealtimeClientSecretRequestParam as CreateRealtimeClientSecretRequestParam,
)
from .create_realtime_session_request import (
    CreateRealtimeSessionRequest as CreateRealtimeSessionRequest,
)
from .create_realtime_session_request import (
    CreateRealtimeSessionRequestParam as CreateRealtimeSessionRequestParam,
)
from .create_realtime_transcription_session_request import (
    CreateRealtimeTranscriptionSessionRequest as CreateRealtimeTranscriptionSessionRequest,
)
from .create_realtime_transcription_session_request import (
    CreateRealtimeTranscriptionSessionRequestParam as CreateRealtimeTranscriptionSessionRequestParam,
)
from .create_realtime_translation_client_secret_request import (
    CreateRealtimeTranslationClientSecretRequest as CreateRealtimeTranslationClientSecretRequest,
)
from .create_realtime_translation_client_secret_request import (
    CreateRealtimeTranslationClientSecretRequestParam as CreateRealtimeTranslationClientSecretRequestParam,
)
from .create_response_request import CreateResponseRequest as CreateResponseRequest
from .create_response_request import CreateResponseRequestParam as CreateResponseRequestParam
from .create_smarter_chat_request import CreateSmarterChatRequest as CreateSmarterChatRequest
from .create_smarter_chat_request import (
    CreateSmarterChatRequestParam as CreateSmarterChatRequestParam,
)
from .create_speech_request import CreateSpeechRequest as CreateSpeechRequest
from .create_speech_request import CreateSpeechRequestParam as CreateSpeechRequestParam
from .create_thread_and_run_request import CreateThreadAndRunRequest as CreateThreadAndRunRequest
from .create_thread_and_run_request import (
    CreateThreadAndRunRequestParam as CreateThreadAndRunRequestParam,
)
from .create_thread_message_request import CreateThreadMessageRequest as CreateThreadMessageRequest
from .create_thread_message_request import (
    CreateThreadMessageRequestParam as CreateThreadMessageRequestParam,
)
from .create_thread_request import CreateThreadRequest as CreateThreadRequest
from .create_thread_request import CreateThreadRequestParam as CreateThreadRequestParam
from .create_thread_run_request import CreateThreadRunRequest as CreateThreadRunRequest
from .create_thread_run_request import CreateThreadRunRequestParam as CreateThreadRunRequestParam
from .create_tool_resources import CreateToolResources as CreateToolResources
from .create_tool_resources import CreateToolResourcesParam as CreateToolResourcesParam
from .create_tool_vector_store import CreateToolVectorStore as CreateToolVectorStore
from .create_tool_vector_store import CreateToolVectorStoreParam as CreateToolVectorStoreParam
from .create_transcription_request import CreateTranscriptionRequest as CreateTranscriptionRequest
from .create_transcription_request import (
    CreateTranscriptionRequestParam as CreateTranscriptionRequestParam,
)
from .create_translation_request import CreateTranslationRequest as CreateTranslationRequest
from .create_translation_request import (
    CreateTranslationRequestParam as CreateTranslationRequestParam,
)
from .create_upload_request import CreateUploadRequest as CreateUploadRequest
from .create_upload_request import CreateUploadRequestParam as CreateUploadRequestParam
from .create_vector_store_file_batch_request import (
    CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
)
from .create_vector_store_file_batch_request import (
    CreateVectorStoreFileBatchRequestParam as CreateVectorStoreFileBatchRequestParam,
)
from .create_vector_store_file_request import (
    CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
)
from .create_vector_store_file_request import (
    CreateVectorStoreFileRequestParam as CreateVectorStoreFileRequestParam,
)
from .create_vector_store_request import CreateVectorStoreRequest as CreateVectorStoreRequest
from .create_vector_store_request import (
    CreateVectorStoreRequestParam as CreateVectorStoreRequestParam,
)
from .custom_tool import CustomTool as CustomTool
from .custom_tool import CustomToolParam as CustomToolParam
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
from .custom_tool_input_format_grammar import (
    CustomToolInputFormatGrammar as CustomToolInputFormatGrammar,
)
from .custom_tool_input_format_grammar import (
    CustomToolInputFormatGrammarParam as CustomToolInputFormatGrammarParam,
)
from .custom_tool_input_format_text import CustomToolInputFormatText as CustomToolInputFormatText
from .custom_tool_input_format_text import (
    CustomToolInputFormatTextParam as CustomToolInputFormatTextParam,
)
from .custom_voice import CustomVoice as CustomVoice
from .custom_voice import CustomVoiceParam as CustomVoiceParam
from .direct_tool_call_caller import DirectToolCallCaller as DirectToolCallCaller
from .direct_tool_call_caller import DirectToolCallCallerParam as DirectToolCallCallerParam
from .dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
from .dpo_hyperparameters import DpoHyperparametersParam as DpoHyperparametersParam
from .dpo_method import DpoMethod as DpoMethod
from .dpo_method import DpoMethodParam as DpoMethodParam
from .easy_input_message import EasyInputMessage as EasyInputMessage
from .easy_input_message import EasyInputMessageParam as EasyInputMessageParam
from .edgen_image_generation import EdgenImageGeneration as EdgenImageGeneration
from .edgen_status import EdgenStatus as EdgenStatus
from .edgen_version import EdgenVersion as EdgenVersion
from .embedding import Embedding as Embedding
from .embedding_usage import EmbeddingUsage as EmbeddingUsage
from .error_object import ErrorObject as ErrorObject
from .error_response import ErrorResponse as ErrorResponse
from .eval_ import Eval as Eval
from .eval_api_error import EvalAPIError as EvalAPIError
from .eval_chat_message import EvalChatMessage as EvalChatMessage
from .eval_chat_message import EvalChatMessageParam as EvalChatMessageParam
from .eval_completions_input_messages_template import (
    EvalCompletionsInputMessagesTemplate as EvalCompletionsInputMessagesTemplate,
)
from .eval_completions_input_messages_template import (
    EvalCompletionsInputMessagesTemplateParam as EvalCompletionsInputMessagesTemplateParam,
)
from .eval_completions_sampling import EvalCompletionsSampling as EvalCompletionsSampling
from .eval_completions_sampling import EvalCompletionsSamplingParam as EvalCompletionsSamplingParam
from .eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .eval_deleted import EvalDeleted as EvalDeleted
from .eval_file_content_item import EvalFileContentItem as EvalFileContentItem
from .eval_file_content_item import EvalFileContentItemParam as EvalFileContentItemParam
from .eval_file_content_source import EvalFileContentSource as EvalFileContentSource
from .eval_file_content_source import EvalFileContentSourceParam as EvalFileContentSourceParam
from .eval_file_id_source import EvalFileIDSource as EvalFileIDSource
from .eval_file_id_source import EvalFileIDSourceParam as EvalFileIDSourceParam
from .eval_input_messages_item_reference import (
    EvalInputMessagesItemReference as EvalInputMessagesItemReference,
)
from .eval_input_messages_item_reference import (
    EvalInputMessagesItemReferenceParam as EvalInputMessagesItemReferenceParam,
)
from .eval_item import EvalItem as EvalItem
from .eval_item import EvalItemParam as EvalItemParam
from .eval_list import EvalList as EvalList
from .eval_logs_data_source_config import EvalLogsDataSourceConfig as EvalLogsDataSourceConfig
from .eval_python_grader import EvalPythonGrader as EvalPythonGrader
from .eval_python_grader import EvalPythonGraderParam as EvalPythonGraderParam
from .eval_responses_input_messages_template import (
    EvalResponsesInputMessagesTemplate as EvalResponsesInputMessagesTemplate,
)
from .eval_responses_input_messages_template import (
    EvalResponsesInputMessagesTemplateParam as EvalResponsesInputMessagesTemplateParam,
)
from .eval_responses_sampling import EvalResponsesSampling as EvalResponsesSampling
from .eval_responses_sampling import EvalResponsesSamplingParam as EvalResponsesSamplingParam
from .eval_responses_source import EvalResponsesSource as EvalResponsesSource
from .eval_responses_source import EvalResponsesSourceParam as EvalResponsesSourceParam
from .eval_responses_text import EvalResponsesText as EvalResponsesText
from .eval_responses_text import EvalResponsesTextParam as EvalResponsesTextParam
from .eval_run import EvalRun as EvalRun
from .eval_run_canceled_webhook_event import (
    EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
)
from .eval_run_canceled_webhook_event import (
    EvalRunCanceledWebhookEventParam as EvalRunCanceledWebhookEventParam,
)
from .eval_run_deleted import EvalRunDeleted as EvalRunDeleted
from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
from .eval_run_failed_webhook_event import (
    EvalRunFailedWebhookEventParam as EvalRunFailedWebhookEventParam,
)
from .eval_run_list import EvalRunList as EvalRunList
from .eval_run_output_item import EvalRunOutputItem as EvalRunOutputItem
from .eval_run_output_item_list import EvalRunOutputItemList as EvalRunOutputItemList
from .eval_run_output_item_result import EvalRunOutputItemResult as EvalRunOutputItemResult
from .eval_run_output_item_sample import EvalRunOutputItemSample as EvalRunOutputItemSample
from .eval_run_output_item_sample_input import (
    EvalRunOutputItemSampleInput as EvalRunOutputItemSampleInput,
)
from .eval_run_output_item_sample_output import (
    EvalRunOutputItemSampleOutput as EvalRunOutputItemSampleOutput,
)
from .eval_run_output_item_sample_usage import (
    EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage,
)
from .eval_run_per_model_usage import EvalRunPerModelUsage as EvalRunPerModelUsage
from .eval_run_per_testing_criteria_result import (
    EvalRunPerTestingCriteriaResult as EvalRunPerTestingCriteriaResult,
)
from .eval_run_result_counts import EvalRunResultCounts as EvalRunResultCounts
from .eval_run_succeeded_webhook_event import (
    EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
)
from .eval_run_succeeded_webhook_event import (
    EvalRunSucceededWebhookEventParam as EvalRunSucceededWebhookEventParam,
)
from .eval_run_webhook_data import EvalRunWebhookData as EvalRunWebhookData
from .eval_run_webhook_data import EvalRunWebhookDataParam as EvalRunWebhookDataParam
from .eval_score_model_grader import EvalScoreModelGrader as EvalScoreModelGrader
from .eval_score_model_grader import EvalScoreModelGraderParam as EvalScoreModelGraderParam
from .eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
)
from .eval_stored_completions_source import (
    EvalStoredCompletionsSource as EvalStoredCompletionsSource,
)
from .eval_stored_completions_source import (
    EvalStoredCompletionsSourceParam as EvalStoredCompletionsSourceParam,
)
from .eval_text_similarity_grader import EvalTextSimilarityGrader as EvalTextSimilarityGrader
from .eval_text_similarity_grader import (
    EvalTextSimilarityGraderParam as EvalTextSimilarityGraderParam,
)
from .file_content_response import FileContentResponse as FileContentResponse
from .file_content_response_list import FileContentResponseList as FileContentResponseList
from .file_deleted import FileDeleted as FileDeleted
from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
from .file_expiration_after import FileExpirationAfterParam as FileExpirationAfterParam
from .file_input_detail import FileInputDetail as FileInputDetail
from .file_list import FileList as FileList
from .file_object import FileObject as FileObject
from .file_purpose import FilePurpose as FilePurpose
from .file_search_resources import FileSearchResources as FileSearchResources
from .file_search_resources import FileSearchResourcesParam as FileSearchResourcesParam
from .file_search_tool import FileSearchTool as FileSearchTool
from .file_search_tool import FileSearchToolParam as FileSearchToolParam
from .file_search_tool_hybrid_search import FileSearchToolHybridSearch as FileSearchToolHybridSearch
from .file_search_tool_hybrid_search import (
    FileSearchToolHybridSearchParam as FileSearchToolHybridSearchParam,
)
from .file_search_tool_ranking_options import (
    FileSearchToolRankingOptions as FileSearchToolRankingOptions,
)
from .file_search_tool_ranking_options import (
    FileSearchToolRankingOptionsParam as FileSearchToolRankingOptionsParam,
)
from .fine_tuning_checkpoint_permission import (
    FineTuningCheckpointPermission as FineTuningCheckpointPermission,
)
from .fine_tuning_checkpoint_permission_deleted import (
    FineTuningCheckpointPermissionDeleted as FineTuningCheckpointPermissionDeleted,
)
from .fine_tuning_checkpoint_permission_list import (
    FineTuningCheckpointPermissionList as FineTuningCheckpointPermissionList,
)
from .fine_tuning_job import FineTuningJob as FineTuningJob
from .fine_tuning_job_cancelled_webhook_event import (
    FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
)
from .fine_tuning_job_cancelled_webhook_event import (
    FineTuningJobCancelledWebhookEventParam as FineTuningJobCancelledWebhookEventParam,
)
from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
from .fine_tuning_job_checkpoint_list import (
    FineTuningJobCheckpointList as FineTuningJobCheckpointList,
)
from .fine_tuning_job_checkpoint_metrics import (
    FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
)
from .fine_tuning_job_error import FineTuningJobError as FineTuningJobError
from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
from .fine_tuning_job_event_list import FineTuningJobEventList as FineTuningJobEventList
from .fine_tuning_job_failed_webhook_event import (
    FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
)
from .fine_tuning_job_failed_webhook_event import (
    FineTuningJobFailedWebhookEventParam as FineTuningJobFailedWebhookEventParam,
)
from .fine_tuning_job_hyperparameters import (
    FineTuningJobHyperparameters as FineTuningJobHyperparameters,
)
from .fine_tuning_job_list import FineTuningJobList as FineTuningJobList
from .fine_tuning_job_succeeded_webhook_event import (
    FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
)
from .fine_tuning_job_succeeded_webhook_event import (
    FineTuningJobSucceededWebhookEventParam as FineTuningJobSucceededWebhookEventParam,
)
from .fine_tuning_job_wandb_integration import (
    FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
)
from .fine_tuning_job_wandb_integration import (
    FineTuningJobWandbIntegrationParam as FineTuningJobWandbIntegrationParam,
)
from .fine_tuning_job_wandb_integration_object import (
    FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
)
from .fine_tuning_job_wandb_integration_object import (
    FineTuningJobWandbIntegrationObjectParam as FineTuningJobWandbIntegrationObjectParam,
)
from .fine_tuning_job_webhook_data import FineTuningJobWebhookData as FineTuningJobWebhookData
from .fine_tuning_job_webhook_data import (
    FineTuningJobWebhookDataParam as FineTuningJobWebhookDataParam,
)
from .fine_tuning_method import FineTuningMethod as FineTuningMethod
from .fine_tuning_method import FineTuningMethodParam as FineTuningMethodParam
from .finish_reason import FinishReason as FinishReason
from .function_call import FunctionCall as FunctionCall
from .function_call import FunctionCallParam as FunctionCallParam
from .function_call_output import FunctionCallOutput as FunctionCallOutput
from .function_call_output import FunctionCallOutputParam as FunctionCallOutputParam
from .function_definition import FunctionDefinition as FunctionDefinition
from .function_definition import FunctionDefinitionParam as FunctionDefinitionParam
from .function_shell_action import FunctionShellAction as FunctionShellAction
from .function_shell_tool import FunctionShellTool as FunctionShellTool
from .function_shell_tool import FunctionShellToolParam as FunctionShellToolParam
from .function_tool import FunctionTool as FunctionTool
from .function_tool import FunctionToolParam as FunctionToolParam
from .grader_input_item_input_image import GraderInputItemInputImage as GraderInputItemInputImage
from .grader_input_item_input_image import (
    GraderInputItemInputImageParam as GraderInputItemInputImageParam,
)
from .grader_input_item_output_text import GraderInputItemOutputText as GraderInputItemOutputText
from .grader_input_item_output_text import (
    GraderInputItemOutputTextParam as GraderInputItemOutputTextParam,
)
from .grader_run_errors import GraderRunErrors as GraderRunErrors
from .grader_run_metadata import GraderRunMetadata as GraderRunMetadata
from .grader_run_response import GraderRunResponse as GraderRunResponse
from .grader_validate_response import GraderValidateResponse as GraderValidateResponse
from .image import Image as Image
from .image_background import ImageBackground as ImageBackground
from .image_detail import ImageDetail as ImageDetail
from .image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
from .image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
from .image_edit_quality import ImageEditQuality as ImageEditQuality
from .image_event_quality import ImageEventQuality as ImageEventQuality
from .image_event_size import ImageEventSize as ImageEventSize
from .image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
from .image_file_content_block import ImageFileContentBlockParam as ImageFileContentBlockParam
from .image_file_delta import ImageFileDelta as ImageFileDelta
from .image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
from .image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
from .image_generation_call import ImageGenerationCall as ImageGenerationCall
from .image_generation_call import ImageGenerationCallParam as ImageGenerationCallParam
from .image_generation_input_fidelity import (
    ImageGenerationInputFidelity as ImageGenerationInputFidelity,
)
from .image_generation_input_image_mask import (
    ImageGenerationInputImageMask as ImageGenerationInputImageMask,
)
from .image_generation_input_image_mask import (
    ImageGenerationInputImageMaskParam as ImageGenerationInputImageMaskParam,
)
from .image_generation_tool import ImageGenerationTool as ImageGenerationTool
from .image_generation_tool import ImageGenerationToolParam as ImageGenerationToolParam
from .image_input_reference import ImageInputReference as ImageInputReference
from .image_input_reference import ImageInputReferenceParam as ImageInputReferenceParam
from .image_input_tokens_details import ImageInputTokensDetails as ImageInputTokensDetails
from .image_moderation import ImageModeration as ImageModeration
from .image_output_format import ImageOutputFormat as ImageOutputFormat
from .image_output_tokens_details import ImageOutputTokensDetails as ImageOutputTokensDetails
from .image_response_format import ImageResponseFormat as ImageResponseFormat
from .image_stream_usage import ImageStreamUsage as ImageStreamUsage
from .image_url import ImageURL as ImageURL
from .image_url import ImageURLParam as ImageURLParam
from .image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
from .image_url_content_block import ImageURLContentBlockParam as ImageURLContentBlockParam
from .image_url_delta import ImageURLDelta as ImageURLDelta
from .image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
from .image_usage import ImageUsage as ImageUsage
from .images_response import ImagesResponse as ImagesResponse
from .incomplete_details import IncompleteDetails as IncompleteDetails
from .inline_skill import InlineSkill as InlineSkill
from .inline_skill import InlineSkillParam as InlineSkillParam
from .inline_skill_source import InlineSkillSource as InlineSkillSource
from .inline_skill_source import InlineSkillSourceParam as InlineSkillSourceParam
from .input_audio import InputAudio as InputAudio
from .input_audio import InputAudioParam as InputAudioParam
from .input_fidelity import InputFidelity as InputFidelity
from .input_file import InputFile as InputFile
from .input_file import InputFileParam as InputFileParam
from .input_token_count import InputTokenCount as InputTokenCount
from .item_reference import ItemReference as ItemReference
from .item_reference import ItemReferenceParam as ItemReferenceParam
from .item_status import ItemStatus as ItemStatus
from .json_schema_format import JSONSchemaFormat as JSONSchemaFormat
from .json_schema_format import JSONSchemaFormatParam as JSONSchemaFormatParam
from .known_assistant_model import KnownAssistantModel as KnownAssistantModel
from .known_audio_model import KnownAudioModel as KnownAudioModel
from .known_chat_model import KnownChatModel as KnownChatModel
from .known_completion_model import KnownCompletionModel as KnownCompletionModel
from .known_embedding_model import KnownEmbeddingModel as KnownEmbeddingModel
from .known_fine_tuning_model import KnownFineTuningModel as KnownFineTuningModel
from .known_image_edit_model import KnownImageEditModel as KnownImageEditModel
from .known_image_edit_size import KnownImageEditSize as KnownImageEditSize
from .known_image_generation_model import KnownImageGenerationModel as KnownImageGenerationModel
from .known_image_generation_size import KnownImageGenerationSize as KnownImageGenerationSize
from .known_image_model import KnownImageModel as KnownImageModel
from .known_image_size import KnownImageSize as KnownImageSize
from .known_moderation_model import KnownModerationModel as KnownModerationModel
from .known_personality import KnownPersonality as KnownPersonality
from .known_realtime_model import KnownRealtimeModel as KnownRealtimeModel
from .known_realtime_transcription_model import (
    KnownRealtimeTranscriptionModel as KnownRealtimeTranscriptionModel,
)
from .known_reasoning_mode import KnownReasoningMode as KnownReasoningMode
from .known_responses_model import KnownResponsesModel as KnownResponsesModel
from .known_speech_model import KnownSpeechModel as KnownSpeechModel
from .known_voice import KnownVoice as KnownVoice
from .label_model_grader import LabelModelGrader as LabelModelGrader
from .label_model_grader import LabelModelGraderParam as LabelModelGraderParam
from .live_call_incoming_webhook_data import (
    LiveCallIncomingWebhookData as LiveCallIncomingWebhookData,
)
from .live_call_incoming_webhook_data import (
    LiveCallIncomingWebhookDataParam as LiveCallIncomingWebhookDataParam,
)
from .live_call_incoming_webhook_event import (
    LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
)
from .live_call_incoming_webhook_event import (
    LiveCallIncomingWebhookEventParam as LiveCallIncomingWebhookEventParam,
)
from .local_environment import LocalEnvironment as LocalEnvironment
from .local_environment import LocalEnvironmentParam as LocalEnvironmentParam
from .local_shell_call import LocalShellCall as LocalShellCall
from .local_shell_call import LocalShellCallParam as LocalShellCallParam
from .local_shell_call_action import LocalShellCallAction as LocalShellCallAction
from .local_shell_call_action import LocalShellCallActionParam as LocalShellCallActionParam
from .local_shell_call_output import LocalShellCallOutput as LocalShellCallOutput
from .local_shell_call_output import LocalShellCallOutputParam as LocalShellCallOutputParam
from .local_shell_tool import LocalShellTool as LocalShellTool
from .local_shell_tool import LocalShellToolParam as LocalShellToolParam
from .local_skill import LocalSkill as LocalSkill
from .local_skill import LocalSkillParam as LocalSkillParam
from .mcp_approval_request import McpApprovalRequest as McpApprovalRequest
from .mcp_approval_request import McpApprovalRequestParam as McpApprovalRequestParam
from .mcp_approval_response import McpApprovalResponse as McpApprovalResponse
from .mcp_approval_response_input import McpApprovalResponseInput as McpApprovalResponseInput
from .mcp_approval_response_input import (
    McpApprovalResponseInputParam as McpApprovalResponseInputParam,
)
from .mcp_call import McpCall as McpCall
from .mcp_call import McpCallParam as McpCallParam
from .mcp_http_error import McpHTTPError as McpHTTPError
from .mcp_http_error import McpHTTPErrorParam as McpHTTPErrorParam
from .mcp_list_tools import McpListTools as McpListTools
from .mcp_list_tools import McpListToolsParam as McpListToolsParam
from .mcp_list_tools_tool import McpListToolsTool as McpListToolsTool
from .mcp_list_tools_tool import McpListToolsToolParam as McpListToolsToolParam
from .mcp_protocol_error import McpProtocolError as McpProtocolError
from .mcp_protocol_error import McpProtocolErrorParam as McpProtocolErrorParam
from .mcp_tool import McpTool as McpTool
from .mcp_tool import McpToolParam as McpToolParam
from .mcp_tool_approval_filter import McpToolApprovalFilter as McpToolApprovalFilter
from .mcp_tool_approval_filter import McpToolApprovalFilterParam as McpToolApprovalFilterParam
from .mcp_tool_approval_setting import McpToolApprovalSetting as McpToolApprovalSetting
from .mcp_tool_execution_error import McpToolExecutionError as McpToolExecutionError
from .mcp_tool_execution_error import McpToolExecutionErrorParam as McpToolExecutionErrorParam
from .mcp_tool_filter import McpToolFilter as McpToolFilter
from .mcp_tool_filter import McpToolFilterParam as McpToolFilterParam
from .message import Message as Message
from .message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
from .message_delta import MessageDelta as MessageDelta
from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
from .message_phase import MessagePhase as MessagePhase
from .message_role import MessageRole as MessageRole
from .model import Model as Model
from .model_deleted import ModelDeleted as ModelDeleted
from .model_list import ModelList as ModelList
from .moderation import Moderation as Moderation
from .moderation_categories import ModerationCategories as ModerationCategories
from .moderation_category_applied_input_types import (
    ModerationCategoryAppliedInputTypes as ModerationCategoryAppliedInputTypes,
)
from .moderation_category_scores import ModerationCategoryScores as ModerationCategoryScores
from .moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
from .moderation_image_url import ModerationImageURL as ModerationImageURL
from .moderation_image_url import ModerationImageURLParam as ModerationImageURLParam
from .moderation_image_url_input import ModerationImageURLInput as ModerationImageURLInput
from .moderation_image_url_input import ModerationImageURLInputParam as ModerationImageURLInputParam
from .moderation_input_type import ModerationInputType as ModerationInputType
from .moderation_mode import ModerationMode as ModerationMode
from .moderation_options import ModerationOptions as ModerationOptions
from .moderation_options import ModerationOptionsParam as ModerationOptionsParam
from .moderation_policy import ModerationPolicy as ModerationPolicy
from .moderation_policy import ModerationPolicyParam as ModerationPolicyParam
from .moderation_result import ModerationResult as ModerationResult
from .moderation_rule import ModerationRule as ModerationRule
from .moderation_rule import ModerationRuleParam as ModerationRuleParam
from .moderation_text_input import ModerationTextInput as ModerationTextInput
from .moderation_text_input import ModerationTextInputParam as ModerationTextInputParam
from .multi_grader import MultiGrader as MultiGrader
from .multi_grader import MultiGraderParam as MultiGraderParam
from .named_custom_tool import NamedCustomTool as NamedCustomTool
from .named_custom_tool import NamedCustomToolParam as NamedCustomToolParam
from .named_function import NamedFunction as NamedFunction
from .named_function import NamedFunctionParam as NamedFunctionParam
from .namespace_tool import NamespaceTool as NamespaceTool
from .namespace_tool import NamespaceToolParam as NamespaceToolParam
from .namespaced_function_tool import NamespacedFunctionTool as NamespacedFunctionTool
from .namespaced_function_tool import NamespacedFunctionToolParam as NamespacedFunctionToolParam
from .noise_reduction_type import NoiseReductionType as NoiseReductionType
from .other_file_chunking_strategy_object import (
    OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
)
from .peak_privacy_model import PeakPrivacyModel as PeakPrivacyModel
from .peak_privacy_model_list import PeakPrivacyModelList as PeakPrivacyModelList
from .program import Program as Program
from .program import ProgramParam as ProgramParam
from .program_output import ProgramOutput as ProgramOutput
from .program_output import ProgramOutputParam as ProgramOutputParam
from .program_tool_call_caller import ProgramToolCallCaller as ProgramToolCallCaller
from .program_tool_call_caller import ProgramToolCallCallerParam as ProgramToolCallCallerParam
from .programmatic_tool_calling_tool import (
    ProgrammaticToolCallingTool as ProgrammaticToolCallingTool,
)
from .programmatic_tool_calling_tool import (
    ProgrammaticToolCallingToolParam as ProgrammaticToolCallingToolParam,
)
from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
from .prompt_cache_breakpoint import PromptCacheBreakpointParam as PromptCacheBreakpointParam
from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
from .prompt_cache_options import PromptCacheOptionsParam as PromptCacheOptionsParam
from .prompt_cache_retention import PromptCacheRetention as PromptCacheRetention
from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
from .python_grader import PythonGrader as PythonGrader
from .python_grader import PythonGraderParam as PythonGraderParam
from .realtime_audio_config import RealtimeAudioConfig as RealtimeAudioConfig
from .realtime_audio_config import RealtimeAudioConfigParam as RealtimeAudioConfigParam
from .realtime_audio_config_input import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from .realtime_audio_config_input import (
    RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
)
from .realtime_audio_config_output import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
from .realtime_audio_config_output import (
    RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
)
from .realtime_audio_pcm import RealtimeAudioPCM as RealtimeAudioPCM
from .realtime_audio_pcm import RealtimeAudioPCMParam as RealtimeAudioPCMParam
from .realtime_audio_pcma import RealtimeAudioPCMA as RealtimeAudioPCMA
from .realtime_audio_pcma import RealtimeAudioPCMAParam as RealtimeAudioPCMAParam
from .realtime_audio_pcmu import RealtimeAudioPCMU as RealtimeAudioPCMU
from .realtime_audio_pcmu import RealtimeAudioPCMUParam as RealtimeAudioPCMUParam
from .realtime_call_incoming_webhook_data import (
    RealtimeCallIncomingWebhookData as RealtimeCallIncomingWebhookData,
)
from .realtime_call_incoming_webhook_data import (
    RealtimeCallIncomingWebhookDataParam as RealtimeCallIncomingWebhookDataParam,
)
from .realtime_call_incoming_webhook_event import (
    RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
)
from .realtime_call_incoming_webhook_event import (
    RealtimeCallIncomingWebhookEventParam as RealtimeCallIncomingWebhookEventParam,
)
from .realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
from .realtime_function_tool import RealtimeFunctionToolParam as RealtimeFunctionToolParam
from .realtime_input_audio_transcription import (
    RealtimeInputAudioTranscription as RealtimeInputAudioTranscription,
)
from .realtime_input_audio_transcription import (
    RealtimeInputAudioTranscriptionParam as RealtimeInputAudioTranscriptionParam,
)
from .realtime_modality import RealtimeModality as RealtimeModality
from .realtime_noise_reduction import RealtimeNoiseReduction as RealtimeNoiseReduction
from .realtime_noise_reduction import RealtimeNoiseReductionParam as RealtimeNoiseReductionParam
from .realtime_reasoning import RealtimeReasoning as RealtimeReasoning
from .realtime_reasoning import RealtimeReasoningParam as RealtimeReasoningParam
from .realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
from .realtime_semantic_vad import RealtimeSemanticVad as RealtimeSemanticVad
from .realtime_semantic_vad import RealtimeSemanticVadParam as RealtimeSemanticVadParam
from .realtime_server_vad import RealtimeServerVad as RealtimeServerVad
from .realtime_server_vad import RealtimeServerVadParam as RealtimeServerVadParam
from .realtime_session import RealtimeSession as RealtimeSession
from .realtime_session_audio import RealtimeSessionAudio as RealtimeSessionAudio
from .realtime_session_audio_input import RealtimeSessionAudioInput as RealtimeSessionAudioInput
from .realtime_session_audio_output import RealtimeSessionAudioOutput as RealtimeSessionAudioOutput
from .realtime_session_client_secret import (
    RealtimeSessionClientSecret as RealtimeSessionClientSecret,
)
from .realtime_session_client_secret import (
    RealtimeSessionClientSecretParam as RealtimeSessionClientSecretParam,
)
from .realtime_session_create_request import (
    RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
)
from .realtime_session_create_request import (
    RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
)
from .realtime_session_create_response import (
    RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
)
from .realtime_session_create_response_audio import (
    RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
)
from .realtime_session_create_response_audio_input import (
    RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
)
from .realtime_session_create_response_audio_output import (
    RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
)
from .realtime_tracing_configuration import (
    RealtimeTracingConfiguration as RealtimeTracingConfiguration,
)
from .realtime_tracing_configuration import (
    RealtimeTracingConfigurationParam as RealtimeTracingConfigurationParam,
)
from .realtime_transcription_session import (
    RealtimeTranscriptionSession as RealtimeTranscriptionSession,
)
from .realtime_transcription_session_audio import (
    RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
)
from .realtime_transcription_session_audio import (
    RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
)
from .realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)
from .realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
)
from .realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)
from .realtime_transcription_session_create_response_audio import (
    RealtimeTranscriptionSessionCreateResponseAudio as RealtimeTranscriptionSessionCreateResponseAudio,
)
from .realtime_transcription_session_create_response_audio_input import (
    RealtimeTranscriptionSessionCreateResponseAudioInput as RealtimeTranscriptionSessionCreateResponseAudioInput,
)
from .realtime_transcription_session_turn_detection import (
    RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
)
from .realtime_transcription_session_turn_detection import (
    RealtimeTranscriptionSessionTurnDetectionParam as RealtimeTranscriptionSessionTurnDetectionParam,
)
from .realtime_transcription_session_turn_detection_input import (
    RealtimeTranscriptionSessionTurnDetectionInput as RealtimeTranscriptionSessionTurnDetectionInput,
)
from .realtime_transcription_session_turn_detection_input import (
    RealtimeTranscriptionSessionTurnDetectionInputParam as RealtimeTranscriptionSessionTurnDetectionInputParam,
)
from .realtime_translation_audio import RealtimeTranslationAudio as RealtimeTranslationAudio
from .realtime_translation_audio import (
    RealtimeTranslationAudioParam as RealtimeTranslationAudioParam,
)
from .realtime_translation_audio_input import (
    RealtimeTranslationAudioInput as RealtimeTranslationAudioInput,
)
from .realtime_translation_audio_input import (
    RealtimeTranslationAudioInputParam as RealtimeTranslationAudioInputParam,
)
from .realtime_translation_audio_output import (
    RealtimeTranslationAudioOutput as RealtimeTranslationAudioOutput,
)
from .realtime_translation_audio_output import (
    RealtimeTranslationAudioOutputParam as RealtimeTranslationAudioOutputParam,
)
from .realtime_translation_client_secret_create_response import (
    RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
)
from .realtime_translation_input_transcription import (
    RealtimeTranslationInputTranscription as RealtimeTranslationInputTranscription,
)
from .realtime_translation_input_transcription import (
    RealtimeTranslationInputTranscriptionParam as RealtimeTranslationInputTranscriptionParam,
)
from .realtime_translation_noise_reduction import (
    RealtimeTranslationNoiseReduction as RealtimeTranslationNoiseReduction,
)
from .realtime_translation_noise_reduction import (
    RealtimeTranslationNoiseReductionParam as RealtimeTranslationNoiseReductionParam,
)
from .realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
from .realtime_translation_session_create_request import (
    RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
)
from .realtime_translation_session_create_request import (
    RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
)
from .realtime_truncation_retention_ratio import (
    RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
)
from .realtime_truncation_retention_ratio import (
    RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
)
from .realtime_truncation_token_limits import (
    RealtimeTruncationTokenLimits as RealtimeTruncationTokenLimits,
)
from .realtime_truncation_token_limits import (
    RealtimeTruncationTokenLimitsParam as RealtimeTruncationTokenLimitsParam,
)
from .reasoning import Reasoning as Reasoning
from .reasoning import ReasoningParam as ReasoningParam
from .reasoning_context import ReasoningContext as ReasoningContext
from .reasoning_effort import ReasoningEffort as ReasoningEffort
from .reasoning_summary import ReasoningSummary as ReasoningSummary
from .reasoning_text_content import ReasoningTextContent as ReasoningTextContent
from .reasoning_text_content import ReasoningTextContentParam as ReasoningTextContentParam
from .refer_realtime_call_request import ReferRealtimeCallRequest as ReferRealtimeCallRequest
from .refer_realtime_call_request import (
    ReferRealtimeCallRequestParam as ReferRealtimeCallRequestParam,
)
from .refusal_content_block import RefusalContentBlock as RefusalContentBlock
from .refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
from .reinforcement_hyperparameters import (
    ReinforcementHyperparameters as ReinforcementHyperparameters,
)
from .reinforcement_hyperparameters import (
    ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
)
from .reinforcement_method import ReinforcementMethod as ReinforcementMethod
from .reinforcement_method import ReinforcementMethodParam as ReinforcementMethodParam
from .reject_realtime_call_request import RejectRealtimeCallRequest as RejectRealtimeCallRequest
from .reject_realtime_call_request import (
    RejectRealtimeCallRequestParam as RejectRealtimeCallRequestParam,
)
from .required_action_function_tool_call import (
    RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
)
from .required_action_submit_tool_outputs import (
    RequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
)
from .response import Response as Response
from .response_annotation_container_file_citation import (
    ResponseAnnotationContainerFileCitation as ResponseAnnotationContainerFileCitation,
)
from .response_annotation_container_file_citation import (
    ResponseAnnotationContainerFileCitationParam as ResponseAnnotationContainerFileCitationParam,
)
from .response_annotation_file_citation import (
    ResponseAnnotationFileCitation as ResponseAnnotationFileCitation,
)
from .response_annotation_file_citation import (
    ResponseAnnotationFileCitationParam as ResponseAnnotationFileCitationParam,
)
from .response_annotation_file_path import ResponseAnnotationFilePath as ResponseAnnotationFilePath
from .response_annotation_file_path import (
    ResponseAnnotationFilePathParam as ResponseAnnotationFilePathParam,
)
from .response_annotation_url_citation import (
    ResponseAnnotationURLCitation as ResponseAnnotationURLCitation,
)
from .response_annotation_url_citation import (
    ResponseAnnotationURLCitationParam as ResponseAnnotationURLCitationParam,
)
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import (
    ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
)
from .response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from .response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from .response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)
from .response_audio_transcript_done_event import (
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
)
from .response_cancelled_webhook_event import (
    ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
)
from .response_cancelled_webhook_event import (
    ResponseCancelledWebhookEventParam as ResponseCancelledWebhookEventParam,
)
from .response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from .response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
)
from .response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from .response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from .response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from .response_code_interpreter_output_image import (
    ResponseCodeInterpreterOutputImage as ResponseCodeInterpreterOutputImage,
)
from .response_code_interpreter_output_image import (
    ResponseCodeInterpreterOutputImageParam as ResponseCodeInterpreterOutputImageParam,
)
from .response_code_interpreter_output_logs import (
    ResponseCodeInterpreterOutputLogs as ResponseCodeInterpreterOutputLogs,
)
from .response_code_interpreter_output_logs import (
    ResponseCodeInterpreterOutputLogsParam as ResponseCodeInterpreterOutputLogsParam,
)
from .response_code_interpreter_tool_call import (
    ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
)
from .response_code_interpreter_tool_call import (
    ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
)
from .response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
from .response_compaction_item_input import (
    ResponseCompactionItemInput as ResponseCompactionItemInput,
)
from .response_compaction_item_input import (
    ResponseCompactionItemInputParam as ResponseCompactionItemInputParam,
)
from .response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
from .response_completed_webhook_event import (
    ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
)
from .response_completed_webhook_event import (
    ResponseCompletedWebhookEventParam as ResponseCompletedWebhookEventParam,
)
from .response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
from .response_computer_tool_call import (
    ResponseComputerToolCallParam as ResponseComputerToolCallParam,
)
from .response_computer_tool_call_output_item import (
    ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
)
from .response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)
from .response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)
from .response_content_part_added_event import (
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
)
from .response_content_part_done_event import (
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
)
from .response_conversation import ResponseConversation as ResponseConversation
from .response_conversation import ResponseConversationParam as ResponseConversationParam
from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
from .response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
from .response_custom_tool_call import ResponseCustomToolCallParam as ResponseCustomToolCallParam
from .response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
)
from .response_custom_tool_call_input_done_event import (
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
)
from .response_custom_tool_call_item import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .response_custom_tool_call_output import (
    ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
)
from .response_custom_tool_call_output import (
    ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
)
from .response_custom_tool_call_output_item import (
    ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
)
from .response_error import ResponseError as ResponseError
from .response_error_code import ResponseErrorCode as ResponseErrorCode
from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
from .response_failed_webhook_event import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
from .response_failed_webhook_event import (
    ResponseFailedWebhookEventParam as ResponseFailedWebhookEventParam,
)
from .response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
)
from .response_file_search_call_in_progress_event import (
    ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
)
from .response_file_search_call_searching_event import (
    ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
)
from .response_file_search_tool_call import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .response_file_search_tool_call import (
    ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
)
from .response_file_search_tool_call_result import (
    ResponseFileSearchToolCallResult as ResponseFileSearchToolCallResult,
)
from .response_file_search_tool_call_result import (
    ResponseFileSearchToolCallResultParam as ResponseFileSearchToolCallResultParam,
)
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
from .response_format_text_json_schema_config import (
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
)
from .response_format_text_json_schema_config import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)
from .response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from .response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)
from .response_function_shell_call_output_content import (
    ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
)
from .response_function_shell_tool_call import (
    ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
)
from .response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
)
from .response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
from .response_function_tool_call import (
    ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
)
from .response_function_tool_call_item import (
    ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
)
from .response_function_tool_call_output import (
    ResponseFunctionToolCallOutput as ResponseFunctionToolCallOutput,
)
from .response_function_tool_call_output_item import (
    ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
)
from .response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .response_function_web_search import (
    ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
)
from .response_image_gen_call_completed_event import (
    ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
)
from .response_image_gen_call_generating_event import (
    ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
)
from .response_image_gen_call_in_progress_event import (
    ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
)
from .response_image_gen_call_partial_image_event import (
    ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
)
from .response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
from .response_includable import ResponseIncludable as ResponseIncludable
from .response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
from .response_incomplete_webhook_event import (
    ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
)
from .response_incomplete_webhook_event import (
    ResponseIncompleteWebhookEventParam as ResponseIncompleteWebhookEventParam,
)
from .response_input_audio import ResponseInputAudio as ResponseInputAudio
from .response_input_audio import ResponseInputAudioParam as ResponseInputAudioParam
from .response_input_file import ResponseInputFile as ResponseInputFile
from .response_input_file import ResponseInputFileParam as ResponseInputFileParam
from .response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
from .response_input_file_content import (
    ResponseInputFileContentParam as ResponseInputFileContentParam,
)
from .response_input_image import ResponseInputImage as ResponseInputImage
from .response_input_image import ResponseInputImageParam as ResponseInputImageParam
from .response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
from .response_input_image_content import (
    ResponseInputImageContentParam as ResponseInputImageContentParam,
)
from .response_input_message import ResponseInputMessage as ResponseInputMessage
from .response_input_message import ResponseInputMessageParam as ResponseInputMessageParam
from .response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
from .response_input_text import ResponseInputText as ResponseInputText
from .response_input_text import ResponseInputTextParam as ResponseInputTextParam
from .response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
from .response_input_text_content import (
    ResponseInputTextContentParam as ResponseInputTextContentParam,
)
from .response_input_tokens_details import ResponseInputTokensDetails as ResponseInputTokensDetails
from .response_item_list import ResponseItemList as ResponseItemList
from .response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
from .response_mcp_call_arguments_delta_event import (
    ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
)
from .response_mcp_call_arguments_done_event import (
    ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
)
from .response_mcp_call_completed_event import (
    ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
)
from .response_mcp_call_failed_event import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
from .response_mcp_call_in_progress_event import (
    ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
)
from .response_mcp_list_tools_completed_event import (
    ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
)
from .response_mcp_list_tools_failed_event import (
    ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
)
from .response_mcp_list_tools_in_progress_event import (
    ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
)
from .response_moderation import ResponseModeration as ResponseModeration
from .response_moderation_error import ResponseModerationError as ResponseModerationError
from .response_output_item_added_event import (
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
)
from .response_output_item_done_event import (
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
)
from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
from .response_output_message import ResponseOutputMessageParam as ResponseOutputMessageParam
from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
from .response_output_refusal import ResponseOutputRefusalParam as ResponseOutputRefusalParam
from .response_output_text import ResponseOutputText as ResponseOutputText
from .response_output_text import ResponseOutputTextParam as ResponseOutputTextParam
from .response_output_text_annotation_added_event import (
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
)
from .response_output_text_logprob import ResponseOutputTextLogprob as ResponseOutputTextLogprob
from .response_output_text_logprob import (
    ResponseOutputTextLogprobParam as ResponseOutputTextLogprobParam,
)
from .response_output_text_top_logprob import (
    ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob,
)
from .response_output_text_top_logprob import (
    ResponseOutputTextTopLogprobParam as ResponseOutputTextTopLogprobParam,
)
from .response_output_tokens_details import (
    ResponseOutputTokensDetails as ResponseOutputTokensDetails,
)
from .response_prompt import ResponsePrompt as ResponsePrompt
from .response_prompt import ResponsePromptParam as ResponsePromptParam
from .response_prompt_cache_options import ResponsePromptCacheOptions as ResponsePromptCacheOptions
from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
from .response_reasoning_item import ResponseReasoningItemParam as ResponseReasoningItemParam
from .response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
)
from .response_reasoning_summary_part_done_event import (
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
)
from .response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
)
from .response_reasoning_summary_text_done_event import (
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
)
from .response_reasoning_text_delta_event import (
    ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
)
from .response_reasoning_text_done_event import (
    ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
)
from .response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from .response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from .response_service_tier import ResponseServiceTier as ResponseServiceTier
from .response_shell_call_command_added_event import (
    ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
)
from .response_shell_call_command_delta_event import (
    ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
)
from .response_shell_call_command_done_event import (
    ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
)
from .response_shell_call_output_content_delta_event import (
    ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
)
from .response_shell_call_output_content_done_event import (
    ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
)
from .response_shell_call_output_delta import (
    ResponseShellCallOutputDelta as ResponseShellCallOutputDelta,
)
from .response_status import ResponseStatus as ResponseStatus
from .response_stream_options import ResponseStreamOptions as ResponseStreamOptions
from .response_stream_options import ResponseStreamOptionsParam as ResponseStreamOptionsParam
from .response_text_config import ResponseTextConfig as ResponseTextConfig
from .response_text_config import ResponseTextConfigParam as ResponseTextConfigParam
from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
from .response_text_logprob import ResponseTextLogprob as ResponseTextLogprob
from .response_text_top_logprob import ResponseTextTopLogprob as ResponseTextTopLogprob
from .response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
from .response_tool_search_output_item import (
    ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
)
from .response_truncation import ResponseTruncation as ResponseTruncation
from .response_usage import ResponseUsage as ResponseUsage
from .response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
)
from .response_web_search_call_in_progress_event import (
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
)
from .response_web_search_call_searching_event import (
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
)
from .response_webhook_data import ResponseWebhookData as ResponseWebhookData
from .response_webhook_data import ResponseWebhookDataParam as ResponseWebhookDataParam
from .run_grader_request import RunGraderRequest as RunGraderRequest
from .run_grader_request import RunGraderRequestParam as RunGraderRequestParam
from .run_step_delta import RunStepDelta as RunStepDelta
from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
from .score_model_grader import ScoreModelGrader as ScoreModelGrader
from .score_model_grader import ScoreModelGraderParam as ScoreModelGraderParam
from .score_model_grader_sampling import ScoreModelGraderSampling as ScoreModelGraderSampling
from .score_model_grader_sampling import (
    ScoreModelGraderSamplingParam as ScoreModelGraderSamplingParam,
)
from .search_vector_store_request import SearchVectorStoreRequest as SearchVectorStoreRequest
from .search_vector_store_request import (
    SearchVectorStoreRequestParam as SearchVectorStoreRequestParam,
)
from .service_tier import ServiceTier as ServiceTier
from .shell_call import ShellCall as ShellCall
from .shell_call import ShellCallParam as ShellCallParam
from .shell_call_action import ShellCallAction as ShellCallAction
from .shell_call_action import ShellCallActionParam as ShellCallActionParam
from .shell_call_outcome_exit import ShellCallOutcomeExit as ShellCallOutcomeExit
from .shell_call_outcome_exit import ShellCallOutcomeExitParam as ShellCallOutcomeExitParam
from .shell_call_outcome_timeout import ShellCallOutcomeTimeout as ShellCallOutcomeTimeout
from .shell_call_outcome_timeout import ShellCallOutcomeTimeoutParam as ShellCallOutcomeTimeoutParam
from .shell_call_output import ShellCallOutput as ShellCallOutput
from .shell_call_output import ShellCallOutputParam as ShellCallOutputParam
from .shell_call_output_content import ShellCallOutputContent as ShellCallOutputContent
from .shell_call_output_content import ShellCallOutputContentParam as ShellCallOutputContentParam
from .sip_header import SipHeader as SipHeader
from .sip_header import SipHeaderParam as SipHeaderParam
from .skill_reference import SkillReference as SkillReference
from .skill_reference import SkillReferenceParam as SkillReferenceParam
from .smarter_account import SmarterAccount as SmarterAccount
from .smarter_chat import SmarterChat as SmarterChat
from .smarter_chat_body import SmarterChatBody as SmarterChatBody
from .smarter_chat_data import SmarterChatData as SmarterChatData
from .smarter_chat_request import SmarterChatRequest as SmarterChatRequest
from .smarter_chat_response import SmarterChatResponse as SmarterChatResponse
from .smarter_chat_result import SmarterChatResult as SmarterChatResult
from .smarter_chat_trace import SmarterChatTrace as SmarterChatTrace
from .smarter_chatbot_config import SmarterChatbotConfig as SmarterChatbotConfig
from .smarter_chatbot_description import SmarterChatbotDescription as SmarterChatbotDescription
from .smarter_chatbot_manifest import SmarterChatbotManifest as SmarterChatbotManifest
from .smarter_chatbot_metadata import SmarterChatbotMetadata as SmarterChatbotMetadata
from .smarter_chatbot_record import SmarterChatbotRecord as SmarterChatbotRecord
from .smarter_chatbot_spec import SmarterChatbotSpec as SmarterChatbotSpec
from .smarter_chatbot_status import SmarterChatbotStatus as SmarterChatbotStatus
from .smarter_identity import SmarterIdentity as SmarterIdentity
from .smarter_message import SmarterMessage as SmarterMessage
from .smarter_message import SmarterMessageParam as SmarterMessageParam
from .smarter_user import SmarterUser as SmarterUser
from .smarter_whoami import SmarterWhoami as SmarterWhoami
from .sort_order import SortOrder as SortOrder
from .speech_audio_delta_event import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
from .speech_audio_done_event import SpeechAudioDoneEvent as SpeechAudioDoneEvent
from .speech_usage import SpeechUsage as SpeechUsage
from .static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
from .static_file_chunking_strategy import (
    StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
)
from .static_file_chunking_strategy_object import (
    StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
)
from .static_file_chunking_strategy_object import (
    StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
)
from .string_check_grader import StringCheckGrader as StringCheckGrader
from .string_check_grader import StringCheckGraderParam as StringCheckGraderParam
from .submit_tool_outputs_request import SubmitToolOutputsRequest as SubmitToolOutputsRequest
from .submit_tool_outputs_request import (
    SubmitToolOutputsRequestParam as SubmitToolOutputsRequestParam,
)
from .summary_text_content import SummaryTextContent as SummaryTextContent
from .summary_text_content import SummaryTextContentParam as SummaryTextContentParam
from .supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
from .supervised_hyperparameters import (
    SupervisedHyperparametersParam as SupervisedHyperparametersParam,
)
from .supervised_method import SupervisedMethod as SupervisedMethod
from .supervised_method import SupervisedMethodParam as SupervisedMethodParam
from .text_content import TextContent as TextContent
from .text_content_block import TextContentBlock as TextContentBlock
from .text_content_block_input import TextContentBlockInput as TextContentBlockInput
from .text_content_block_input import TextContentBlockInputParam as TextContentBlockInputParam
from .text_delta_block import TextDeltaBlock as TextDeltaBlock
from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
from .text_similarity_grader import TextSimilarityGraderParam as TextSimilarityGraderParam
from .thread import Thread as Thread
from .thread_created import ThreadCreated as ThreadCreated
from .thread_deleted import ThreadDeleted as ThreadDeleted
from .thread_done_event import ThreadDoneEvent as ThreadDoneEvent
from .thread_file_citation import ThreadFileCitation as ThreadFileCitation
from .thread_file_citation_annotation import (
    ThreadFileCitationAnnotation as ThreadFileCitationAnnotation,
)
from .thread_file_citation_delta import ThreadFileCitationDelta as ThreadFileCitationDelta
from .thread_file_citation_delta_annotation import (
    ThreadFileCitationDeltaAnnotation as ThreadFileCitationDeltaAnnotation,
)
from .thread_file_path import ThreadFilePath as ThreadFilePath
from .thread_file_path_annotation import ThreadFilePathAnnotation as ThreadFilePathAnnotation
from .thread_file_path_delta import ThreadFilePathDelta as ThreadFilePathDelta
from .thread_file_path_delta_annotation import (
    ThreadFilePathDeltaAnnotation as ThreadFilePathDeltaAnnotation,
)
from .thread_message import ThreadMessage as ThreadMessage
from .thread_message_attachment import ThreadMessageAttachment as ThreadMessageAttachment
from .thread_message_attachment import ThreadMessageAttachmentParam as ThreadMessageAttachmentParam
from .thread_message_attachment_file_search_tool import (
    ThreadMessageAttachmentFileSearchTool as ThreadMessageAttachmentFileSearchTool,
)
from .thread_message_attachment_file_search_tool import (
    ThreadMessageAttachmentFileSearchToolParam as ThreadMessageAttachmentFileSearchToolParam,
)
from .thread_message_completed import ThreadMessageCompleted as ThreadMessageCompleted
from .thread_message_created import ThreadMessageCreated as ThreadMessageCreated
from .thread_message_creation import ThreadMessageCreation as ThreadMessageCreation
from .thread_message_creation_delta import ThreadMessageCreationDelta as ThreadMessageCreationDelta
from .thread_message_deleted import ThreadMessageDeleted as ThreadMessageDeleted
from .thread_message_delta import ThreadMessageDelta as ThreadMessageDelta
from .thread_message_image_detail import ThreadMessageImageDetail as ThreadMessageImageDetail
from .thread_message_image_file import ThreadMessageImageFile as ThreadMessageImageFile
from .thread_message_image_file import ThreadMessageImageFileParam as ThreadMessageImageFileParam
from .thread_message_image_url import ThreadMessageImageURL as ThreadMessageImageURL
from .thread_message_image_url import ThreadMessageImageURLParam as ThreadMessageImageURLParam
from .thread_message_in_progress import ThreadMessageInProgress as ThreadMessageInProgress
from .thread_message_incomplete import ThreadMessageIncomplete as ThreadMessageIncomplete
from .thread_message_incomplete_details import (
    ThreadMessageIncompleteDetails as ThreadMessageIncompleteDetails,
)
from .thread_message_list import ThreadMessageList as ThreadMessageList
from .thread_message_role import ThreadMessageRole as ThreadMessageRole
from .thread_message_text import ThreadMessageText as ThreadMessageText
from .thread_message_text_delta import ThreadMessageTextDelta as ThreadMessageTextDelta
from .thread_run import ThreadRun as ThreadRun
from .thread_run_cancelled import ThreadRunCancelled as ThreadRunCancelled
from .thread_run_cancelling import ThreadRunCancelling as ThreadRunCancelling
from .thread_run_completed import ThreadRunCompleted as ThreadRunCompleted
from .thread_run_created import ThreadRunCreated as ThreadRunCreated
from .thread_run_expired import ThreadRunExpired as ThreadRunExpired
from .thread_run_failed import ThreadRunFailed as ThreadRunFailed
from .thread_run_in_progress import ThreadRunInProgress as ThreadRunInProgress
from .thread_run_incomplete import ThreadRunIncomplete as ThreadRunIncomplete
from .thread_run_incomplete_details import ThreadRunIncompleteDetails as ThreadRunIncompleteDetails
from .thread_run_last_error import ThreadRunLastError as ThreadRunLastError
from .thread_run_list import ThreadRunList as ThreadRunList
from .thread_run_queued import ThreadRunQueued as ThreadRunQueued
from .thread_run_required_action import ThreadRunRequiredAction as ThreadRunRequiredAction
from .thread_run_requires_action import ThreadRunRequiresAction as ThreadRunRequiresAction
from .thread_run_status import ThreadRunStatus as ThreadRunStatus
from .thread_run_step import ThreadRunStep as ThreadRunStep
from .thread_run_step_cancelled import ThreadRunStepCancelled as ThreadRunStepCancelled
from .thread_run_step_completed import ThreadRunStepCompleted as ThreadRunStepCompleted
from .thread_run_step_created import ThreadRunStepCreated as ThreadRunStepCreated
from .thread_run_step_delta import ThreadRunStepDelta as ThreadRunStepDelta
from .thread_run_step_expired import ThreadRunStepExpired as ThreadRunStepExpired
from .thread_run_step_failed import ThreadRunStepFailed as ThreadRunStepFailed
from .thread_run_step_in_progress import ThreadRunStepInProgress as ThreadRunStepInProgress
from .thread_run_step_last_error import ThreadRunStepLastError as ThreadRunStepLastError
from .thread_run_step_list import ThreadRunStepList as ThreadRunStepList
from .thread_run_tool_output import ThreadRunToolOutput as ThreadRunToolOutput
from .thread_run_tool_output import ThreadRunToolOutputParam as ThreadRunToolOutputParam
from .thread_run_truncation_strategy import (
    ThreadRunTruncationStrategy as ThreadRunTruncationStrategy,
)
from .thread_run_truncation_strategy import (
    ThreadRunTruncationStrategyParam as ThreadRunTruncationStrategyParam,
)
from .thread_run_usage import ThreadRunUsage as ThreadRunUsage
from .timestamp_granularity import TimestampGranularity as TimestampGranularity
from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
from .tool_choice_allowed import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .tool_choice_apply_patch import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
from .tool_choice_custom import ToolChoiceCustomParam as ToolChoiceCustomParam
from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
from .tool_choice_function import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from .tool_choice_mcp import ToolChoiceMcpParam as ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from .tool_choice_programmatic_tool_calling import (
    ToolChoiceProgrammaticToolCalling as ToolChoiceProgrammaticToolCalling,
)
from .tool_choice_programmatic_tool_calling import (
    ToolChoiceProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCallingParam,
)
from .tool_choice_shell import ToolChoiceShell as ToolChoiceShell
from .tool_choice_shell import ToolChoiceShellParam as ToolChoiceShellParam
from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
from .tool_choice_types import ToolChoiceTypesParam as ToolChoiceTypesParam
from .tool_resources import ToolResources as ToolResources
from .tool_resources import ToolResourcesParam as ToolResourcesParam
from .tool_search_call import ToolSearchCall as ToolSearchCall
from .tool_search_call import ToolSearchCallParam as ToolSearchCallParam
from .tool_search_execution import ToolSearchExecution as ToolSearchExecution
from .tool_search_output import ToolSearchOutput as ToolSearchOutput
from .tool_search_output import ToolSearchOutputParam as ToolSearchOutputParam
from .tool_search_tool import ToolSearchTool as ToolSearchTool
from .tool_search_tool import ToolSearchToolParam as ToolSearchToolParam
from .top_logprob import TopLogprob as TopLogprob
from .transcript_text_input_token_details import (
    TranscriptTextInputTokenDetails as TranscriptTextInputTokenDetails,
)
from .transcript_text_usage_duration import (
    TranscriptTextUsageDuration as TranscriptTextUsageDuration,
)
from .transcript_text_usage_tokens import TranscriptTextUsageTokens as TranscriptTextUsageTokens
from .transcription import Transcription as Transcription
from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
from .transcription_diarized_segment import (
    TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
)
from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
from .transcription_logprob import TranscriptionLogprob as TranscriptionLogprob
from .transcription_segment import TranscriptionSegment as TranscriptionSegment
from .transcription_text_delta_event import (
    TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
)
from .transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .transcription_text_segment_event import (
    TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
)
from .transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
from .transcription_word import TranscriptionWord as TranscriptionWord
from .translation import Translation as Translation
from .translation_verbose import TranslationVerbose as TranslationVerbose
from .unions import ApplyPatchOperation as ApplyPatchOperation
from .unions import ApplyPatchOperationParam as ApplyPatchOperationParam
from .unions import AssistantCodeInterpreterOutput as AssistantCodeInterpreterOutput
from .unions import AssistantCodeInterpreterOutputDelta as AssistantCodeInterpreterOutputDelta
from .unions import AssistantResponseFormatOption as AssistantResponseFormatOption
from .unions import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
from .unions import AssistantStreamEvent as AssistantStreamEvent
from .unions import AssistantTool as AssistantTool
from .unions import AssistantToolCall as AssistantToolCall
from .unions import AssistantToolCallDelta as AssistantToolCallDelta
from .unions import AssistantToolParam as AssistantToolParam
from .unions import AttributeFilter as AttributeFilter
from .unions import AttributeFilterParam as AttributeFilterParam
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
from .unions import ClientSecretCreateResponseSession as ClientSecretCreateResponseSession
from .unions import CompactedResponseItem as CompactedResponseItem
from .unions import ComputerAction as ComputerAction
from .unions import ComputerActionParam as ComputerActionParam
from .unions import ContainerNetworkPolicy as ContainerNetworkPolicy
from .unions import ContainerNetworkPolicyParam as ContainerNetworkPolicyParam
from .unions import ContainerSkill as ContainerSkill
from .unions import ContainerSkillParam as ContainerSkillParam
from .unions import ConversationItem as ConversationItem
from .unions import ConversationMessageContent as ConversationMessageContent
from .unions import (
    CreateEvalCompletionsRunDataSourceInputMessages as CreateEvalCompletionsRunDataSourceInputMessages,
)
from .unions import (
    CreateEvalCompletionsRunDataSourceInputMessagesParam as CreateEvalCompletionsRunDataSourceInputMessagesParam,
)
from .unions import (
    CreateEvalCompletionsRunDataSourceSource as CreateEvalCompletionsRunDataSourceSource,
)
from .unions import (
    CreateEvalCompletionsRunDataSourceSourceParam as CreateEvalCompletionsRunDataSourceSourceParam,
)
from .unions import CreateEvalJSONLRunDataSourceSource as CreateEvalJSONLRunDataSourceSource
from .unions import (
    CreateEvalJSONLRunDataSourceSourceParam as CreateEvalJSONLRunDataSourceSourceParam,
)
from .unions import CreateEvalRequestDataSourceConfig as CreateEvalRequestDataSourceConfig
from .unions import CreateEvalRequestDataSourceConfigParam as CreateEvalRequestDataSourceConfigParam
from .unions import CreateEvalRequestTestingCriteriaItem as CreateEvalRequestTestingCriteriaItem
from .unions import (
    CreateEvalRequestTestingCriteriaItemParam as CreateEvalRequestTestingCriteriaItemParam,
)
from .unions import (
    CreateEvalResponsesRunDataSourceInputMessages as CreateEvalResponsesRunDataSourceInputMessages,
)
from .unions import (
    CreateEvalResponsesRunDataSourceInputMessagesParam as CreateEvalResponsesRunDataSourceInputMessagesParam,
)
from .unions import CreateEvalResponsesRunDataSourceSource as CreateEvalResponsesRunDataSourceSource
from .unions import (
    CreateEvalResponsesRunDataSourceSourceParam as CreateEvalResponsesRunDataSourceSourceParam,
)
from .unions import (
    CreateRealtimeClientSecretRequestSession as CreateRealtimeClientSecretRequestSession,
)
from .unions import (
    CreateRealtimeClientSecretRequestSessionParam as CreateRealtimeClientSecretRequestSessionParam,
)
from .unions import CreateTranscriptionResponse as CreateTranscriptionResponse
from .unions import CreateTranslationResponse as CreateTranslationResponse
from .unions import CustomToolFormat as CustomToolFormat
from .unions import CustomToolFormatParam as CustomToolFormatParam
from .unions import CustomToolInputFormat as CustomToolInputFormat
from .unions import CustomToolInputFormatParam as CustomToolInputFormatParam
from .unions import (
    EvalCompletionsInputMessagesTemplateTemplateItem as EvalCompletionsInputMessagesTemplateTemplateItem,
)
from .unions import (
    EvalCompletionsInputMessagesTemplateTemplateItemParam as EvalCompletionsInputMessagesTemplateTemplateItemParam,
)
from .unions import EvalDataSourceConfig as EvalDataSourceConfig
from .unions import EvalItemContent as EvalItemContent
from .unions import EvalItemContentParam as EvalItemContentParam
from .unions import EvalMessageTemplate as EvalMessageTemplate
from .unions import EvalMessageTemplateParam as EvalMessageTemplateParam
from .unions import EvalRunDataSource as EvalRunDataSource
from .unions import EvalRunDataSourceParam as EvalRunDataSourceParam
from .unions import EvalTestingCriteriaItem as EvalTestingCriteriaItem
from .unions import EvalTestingCriteriaItemParam as EvalTestingCriteriaItemParam
from .unions import FileChunkingStrategy as FileChunkingStrategy
from .unions import FileChunkingStrategyInput as FileChunkingStrategyInput
from .unions import FileChunkingStrategyInputParam as FileChunkingStrategyInputParam
from .unions import Grader as Grader
from .unions import GraderInputItem as GraderInputItem
from .unions import GraderInputItemParam as GraderInputItemParam
from .unions import GraderParam as GraderParam
from .unions import ImageEditStreamEvent as ImageEditStreamEvent
from .unions import ImageGenStreamEvent as ImageGenStreamEvent
from .unions import McpToolCallError as McpToolCallError
from .unions import McpToolCallErrorParam as McpToolCallErrorParam
from .unions import MessageContentDelta as MessageContentDelta
from .unions import ModerationMultiModalInput as ModerationMultiModalInput
from .unions import ModerationMultiModalInputParam as ModerationMultiModalInputParam
from .unions import MultiGraderMember as MultiGraderMember
from .unions import MultiGraderMemberParam as MultiGraderMemberParam
from .unions import NamespacedTool as NamespacedTool
from .unions import NamespacedToolParam as NamespacedToolParam
from .unions import RealtimeAudioFormats as RealtimeAudioFormats
from .unions import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from .unions import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection
from .unions import RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam
from .unions import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
from .unions import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
from .unions import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
from .unions import RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam
from .unions import ResponseAnnotation as ResponseAnnotation
from .unions import ResponseAnnotationParam as ResponseAnnotationParam
from .unions import ResponseCodeInterpreterOutput as ResponseCodeInterpreterOutput
from .unions import ResponseCodeInterpreterOutputParam as ResponseCodeInterpreterOutputParam
from .unions import ResponseContentPart as ResponseContentPart
from .unions import ResponseContentPartParam as ResponseContentPartParam
from .unions import ResponseFormatTextConfig as ResponseFormatTextConfig
from .unions import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
from .unions import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
from .unions import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam
from .unions import ResponseFunctionShellEnvironment as ResponseFunctionShellEnvironment
from .unions import ResponseInputContent as ResponseInputContent
from .unions import ResponseInputContentParam as ResponseInputContentParam
from .unions import ResponseInputItem as ResponseInputItem
from .unions import ResponseInputItemParam as ResponseInputItemParam
from .unions import ResponseItem as ResponseItem
from .unions import ResponseModerationOutcome as ResponseModerationOutcome
from .unions import ResponseOutputItem as ResponseOutputItem
from .unions import ResponseOutputMessageContent as ResponseOutputMessageContent
from .unions import ResponseOutputMessageContentParam as ResponseOutputMessageContentParam
from .unions import ResponsePromptVariable as ResponsePromptVariable
from .unions import ResponsePromptVariableParam as ResponsePromptVariableParam
from .unions import ResponseStreamEvent as ResponseStreamEvent
from .unions import RunStepDeltaDetails as RunStepDeltaDetails
from .unions import ShellCallEnvironment as ShellCallEnvironment
from .unions import ShellCallEnvironmentParam as ShellCallEnvironmentParam
from .unions import ShellCallOutcome as ShellCallOutcome
from .unions import ShellCallOutcomeParam as ShellCallOutcomeParam
from .unions import ShellEnvironment as ShellEnvironment
from .unions import ShellEnvironmentParam as ShellEnvironmentParam
from .unions import SpeechStreamEvent as SpeechStreamEvent
from .unions import ThreadMessageAnnotation as ThreadMessageAnnotation
from .unions import ThreadMessageAnnotationDelta as ThreadMessageAnnotationDelta
from .unions import ThreadMessageAttachmentTool as ThreadMessageAttachmentTool
from .unions import ThreadMessageAttachmentToolParam as ThreadMessageAttachmentToolParam
from .unions import ThreadMessageContent as ThreadMessageContent
from .unions import ThreadMessageContentPart as ThreadMessageContentPart
from .unions import ThreadMessageContentPartParam as ThreadMessageContentPartParam
from .unions import ThreadRunStepDetails as ThreadRunStepDetails
from .unions import Tool as Tool
from .unions import ToolCallCaller as ToolCallCaller
from .unions import ToolCallCallerParam as ToolCallCallerParam
from .unions import ToolChoice as ToolChoice
from .unions import ToolChoiceParam as ToolChoiceParam
from .unions import ToolParam as ToolParam
from .unions import TranscriptionStreamEvent as TranscriptionStreamEvent
from .unions import TranscriptionUsage as TranscriptionUsage
from .unions import UnwrapWebhookEvent as UnwrapWebhookEvent
from .unions import UnwrapWebhookEventParam as UnwrapWebhookEventParam
from .unions import WebSearchAction as WebSearchAction
from .unions import WebSearchActionParam as WebSearchActionParam
from .update_assistant_request import UpdateAssistantRequest as UpdateAssistantRequest
from .update_assistant_request import UpdateAssistantRequestParam as UpdateAssistantRequestParam
from .update_chat_completion_request import (
    UpdateChatCompletionRequest as UpdateChatCompletionRequest,
)
from .update_chat_completion_request import (
    UpdateChatCompletionRequestParam as UpdateChatCompletionRequestParam,
)
from .update_conversation_request import UpdateConversationRequest as UpdateConversationRequest
from .update_conversation_request import (
    UpdateConversationRequestParam as UpdateConversationRequestParam,
)
from .update_eval_request import UpdateEvalRequest as UpdateEvalRequest
from .update_eval_request import UpdateEvalRequestParam as UpdateEvalRequestParam
from .update_thread_message_request import UpdateThreadMessageRequest as UpdateThreadMessageRequest
from .update_thread_message_request import (
    UpdateThreadMessageRequestParam as UpdateThreadMessageRequestParam,
)
from .update_thread_request import UpdateThreadRequest as UpdateThreadRequest
from .update_thread_request import UpdateThreadRequestParam as UpdateThreadRequestParam
from .update_thread_run_request import UpdateThreadRunRequest as UpdateThreadRunRequest
from .update_thread_run_request import UpdateThreadRunRequestParam as UpdateThreadRunRequestParam
from .update_vector_store_file_request import (
    UpdateVectorStoreFileRequest as UpdateVectorStoreFileRequest,
)
from .update_vector_store_file_request import (
    UpdateVectorStoreFileRequestParam as UpdateVectorStoreFileRequestParam,
)
from .update_vector_store_request import UpdateVectorStoreRequest as UpdateVectorStoreRequest
from .update_vector_store_request import (
    UpdateVectorStoreRequestParam as UpdateVectorStoreRequestParam,
)
from .upload import Upload as Upload
from .upload_part import UploadPart as UploadPart
from .vad_config import VadConfig as VadConfig
from .vad_config import VadConfigParam as VadConfigParam
from .validate_grader_request import ValidateGraderRequest as ValidateGraderRequest
from .validate_grader_request import ValidateGraderRequestParam as ValidateGraderRequestParam
from .vector_store import VectorStore as VectorStore
from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
from .vector_store_expiration_after import VectorStoreExpirationAfter as VectorStoreExpirationAfter
from .vector_store_expiration_after import (
    VectorStoreExpirationAfterParam as VectorStoreExpirationAfterParam,
)
from .vector_store_file import VectorStoreFile as VectorStoreFile
from .vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
from .vector_store_file_counts import VectorStoreFileCounts as VectorStoreFileCounts
from .vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
from .vector_store_file_error import VectorStoreFileError as VectorStoreFileError
from .vector_store_file_list import VectorStoreFileList as VectorStoreFileList
from .vector_store_file_status import VectorStoreFileStatus as VectorStoreFileStatus
from .vector_store_list import VectorStoreList as VectorStoreList
from .vector_store_search_ranking_options import (
    VectorStoreSearchRankingOptions as VectorStoreSearchRankingOptions,
)
from .vector_store_search_ranking_options import (
    VectorStoreSearchRankingOptionsParam as VectorStoreSearchRankingOptionsParam,
)
from .vector_store_search_response import VectorStoreSearchResponse as VectorStoreSearchResponse
from .vector_store_search_response_content import (
    VectorStoreSearchResponseContent as VectorStoreSearchResponseContent,
)
from .vector_store_search_response_list import (
    VectorStoreSearchResponseList as VectorStoreSearchResponseList,
)
from .verbosity import Verbosity as Verbosity
from .web_search_action_find import WebSearchActionFind as WebSearchActionFind
from .web_search_action_find import WebSearchActionFindParam as WebSearchActionFindParam
from .web_search_action_open_page import WebSearchActionOpenPage as WebSearchActionOpenPage
from .web_search_action_open_page import (
    WebSearchActionOpenPageParam as WebSearchActionOpenPageParam,
)
from .web_search_action_search import WebSearchActionSearch as WebSearchActionSearch
from .web_search_action_search import WebSearchActionSearchParam as WebSearchActionSearchParam
from .web_search_action_search_source import (
    WebSearchActionSearchSource as WebSearchActionSearchSource,
)
from .web_search_action_search_source import (
    WebSearchActionSearchSourceParam as WebSearchActionSearchSourceParam,
)
from .web_search_content_type import WebSearchContentType as WebSearchContentType
from .web_search_context_size import WebSearchContextSize as WebSearchContextSize
from .web_search_location import WebSearchLocation as WebSearchLocation
from .web_search_location import WebSearchLocationParam as WebSearchLocationParam
from .web_search_options import WebSearchOptions as WebSearchOptions
from .web_search_options import WebSearchOptionsParam as WebSearchOptionsParam
from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
from .web_search_preview_tool import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from .web_search_preview_tool_user_location import (
    WebSearchPreviewToolUserLocation as WebSearchPreviewToolUserLocation,
)
from .web_search_preview_tool_user_location import (
    WebSearchPreviewToolUserLocationParam as WebSearchPreviewToolUserLocationParam,
)
from .web_search_tool import WebSearchTool as WebSearchTool
from .web_search_tool import WebSearchToolParam as WebSearchToolParam
from .web_search_tool_filters import WebSearchToolFilters as WebSearchToolFilters
from .web_search_tool_filters import WebSearchToolFiltersParam as WebSearchToolFiltersParam
from .web_search_tool_user_location import WebSearchToolUserLocation as WebSearchToolUserLocation
from .web_search_tool_user_location import (
    WebSearchToolUserLocationParam as WebSearchToolUserLocationParam,
)
from .web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
from .web_search_user_location import WebSearchUserLocationParam as WebSearchUserLocationParam
