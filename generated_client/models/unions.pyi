# Written by `make generate` from openapi.yaml; edits would be lost.
"""The aliases and decoders that `unions.py` makes on first use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeAlias

from .. import models as m
from ..base import BaseModel
from . import unions as u

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
decode_ChatCompletionRequestMessage: Callable[[Any], Any]
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
decode_ChatCompletionContentPart: Callable[[Any], Any]
ChatCompletionAssistantContentPart: TypeAlias = (
    m.ChatCompletionContentPartText | m.ChatCompletionContentPartRefusal
)
ChatCompletionAssistantContentPartParam: TypeAlias = (
    m.ChatCompletionContentPartTextParam | m.ChatCompletionContentPartRefusalParam | BaseModel
)
decode_ChatCompletionAssistantContentPart: Callable[[Any], Any]
ChatCompletionTool: TypeAlias = m.ChatCompletionFunctionTool | m.ChatCompletionCustomTool
ChatCompletionToolParam: TypeAlias = (
    m.ChatCompletionFunctionToolParam | m.ChatCompletionCustomToolParam | BaseModel
)
decode_ChatCompletionTool: Callable[[Any], Any]
CustomToolFormat: TypeAlias = m.CustomToolFormatText | m.CustomToolFormatGrammar
CustomToolFormatParam: TypeAlias = (
    m.CustomToolFormatTextParam | m.CustomToolFormatGrammarParam | BaseModel
)
decode_CustomToolFormat: Callable[[Any], Any]
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
decode_ChatCompletionToolChoiceOption: Callable[[Any], Any]
ChatCompletionMessageToolCall: TypeAlias = (
    m.ChatCompletionMessageFunctionToolCall | m.ChatCompletionMessageCustomToolCall
)
ChatCompletionMessageToolCallParam: TypeAlias = (
    m.ChatCompletionMessageFunctionToolCallParam
    | m.ChatCompletionMessageCustomToolCallParam
    | BaseModel
)
decode_ChatCompletionMessageToolCall: Callable[[Any], Any]
ChatCompletionResponseFormat: TypeAlias = (
    m.ResponseFormatText | m.ResponseFormatJSONSchema | m.ResponseFormatJSONObject
)
ChatCompletionResponseFormatParam: TypeAlias = (
    m.ResponseFormatTextParam
    | m.ResponseFormatJSONSchemaParam
    | m.ResponseFormatJSONObjectParam
    | BaseModel
)
decode_ChatCompletionResponseFormat: Callable[[Any], Any]
ChatCompletionModerationOutcome: TypeAlias = (
    m.ChatCompletionModerationResults | m.ChatCompletionModerationError
)
decode_ChatCompletionModerationOutcome: Callable[[Any], Any]
ChatCompletionStoreMessageContentPart: TypeAlias = (
    m.ChatCompletionContentPartText | m.ChatCompletionContentPartImage
)
ChatCompletionStoreMessageContentPartParam: TypeAlias = (
    m.ChatCompletionContentPartTextParam | m.ChatCompletionContentPartImageParam | BaseModel
)
decode_ChatCompletionStoreMessageContentPart: Callable[[Any], Any]
ResponsePromptVariable: TypeAlias = (
    str | m.ResponseInputText | m.ResponseInputImage | m.ResponseInputFile
)
ResponsePromptVariableParam: TypeAlias = (
    str
    | m.ResponseInputTextParam
    | m.ResponseInputImageParam
    | m.ResponseInputFileParam
    | BaseModel
)
decode_ResponsePromptVariable: Callable[[Any], Any]
ResponseFormatTextConfig: TypeAlias = (
    m.ResponseFormatText | m.ResponseFormatTextJSONSchemaConfig | m.ResponseFormatJSONObject
)
ResponseFormatTextConfigParam: TypeAlias = (
    m.ResponseFormatTextParam
    | m.ResponseFormatTextJSONSchemaConfigParam
    | m.ResponseFormatJSONObjectParam
    | BaseModel
)
decode_ResponseFormatTextConfig: Callable[[Any], Any]
Tool: TypeAlias = (
    m.FunctionTool
    | m.FileSearchTool
    | m.ComputerTool
    | m.ComputerUsePreviewTool
    | m.WebSearchTool
    | m.McpTool
    | m.CodeInterpreterTool
    | m.ProgrammaticToolCallingTool
    | m.ImageGenerationTool
    | m.LocalShellTool
    | m.FunctionShellTool
    | m.CustomTool
    | m.NamespaceTool
    | m.ToolSearchTool
    | m.WebSearchPreviewTool
    | m.ApplyPatchTool
)
ToolParam: TypeAlias = (
    m.FunctionToolParam
    | m.FileSearchToolParam
    | m.ComputerToolParam
    | m.ComputerUsePreviewToolParam
    | m.WebSearchToolParam
    | m.McpToolParam
    | m.CodeInterpreterToolParam
    | m.ProgrammaticToolCallingToolParam
    | m.ImageGenerationToolParam
    | m.LocalShellToolParam
    | m.FunctionShellToolParam
    | m.CustomToolParam
    | m.NamespaceToolParam
    | m.ToolSearchToolParam
    | m.WebSearchPreviewToolParam
    | m.ApplyPatchToolParam
    | BaseModel
)
decode_Tool: Callable[[Any], Any]
CustomToolInputFormat: TypeAlias = m.CustomToolInputFormatText | m.CustomToolInputFormatGrammar
CustomToolInputFormatParam: TypeAlias = (
    m.CustomToolInputFormatTextParam | m.CustomToolInputFormatGrammarParam | BaseModel
)
decode_CustomToolInputFormat: Callable[[Any], Any]
NamespacedTool: TypeAlias = m.NamespacedFunctionTool | m.CustomTool
NamespacedToolParam: TypeAlias = m.NamespacedFunctionToolParam | m.CustomToolParam | BaseModel
decode_NamespacedTool: Callable[[Any], Any]
AttributeFilter: TypeAlias = m.ComparisonFilter | m.CompoundFilter
AttributeFilterParam: TypeAlias = m.ComparisonFilterParam | m.CompoundFilterParam | BaseModel
decode_AttributeFilter: Callable[[Any], Any]
ContainerNetworkPolicy: TypeAlias = (
    m.ContainerNetworkPolicyDisabled | m.ContainerNetworkPolicyAllowlist
)
ContainerNetworkPolicyParam: TypeAlias = (
    m.ContainerNetworkPolicyDisabledParam | m.ContainerNetworkPolicyAllowlistParam | BaseModel
)
decode_ContainerNetworkPolicy: Callable[[Any], Any]
ShellEnvironment: TypeAlias = m.ContainerAuto | m.LocalEnvironment | m.ContainerReference
ShellEnvironmentParam: TypeAlias = (
    m.ContainerAutoParam | m.LocalEnvironmentParam | m.ContainerReferenceParam | BaseModel
)
decode_ShellEnvironment: Callable[[Any], Any]
ContainerSkill: TypeAlias = m.SkillReference | m.InlineSkill
ContainerSkillParam: TypeAlias = m.SkillReferenceParam | m.InlineSkillParam | BaseModel
decode_ContainerSkill: Callable[[Any], Any]
ToolChoice: TypeAlias = (
    m.ToolChoiceOptions
    | m.ToolChoiceAllowed
    | m.ToolChoiceTypes
    | m.ToolChoiceFunction
    | m.ToolChoiceMcp
    | m.ToolChoiceCustom
    | m.ToolChoiceProgrammaticToolCalling
    | m.ToolChoiceApplyPatch
    | m.ToolChoiceShell
)
ToolChoiceParam: TypeAlias = (
    m.ToolChoiceOptions
    | m.ToolChoiceAllowedParam
    | m.ToolChoiceTypesParam
    | m.ToolChoiceFunctionParam
    | m.ToolChoiceMcpParam
    | m.ToolChoiceCustomParam
    | m.ToolChoiceProgrammaticToolCallingParam
    | m.ToolChoiceApplyPatchParam
    | m.ToolChoiceShellParam
    | BaseModel
)
decode_ToolChoice: Callable[[Any], Any]
ResponseModerationOutcome: TypeAlias = m.ModerationResult | m.ResponseModerationError
decode_ResponseModerationOutcome: Callable[[Any], Any]
ConversationItem: TypeAlias = (
    m.Message
    | m.ResponseFunctionToolCallItem
    | m.ResponseFunctionToolCallOutputItem
    | m.ResponseFileSearchToolCall
    | m.ResponseFunctionWebSearch
    | m.ImageGenerationCall
    | m.ResponseComputerToolCall
    | m.ResponseComputerToolCallOutputItem
    | m.ResponseToolSearchCall
    | m.ResponseToolSearchOutputItem
    | m.AdditionalTools
    | m.ResponseReasoningItem
    | m.Program
    | m.ProgramOutput
    | m.ResponseCompactionItem
    | m.ResponseCodeInterpreterToolCall
    | m.LocalShellCall
    | m.LocalShellCallOutput
    | m.ResponseFunctionShellToolCall
    | m.ResponseFunctionShellToolCallOutput
    | m.ResponseApplyPatchToolCall
    | m.ResponseApplyPatchToolCallOutput
    | m.McpListTools
    | m.McpApprovalRequest
    | m.McpApprovalResponse
    | m.McpCall
    | m.ResponseCustomToolCall
    | m.ResponseCustomToolCallOutput
)
decode_ConversationItem: Callable[[Any], Any]
ConversationMessageContent: TypeAlias = (
    m.ResponseInputText
    | m.ResponseOutputText
    | m.TextContent
    | m.SummaryTextContent
    | m.ReasoningTextContent
    | m.ResponseOutputRefusal
    | m.ResponseInputImage
    | m.ComputerScreenshotContent
    | m.ResponseInputFile
)
decode_ConversationMessageContent: Callable[[Any], Any]
ResponseInputItem: TypeAlias = (
    m.EasyInputMessage
    | m.ResponseInputMessage
    | m.ResponseOutputMessage
    | m.ResponseFileSearchToolCall
    | m.ResponseComputerToolCall
    | m.ComputerCallOutput
    | m.ResponseFunctionWebSearch
    | m.ResponseFunctionToolCall
    | m.FunctionCallOutput
    | m.ToolSearchCall
    | m.ToolSearchOutput
    | m.AdditionalToolsInput
    | m.ResponseReasoningItem
    | m.ResponseCompactionItemInput
    | m.ImageGenerationCall
    | m.ResponseCodeInterpreterToolCall
    | m.LocalShellCall
    | m.LocalShellCallOutput
    | m.ShellCall
    | m.ShellCallOutput
    | m.ApplyPatchCall
    | m.ApplyPatchCallOutput
    | m.McpListTools
    | m.McpApprovalRequest
    | m.McpApprovalResponseInput
    | m.McpCall
    | m.ResponseCustomToolCallOutput
    | m.ResponseCustomToolCall
    | m.CompactionTrigger
    | m.ItemReference
    | m.Program
    | m.ProgramOutput
)
ResponseInputItemParam: TypeAlias = (
    m.EasyInputMessageParam
    | m.ResponseInputMessageParam
    | m.ResponseOutputMessageParam
    | m.ResponseFileSearchToolCallParam
    | m.ResponseComputerToolCallParam
    | m.ComputerCallOutputParam
    | m.ResponseFunctionWebSearchParam
    | m.ResponseFunctionToolCallParam
    | m.FunctionCallOutputParam
    | m.ToolSearchCallParam
    | m.ToolSearchOutputParam
    | m.AdditionalToolsInputParam
    | m.ResponseReasoningItemParam
    | m.ResponseCompactionItemInputParam
    | m.ImageGenerationCallParam
    | m.ResponseCodeInterpreterToolCallParam
    | m.LocalShellCallParam
    | m.LocalShellCallOutputParam
    | m.ShellCallParam
    | m.ShellCallOutputParam
    | m.ApplyPatchCallParam
    | m.ApplyPatchCallOutputParam
    | m.McpListToolsParam
    | m.McpApprovalRequestParam
    | m.McpApprovalResponseInputParam
    | m.McpCallParam
    | m.ResponseCustomToolCallOutputParam
    | m.ResponseCustomToolCallParam
    | m.CompactionTriggerParam
    | m.ItemReferenceParam
    | m.ProgramParam
    | m.ProgramOutputParam
    | BaseModel
)
decode_ResponseInputItem: Callable[[Any], Any]
ResponseOutputItem: TypeAlias = (
    m.ResponseOutputMessage
    | m.ResponseFileSearchToolCall
    | m.ResponseFunctionToolCall
    | m.ResponseFunctionToolCallOutputItem
    | m.ResponseFunctionWebSearch
    | m.ResponseComputerToolCall
    | m.ResponseComputerToolCallOutputItem
    | m.ResponseReasoningItem
    | m.Program
    | m.ProgramOutput
    | m.ResponseToolSearchCall
    | m.ResponseToolSearchOutputItem
    | m.AdditionalTools
    | m.ResponseCompactionItem
    | m.ImageGenerationCall
    | m.ResponseCodeInterpreterToolCall
    | m.LocalShellCall
    | m.LocalShellCallOutput
    | m.ResponseFunctionShellToolCall
    | m.ResponseFunctionShellToolCallOutput
    | m.ResponseApplyPatchToolCall
    | m.ResponseApplyPatchToolCallOutput
    | m.McpCall
    | m.McpListTools
    | m.McpApprovalRequest
    | m.McpApprovalResponse
    | m.ResponseCustomToolCall
    | m.ResponseCustomToolCallOutputItem
)
decode_ResponseOutputItem: Callable[[Any], Any]
ResponseItem: TypeAlias = (
    m.ResponseInputMessageItem
    | m.ResponseOutputMessage
    | m.ResponseFileSearchToolCall
    | m.ResponseComputerToolCall
    | m.ResponseComputerToolCallOutputItem
    | m.ResponseFunctionWebSearch
    | m.ResponseFunctionToolCallItem
    | m.ResponseFunctionToolCallOutputItem
    | m.ResponseToolSearchCall
    | m.ResponseToolSearchOutputItem
    | m.AdditionalTools
    | m.ResponseReasoningItem
    | m.Program
    | m.ProgramOutput
    | m.ResponseCompactionItem
    | m.ImageGenerationCall
    | m.ResponseCodeInterpreterToolCall
    | m.LocalShellCall
    | m.LocalShellCallOutput
    | m.ResponseFunctionShellToolCall
    | m.ResponseFunctionShellToolCallOutput
    | m.ResponseApplyPatchToolCall
    | m.ResponseApplyPatchToolCallOutput
    | m.McpListTools
    | m.McpApprovalRequest
    | m.McpApprovalResponse
    | m.McpCall
    | m.ResponseCustomToolCallItem
    | m.ResponseCustomToolCallOutputItem
)
decode_ResponseItem: Callable[[Any], Any]
CompactedResponseItem: TypeAlias = (
    m.Message
    | m.Program
    | m.ProgramOutput
    | m.ResponseFunctionToolCall
    | m.ResponseToolSearchCall
    | m.ResponseToolSearchOutputItem
    | m.AdditionalTools
    | m.ResponseFunctionToolCallOutput
    | m.ResponseFileSearchToolCall
    | m.ResponseFunctionWebSearch
    | m.ImageGenerationCall
    | m.ResponseComputerToolCall
    | m.ResponseComputerToolCallOutputItem
    | m.ResponseReasoningItem
    | m.ResponseCompactionItem
    | m.ResponseCodeInterpreterToolCall
    | m.LocalShellCall
    | m.LocalShellCallOutput
    | m.ResponseFunctionShellToolCall
    | m.ResponseFunctionShellToolCallOutput
    | m.ResponseApplyPatchToolCall
    | m.ResponseApplyPatchToolCallOutput
    | m.McpListTools
    | m.McpApprovalRequest
    | m.McpApprovalResponse
    | m.McpCall
    | m.ResponseCustomToolCall
    | m.ResponseCustomToolCallOutput
)
decode_CompactedResponseItem: Callable[[Any], Any]
ToolCallCaller: TypeAlias = m.DirectToolCallCaller | m.ProgramToolCallCaller
ToolCallCallerParam: TypeAlias = (
    m.DirectToolCallCallerParam | m.ProgramToolCallCallerParam | BaseModel
)
decode_ToolCallCaller: Callable[[Any], Any]
ResponseInputContent: TypeAlias = m.ResponseInputText | m.ResponseInputImage | m.ResponseInputFile
ResponseInputContentParam: TypeAlias = (
    m.ResponseInputTextParam | m.ResponseInputImageParam | m.ResponseInputFileParam | BaseModel
)
decode_ResponseInputContent: Callable[[Any], Any]
ResponseOutputMessageContent: TypeAlias = m.ResponseOutputText | m.ResponseOutputRefusal
ResponseOutputMessageContentParam: TypeAlias = (
    m.ResponseOutputTextParam | m.ResponseOutputRefusalParam | BaseModel
)
decode_ResponseOutputMessageContent: Callable[[Any], Any]
ResponseAnnotation: TypeAlias = (
    m.ResponseAnnotationFileCitation
    | m.ResponseAnnotationURLCitation
    | m.ResponseAnnotationContainerFileCitation
    | m.ResponseAnnotationFilePath
)
ResponseAnnotationParam: TypeAlias = (
    m.ResponseAnnotationFileCitationParam
    | m.ResponseAnnotationURLCitationParam
    | m.ResponseAnnotationContainerFileCitationParam
    | m.ResponseAnnotationFilePathParam
    | BaseModel
)
decode_ResponseAnnotation: Callable[[Any], Any]
ResponseFunctionCallOutputItem: TypeAlias = (
    m.ResponseInputTextContent | m.ResponseInputImageContent | m.ResponseInputFileContent
)
ResponseFunctionCallOutputItemParam: TypeAlias = (
    m.ResponseInputTextContentParam
    | m.ResponseInputImageContentParam
    | m.ResponseInputFileContentParam
    | BaseModel
)
decode_ResponseFunctionCallOutputItem: Callable[[Any], Any]
WebSearchAction: TypeAlias = (
    m.WebSearchActionSearch | m.WebSearchActionOpenPage | m.WebSearchActionFind
)
WebSearchActionParam: TypeAlias = (
    m.WebSearchActionSearchParam
    | m.WebSearchActionOpenPageParam
    | m.WebSearchActionFindParam
    | BaseModel
)
decode_WebSearchAction: Callable[[Any], Any]
ResponseCodeInterpreterOutput: TypeAlias = (
    m.ResponseCodeInterpreterOutputLogs | m.ResponseCodeInterpreterOutputImage
)
ResponseCodeInterpreterOutputParam: TypeAlias = (
    m.ResponseCodeInterpreterOutputLogsParam | m.ResponseCodeInterpreterOutputImageParam | BaseModel
)
decode_ResponseCodeInterpreterOutput: Callable[[Any], Any]
McpToolCallError: TypeAlias = m.McpProtocolError | m.McpToolExecutionError | m.McpHTTPError
McpToolCallErrorParam: TypeAlias = (
    m.McpProtocolErrorParam | m.McpToolExecutionErrorParam | m.McpHTTPErrorParam | BaseModel
)
decode_McpToolCallError: Callable[[Any], Any]
ComputerAction: TypeAlias = (
    m.ComputerActionClick
    | m.ComputerActionDoubleClick
    | m.ComputerActionDrag
    | m.ComputerActionKeypress
    | m.ComputerActionMove
    | m.ComputerActionScreenshot
    | m.ComputerActionScroll
    | m.ComputerActionType
    | m.ComputerActionWait
)
ComputerActionParam: TypeAlias = (
    m.ComputerActionClickParam
    | m.ComputerActionDoubleClickParam
    | m.ComputerActionDragParam
    | m.ComputerActionKeypressParam
    | m.ComputerActionMoveParam
    | m.ComputerActionScreenshotParam
    | m.ComputerActionScrollParam
    | m.ComputerActionTypeParam
    | m.ComputerActionWaitParam
    | BaseModel
)
decode_ComputerAction: Callable[[Any], Any]
ResponseFunctionShellEnvironment: TypeAlias = m.ResponseLocalEnvironment | m.ContainerReference
decode_ResponseFunctionShellEnvironment: Callable[[Any], Any]
ShellCallEnvironment: TypeAlias = m.LocalEnvironment | m.ContainerReference
ShellCallEnvironmentParam: TypeAlias = (
    m.LocalEnvironmentParam | m.ContainerReferenceParam | BaseModel
)
decode_ShellCallEnvironment: Callable[[Any], Any]
ShellCallOutcome: TypeAlias = m.ShellCallOutcomeTimeout | m.ShellCallOutcomeExit
ShellCallOutcomeParam: TypeAlias = (
    m.ShellCallOutcomeTimeoutParam | m.ShellCallOutcomeExitParam | BaseModel
)
decode_ShellCallOutcome: Callable[[Any], Any]
ApplyPatchOperation: TypeAlias = (
    m.ApplyPatchCreateFileOperation
    | m.ApplyPatchDeleteFileOperation
    | m.ApplyPatchUpdateFileOperation
)
ApplyPatchOperationParam: TypeAlias = (
    m.ApplyPatchCreateFileOperationParam
    | m.ApplyPatchDeleteFileOperationParam
    | m.ApplyPatchUpdateFileOperationParam
    | BaseModel
)
decode_ApplyPatchOperation: Callable[[Any], Any]
ResponseStreamEvent: TypeAlias = (
    m.ResponseCreatedEvent
    | m.ResponseQueuedEvent
    | m.ResponseInProgressEvent
    | m.ResponseCompletedEvent
    | m.ResponseIncompleteEvent
    | m.ResponseFailedEvent
    | m.ResponseErrorEvent
    | m.ResponseOutputItemAddedEvent
    | m.ResponseOutputItemDoneEvent
    | m.ResponseContentPartAddedEvent
    | m.ResponseContentPartDoneEvent
    | m.ResponseTextDeltaEvent
    | m.ResponseTextDoneEvent
    | m.ResponseOutputTextAnnotationAddedEvent
    | m.ResponseRefusalDeltaEvent
    | m.ResponseRefusalDoneEvent
    | m.ResponseReasoningTextDeltaEvent
    | m.ResponseReasoningTextDoneEvent
    | m.ResponseReasoningSummaryPartAddedEvent
    | m.ResponseReasoningSummaryPartDoneEvent
    | m.ResponseReasoningSummaryTextDeltaEvent
    | m.ResponseReasoningSummaryTextDoneEvent
    | m.ResponseAudioDeltaEvent
    | m.ResponseAudioDoneEvent
    | m.ResponseAudioTranscriptDeltaEvent
    | m.ResponseAudioTranscriptDoneEvent
    | m.ResponseFunctionCallArgumentsDeltaEvent
    | m.ResponseFunctionCallArgumentsDoneEvent
    | m.ResponseCustomToolCallInputDeltaEvent
    | m.ResponseCustomToolCallInputDoneEvent
    | m.ResponseFileSearchCallInProgressEvent
    | m.ResponseFileSearchCallSearchingEvent
    | m.ResponseFileSearchCallCompletedEvent
    | m.ResponseWebSearchCallInProgressEvent
    | m.ResponseWebSearchCallSearchingEvent
    | m.ResponseWebSearchCallCompletedEvent
    | m.ResponseCodeInterpreterCallInProgressEvent
    | m.ResponseCodeInterpreterCallCodeDeltaEvent
    | m.ResponseCodeInterpreterCallCodeDoneEvent
    | m.ResponseCodeInterpreterCallInterpretingEvent
    | m.ResponseCodeInterpreterCallCompletedEvent
    | m.ResponseImageGenCallInProgressEvent
    | m.ResponseImageGenCallGeneratingEvent
    | m.ResponseImageGenCallPartialImageEvent
    | m.ResponseImageGenCallCompletedEvent
    | m.ResponseMcpListToolsInProgressEvent
    | m.ResponseMcpListToolsCompletedEvent
    | m.ResponseMcpListToolsFailedEvent
    | m.ResponseMcpCallInProgressEvent
    | m.ResponseMcpCallArgumentsDeltaEvent
    | m.ResponseMcpCallArgumentsDoneEvent
    | m.ResponseMcpCallCompletedEvent
    | m.ResponseMcpCallFailedEvent
    | m.ResponseShellCallCommandAddedEvent
    | m.ResponseShellCallCommandDeltaEvent
    | m.ResponseShellCallCommandDoneEvent
    | m.ResponseShellCallOutputContentDeltaEvent
    | m.ResponseShellCallOutputContentDoneEvent
)
decode_ResponseStreamEvent: Callable[[Any], Any]
ResponseContentPart: TypeAlias = (
    m.ResponseOutputText | m.ResponseOutputRefusal | m.ReasoningTextContent
)
ResponseContentPartParam: TypeAlias = (
    m.ResponseOutputTextParam
    | m.ResponseOutputRefusalParam
    | m.ReasoningTextContentParam
    | BaseModel
)
decode_ResponseContentPart: Callable[[Any], Any]
UnwrapWebhookEvent: TypeAlias = (
    m.ResponseCompletedWebhookEvent
    | m.ResponseFailedWebhookEvent
    | m.ResponseIncompleteWebhookEvent
    | m.ResponseCancelledWebhookEvent
    | m.BatchCompletedWebhookEvent
    | m.BatchFailedWebhookEvent
    | m.BatchExpiredWebhookEvent
    | m.BatchCancelledWebhookEvent
    | m.FineTuningJobSucceededWebhookEvent
    | m.FineTuningJobFailedWebhookEvent
    | m.FineTuningJobCancelledWebhookEvent
    | m.EvalRunSucceededWebhookEvent
    | m.EvalRunFailedWebhookEvent
    | m.EvalRunCanceledWebhookEvent
    | m.RealtimeCallIncomingWebhookEvent
    | m.LiveCallIncomingWebhookEvent
)
UnwrapWebhookEventParam: TypeAlias = (
    m.ResponseCompletedWebhookEventParam
    | m.ResponseFailedWebhookEventParam
    | m.ResponseIncompleteWebhookEventParam
    | m.ResponseCancelledWebhookEventParam
    | m.BatchCompletedWebhookEventParam
    | m.BatchFailedWebhookEventParam
    | m.BatchExpiredWebhookEventParam
    | m.BatchCancelledWebhookEventParam
    | m.FineTuningJobSucceededWebhookEventParam
    | m.FineTuningJobFailedWebhookEventParam
    | m.FineTuningJobCancelledWebhookEventParam
    | m.EvalRunSucceededWebhookEventParam
    | m.EvalRunFailedWebhookEventParam
    | m.EvalRunCanceledWebhookEventParam
    | m.RealtimeCallIncomingWebhookEventParam
    | m.LiveCallIncomingWebhookEventParam
    | BaseModel
)
decode_UnwrapWebhookEvent: Callable[[Any], Any]
RealtimeAudioFormats: TypeAlias = m.RealtimeAudioPCM | m.RealtimeAudioPCMU | m.RealtimeAudioPCMA
RealtimeAudioFormatsParam: TypeAlias = (
    m.RealtimeAudioPCMParam | m.RealtimeAudioPCMUParam | m.RealtimeAudioPCMAParam | BaseModel
)
decode_RealtimeAudioFormats: Callable[[Any], Any]
RealtimeAudioInputTurnDetection: TypeAlias = m.RealtimeServerVad | m.RealtimeSemanticVad
RealtimeAudioInputTurnDetectionParam: TypeAlias = (
    m.RealtimeServerVadParam | m.RealtimeSemanticVadParam | BaseModel
)
decode_RealtimeAudioInputTurnDetection: Callable[[Any], Any]
RealtimeToolsConfigUnion: TypeAlias = m.RealtimeFunctionTool | m.McpTool
RealtimeToolsConfigUnionParam: TypeAlias = m.RealtimeFunctionToolParam | m.McpToolParam | BaseModel
decode_RealtimeToolsConfigUnion: Callable[[Any], Any]
RealtimeToolChoiceConfig: TypeAlias = m.ToolChoiceOptions | m.ToolChoiceFunction | m.ToolChoiceMcp
RealtimeToolChoiceConfigParam: TypeAlias = (
    m.ToolChoiceOptions | m.ToolChoiceFunctionParam | m.ToolChoiceMcpParam | BaseModel
)
decode_RealtimeToolChoiceConfig: Callable[[Any], Any]
ImageGenStreamEvent: TypeAlias = m.ImageGenPartialImageEvent | m.ImageGenCompletedEvent
decode_ImageGenStreamEvent: Callable[[Any], Any]
ImageEditStreamEvent: TypeAlias = m.ImageEditPartialImageEvent | m.ImageEditCompletedEvent
decode_ImageEditStreamEvent: Callable[[Any], Any]
TranscriptionUsage: TypeAlias = m.TranscriptTextUsageTokens | m.TranscriptTextUsageDuration
decode_TranscriptionUsage: Callable[[Any], Any]
TranscriptionStreamEvent: TypeAlias = (
    m.TranscriptionTextSegmentEvent | m.TranscriptionTextDeltaEvent | m.TranscriptionTextDoneEvent
)
decode_TranscriptionStreamEvent: Callable[[Any], Any]
SpeechStreamEvent: TypeAlias = m.SpeechAudioDeltaEvent | m.SpeechAudioDoneEvent
decode_SpeechStreamEvent: Callable[[Any], Any]
Grader: TypeAlias = (
    m.StringCheckGrader
    | m.TextSimilarityGrader
    | m.PythonGrader
    | m.ScoreModelGrader
    | m.MultiGrader
)
GraderParam: TypeAlias = (
    m.StringCheckGraderParam
    | m.TextSimilarityGraderParam
    | m.PythonGraderParam
    | m.ScoreModelGraderParam
    | m.MultiGraderParam
    | BaseModel
)
decode_Grader: Callable[[Any], Any]
MultiGraderMember: TypeAlias = (
    m.StringCheckGrader
    | m.TextSimilarityGrader
    | m.PythonGrader
    | m.ScoreModelGrader
    | m.LabelModelGrader
)
MultiGraderMemberParam: TypeAlias = (
    m.StringCheckGraderParam
    | m.TextSimilarityGraderParam
    | m.PythonGraderParam
    | m.ScoreModelGraderParam
    | m.LabelModelGraderParam
    | BaseModel
)
decode_MultiGraderMember: Callable[[Any], Any]
EvalItemContent: TypeAlias = (
    str
    | m.ResponseInputText
    | m.GraderInputItemOutputText
    | m.GraderInputItemInputImage
    | m.ResponseInputAudio
    | list[u.GraderInputItem]
)
EvalItemContentParam: TypeAlias = (
    str
    | m.ResponseInputTextParam
    | m.GraderInputItemOutputTextParam
    | m.GraderInputItemInputImageParam
    | m.ResponseInputAudioParam
    | Sequence[u.GraderInputItemParam]
    | BaseModel
)
decode_EvalItemContent: Callable[[Any], Any]
GraderInputItem: TypeAlias = (
    str
    | m.ResponseInputText
    | m.GraderInputItemOutputText
    | m.GraderInputItemInputImage
    | m.ResponseInputAudio
)
GraderInputItemParam: TypeAlias = (
    str
    | m.ResponseInputTextParam
    | m.GraderInputItemOutputTextParam
    | m.GraderInputItemInputImageParam
    | m.ResponseInputAudioParam
    | BaseModel
)
decode_GraderInputItem: Callable[[Any], Any]
FileChunkingStrategyInput: TypeAlias = (
    m.AutoFileChunkingStrategy | m.StaticFileChunkingStrategyObject
)
FileChunkingStrategyInputParam: TypeAlias = (
    m.AutoFileChunkingStrategyParam | m.StaticFileChunkingStrategyObjectParam | BaseModel
)
decode_FileChunkingStrategyInput: Callable[[Any], Any]
FileChunkingStrategy: TypeAlias = (
    m.StaticFileChunkingStrategyObject | m.OtherFileChunkingStrategyObject
)
decode_FileChunkingStrategy: Callable[[Any], Any]
ModerationMultiModalInput: TypeAlias = m.ModerationImageURLInput | m.ModerationTextInput
ModerationMultiModalInputParam: TypeAlias = (
    m.ModerationImageURLInputParam | m.ModerationTextInputParam | BaseModel
)
decode_ModerationMultiModalInput: Callable[[Any], Any]
EvalMessageTemplate: TypeAlias = m.EvalChatMessage | m.EvalItem
EvalMessageTemplateParam: TypeAlias = m.EvalChatMessageParam | m.EvalItemParam | BaseModel
decode_EvalMessageTemplate: Callable[[Any], Any]
EvalRunDataSource: TypeAlias = (
    m.CreateEvalJSONLRunDataSource
    | m.CreateEvalCompletionsRunDataSource
    | m.CreateEvalResponsesRunDataSource
)
EvalRunDataSourceParam: TypeAlias = (
    m.CreateEvalJSONLRunDataSourceParam
    | m.CreateEvalCompletionsRunDataSourceParam
    | m.CreateEvalResponsesRunDataSourceParam
    | BaseModel
)
decode_EvalRunDataSource: Callable[[Any], Any]
AssistantTool: TypeAlias = (
    m.AssistantCodeInterpreterTool | m.AssistantFileSearchTool | m.AssistantFunctionTool
)
AssistantToolParam: TypeAlias = (
    m.AssistantCodeInterpreterToolParam
    | m.AssistantFileSearchToolParam
    | m.AssistantFunctionToolParam
    | BaseModel
)
decode_AssistantTool: Callable[[Any], Any]
AssistantResponseFormatOption: TypeAlias = (
    Literal["auto"] | m.ResponseFormatText | m.ResponseFormatJSONObject | m.ResponseFormatJSONSchema
)
AssistantResponseFormatOptionParam: TypeAlias = (
    Literal["auto"]
    | m.ResponseFormatTextParam
    | m.ResponseFormatJSONObjectParam
    | m.ResponseFormatJSONSchemaParam
    | BaseModel
)
decode_AssistantResponseFormatOption: Callable[[Any], Any]
ThreadMessageAttachmentTool: TypeAlias = (
    m.AssistantCodeInterpreterTool | m.ThreadMessageAttachmentFileSearchTool
)
ThreadMessageAttachmentToolParam: TypeAlias = (
    m.AssistantCodeInterpreterToolParam | m.ThreadMessageAttachmentFileSearchToolParam | BaseModel
)
decode_ThreadMessageAttachmentTool: Callable[[Any], Any]
ThreadMessageContentPart: TypeAlias = (
    m.ImageFileContentBlock | m.ImageURLContentBlock | m.TextContentBlockInput
)
ThreadMessageContentPartParam: TypeAlias = (
    m.ImageFileContentBlockParam
    | m.ImageURLContentBlockParam
    | m.TextContentBlockInputParam
    | BaseModel
)
decode_ThreadMessageContentPart: Callable[[Any], Any]
ThreadMessageContent: TypeAlias = (
    m.ImageFileContentBlock | m.ImageURLContentBlock | m.TextContentBlock | m.RefusalContentBlock
)
decode_ThreadMessageContent: Callable[[Any], Any]
ThreadMessageAnnotation: TypeAlias = m.ThreadFileCitationAnnotation | m.ThreadFilePathAnnotation
decode_ThreadMessageAnnotation: Callable[[Any], Any]
ThreadRunStepDetails: TypeAlias = m.MessageCreationStepDetails | m.ToolCallsStepDetails
decode_ThreadRunStepDetails: Callable[[Any], Any]
AssistantToolCall: TypeAlias = (
    m.AssistantCodeInterpreterToolCall | m.AssistantFileSearchToolCall | m.AssistantFunctionToolCall
)
decode_AssistantToolCall: Callable[[Any], Any]
AssistantCodeInterpreterOutput: TypeAlias = (
    m.AssistantCodeInterpreterOutputLogs | m.AssistantCodeInterpreterOutputImage
)
decode_AssistantCodeInterpreterOutput: Callable[[Any], Any]
AssistantStreamEvent: TypeAlias = (
    m.ThreadCreated
    | m.ThreadRunCreated
    | m.ThreadRunQueued
    | m.ThreadRunInProgress
    | m.ThreadRunRequiresAction
    | m.ThreadRunCompleted
    | m.ThreadRunIncomplete
    | m.ThreadRunFailed
    | m.ThreadRunCancelling
    | m.ThreadRunCancelled
    | m.ThreadRunExpired
    | m.ThreadRunStepCreated
    | m.ThreadRunStepInProgress
    | m.ThreadRunStepDelta
    | m.ThreadRunStepCompleted
    | m.ThreadRunStepFailed
    | m.ThreadRunStepCancelled
    | m.ThreadRunStepExpired
    | m.ThreadMessageCreated
    | m.ThreadMessageInProgress
    | m.ThreadMessageDelta
    | m.ThreadMessageCompleted
    | m.ThreadMessageIncomplete
    | m.AssistantErrorEvent
    | m.ThreadDoneEvent
)
decode_AssistantStreamEvent: Callable[[Any], Any]
MessageContentDelta: TypeAlias = (
    m.ImageFileDeltaBlock | m.TextDeltaBlock | m.RefusalDeltaBlock | m.ImageURLDeltaBlock
)
decode_MessageContentDelta: Callable[[Any], Any]
ThreadMessageAnnotationDelta: TypeAlias = (
    m.ThreadFileCitationDeltaAnnotation | m.ThreadFilePathDeltaAnnotation
)
decode_ThreadMessageAnnotationDelta: Callable[[Any], Any]
RunStepDeltaDetails: TypeAlias = m.RunStepDeltaMessageDelta | m.ToolCallDeltaObject
decode_RunStepDeltaDetails: Callable[[Any], Any]
AssistantToolCallDelta: TypeAlias = (
    m.AssistantCodeInterpreterToolCallDelta
    | m.AssistantFileSearchToolCallDelta
    | m.AssistantFunctionToolCallDelta
)
decode_AssistantToolCallDelta: Callable[[Any], Any]
AssistantCodeInterpreterOutputDelta: TypeAlias = (
    m.AssistantCodeInterpreterOutputLogsDelta | m.AssistantCodeInterpreterOutputImageDelta
)
decode_AssistantCodeInterpreterOutputDelta: Callable[[Any], Any]
CreateTranscriptionResponse: TypeAlias = (
    m.Transcription | m.TranscriptionVerbose | m.TranscriptionDiarized
)
decode_CreateTranscriptionResponse: Callable[[Any], Any]
CreateTranslationResponse: TypeAlias = m.Translation | m.TranslationVerbose
decode_CreateTranslationResponse: Callable[[Any], Any]
CreateRealtimeClientSecretRequestSession: TypeAlias = (
    m.RealtimeSessionCreateRequest | m.RealtimeTranscriptionSessionCreateRequest
)
CreateRealtimeClientSecretRequestSessionParam: TypeAlias = (
    m.RealtimeSessionCreateRequestParam
    | m.RealtimeTranscriptionSessionCreateRequestParam
    | BaseModel
)
decode_CreateRealtimeClientSecretRequestSession: Callable[[Any], Any]
ClientSecretCreateResponseSession: TypeAlias = (
    m.RealtimeSessionCreateResponse | m.RealtimeTranscriptionSessionCreateResponse
)
decode_ClientSecretCreateResponseSession: Callable[[Any], Any]
CreateEvalRequestDataSourceConfig: TypeAlias = (
    m.CreateEvalCustomDataSourceConfig
    | m.CreateEvalLogsDataSourceConfig
    | m.CreateEvalStoredCompletionsDataSourceConfig
)
CreateEvalRequestDataSourceConfigParam: TypeAlias = (
    m.CreateEvalCustomDataSourceConfigParam
    | m.CreateEvalLogsDataSourceConfigParam
    | m.CreateEvalStoredCompletionsDataSourceConfigParam
    | BaseModel
)
decode_CreateEvalRequestDataSourceConfig: Callable[[Any], Any]
CreateEvalRequestTestingCriteriaItem: TypeAlias = (
    m.CreateEvalLabelModelGrader
    | m.StringCheckGrader
    | m.EvalTextSimilarityGrader
    | m.EvalPythonGrader
    | m.EvalScoreModelGrader
)
CreateEvalRequestTestingCriteriaItemParam: TypeAlias = (
    m.CreateEvalLabelModelGraderParam
    | m.StringCheckGraderParam
    | m.EvalTextSimilarityGraderParam
    | m.EvalPythonGraderParam
    | m.EvalScoreModelGraderParam
    | BaseModel
)
decode_CreateEvalRequestTestingCriteriaItem: Callable[[Any], Any]
EvalDataSourceConfig: TypeAlias = (
    m.EvalCustomDataSourceConfig
    | m.EvalLogsDataSourceConfig
    | m.EvalStoredCompletionsDataSourceConfig
)
decode_EvalDataSourceConfig: Callable[[Any], Any]
EvalTestingCriteriaItem: TypeAlias = (
    m.LabelModelGrader
    | m.StringCheckGrader
    | m.EvalTextSimilarityGrader
    | m.EvalPythonGrader
    | m.EvalScoreModelGrader
)
EvalTestingCriteriaItemParam: TypeAlias = (
    m.LabelModelGraderParam
    | m.StringCheckGraderParam
    | m.EvalTextSimilarityGraderParam
    | m.EvalPythonGraderParam
    | m.EvalScoreModelGraderParam
    | BaseModel
)
decode_EvalTestingCriteriaItem: Callable[[Any], Any]
CreateEvalJSONLRunDataSourceSource: TypeAlias = m.EvalFileContentSource | m.EvalFileIDSource
CreateEvalJSONLRunDataSourceSourceParam: TypeAlias = (
    m.EvalFileContentSourceParam | m.EvalFileIDSourceParam | BaseModel
)
decode_CreateEvalJSONLRunDataSourceSource: Callable[[Any], Any]
CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = (
    m.EvalCompletionsInputMessagesTemplate | m.EvalInputMessagesItemReference
)
CreateEvalCompletionsRunDataSourceInputMessagesParam: TypeAlias = (
    m.EvalCompletionsInputMessagesTemplateParam | m.EvalInputMessagesItemReferenceParam | BaseModel
)
decode_CreateEvalCompletionsRunDataSourceInputMessages: Callable[[Any], Any]
CreateEvalCompletionsRunDataSourceSource: TypeAlias = (
    m.EvalFileContentSource | m.EvalFileIDSource | m.EvalStoredCompletionsSource
)
CreateEvalCompletionsRunDataSourceSourceParam: TypeAlias = (
    m.EvalFileContentSourceParam
    | m.EvalFileIDSourceParam
    | m.EvalStoredCompletionsSourceParam
    | BaseModel
)
decode_CreateEvalCompletionsRunDataSourceSource: Callable[[Any], Any]
CreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
    m.EvalResponsesInputMessagesTemplate | m.EvalInputMessagesItemReference
)
CreateEvalResponsesRunDataSourceInputMessagesParam: TypeAlias = (
    m.EvalResponsesInputMessagesTemplateParam | m.EvalInputMessagesItemReferenceParam | BaseModel
)
decode_CreateEvalResponsesRunDataSourceInputMessages: Callable[[Any], Any]
CreateEvalResponsesRunDataSourceSource: TypeAlias = (
    m.EvalFileContentSource | m.EvalFileIDSource | m.EvalResponsesSource
)
CreateEvalResponsesRunDataSourceSourceParam: TypeAlias = (
    m.EvalFileContentSourceParam | m.EvalFileIDSourceParam | m.EvalResponsesSourceParam | BaseModel
)
decode_CreateEvalResponsesRunDataSourceSource: Callable[[Any], Any]
EvalCompletionsInputMessagesTemplateTemplateItem: TypeAlias = m.EasyInputMessage | m.EvalItem
EvalCompletionsInputMessagesTemplateTemplateItemParam: TypeAlias = (
    m.EasyInputMessageParam | m.EvalItemParam | BaseModel
)
decode_EvalCompletionsInputMessagesTemplateTemplateItem: Callable[[Any], Any]
