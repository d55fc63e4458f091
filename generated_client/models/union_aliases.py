# Written by `make generate` from openapi.yaml; edits would be lost.
"""The types that the aliases of unions stand for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

from .. import models as m
from ..base import BaseModel
from . import unions as u

ALIASES: dict[str, Callable[[], Any]] = {
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
    "ResponsePromptVariable": lambda: (
        str | m.ResponseInputText | m.ResponseInputImage | m.ResponseInputFile
    ),
    "ResponsePromptVariableParam": lambda: (
        str
        | m.ResponseInputTextParam
        | m.ResponseInputImageParam
        | m.ResponseInputFileParam
        | BaseModel
    ),
    "ResponseFormatTextConfig": lambda: (
        m.ResponseFormatText | m.ResponseFormatTextJSONSchemaConfig | m.ResponseFormatJSONObject
    ),
    "ResponseFormatTextConfigParam": lambda: (
        m.ResponseFormatTextParam
        | m.ResponseFormatTextJSONSchemaConfigParam
        | m.ResponseFormatJSONObjectParam
        | BaseModel
    ),
    "Tool": lambda: (
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
    ),
    "ToolParam": lambda: (
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
    ),
    "CustomToolInputFormat": lambda: m.CustomToolInputFormatText | m.CustomToolInputFormatGrammar,
    "CustomToolInputFormatParam": lambda: (
        m.CustomToolInputFormatTextParam | m.CustomToolInputFormatGrammarParam | BaseModel
    ),
    "NamespacedTool": lambda: m.NamespacedFunctionTool | m.CustomTool,
    "NamespacedToolParam": lambda: m.NamespacedFunctionToolParam | m.CustomToolParam | BaseModel,
    "AttributeFilter": lambda: m.ComparisonFilter | m.CompoundFilter,
    "AttributeFilterParam": lambda: m.ComparisonFilterParam | m.CompoundFilterParam | BaseModel,
    "ContainerNetworkPolicy": lambda: (
        m.ContainerNetworkPolicyDisabled | m.ContainerNetworkPolicyAllowlist
    ),
    "ContainerNetworkPolicyParam": lambda: (
        m.ContainerNetworkPolicyDisabledParam | m.ContainerNetworkPolicyAllowlistParam | BaseModel
    ),
    "ShellEnvironment": lambda: m.ContainerAuto | m.LocalEnvironment | m.ContainerReference,
    "ShellEnvironmentParam": lambda: (
        m.ContainerAutoParam | m.LocalEnvironmentParam | m.ContainerReferenceParam | BaseModel
    ),
    "ContainerSkill": lambda: m.SkillReference | m.InlineSkill,
    "ContainerSkillParam": lambda: m.SkillReferenceParam | m.InlineSkillParam | BaseModel,
    "ToolChoice": lambda: (
        m.ToolChoiceOptions
        | m.ToolChoiceAllowed
        | m.ToolChoiceTypes
        | m.ToolChoiceFunction
        | m.ToolChoiceMcp
        | m.ToolChoiceCustom
        | m.ToolChoiceProgrammaticToolCalling
        | m.ToolChoiceApplyPatch
        | m.ToolChoiceShell
    ),
    "ToolChoiceParam": lambda: (
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
    ),
    "ResponseModerationOutcome": lambda: m.ModerationResult | m.ResponseModerationError,
    "ConversationItem": lambda: (
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
    ),
    "ConversationMessageContent": lambda: (
        m.ResponseInputText
        | m.ResponseOutputText
        | m.TextContent
        | m.SummaryTextContent
        | m.ReasoningTextContent
        | m.ResponseOutputRefusal
        | m.ResponseInputImage
        | m.ComputerScreenshotContent
        | m.ResponseInputFile
    ),
    "ResponseInputItem": lambda: (
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
    ),
    "ResponseInputItemParam": lambda: (
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
    ),
    "ResponseOutputItem": lambda: (
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
    ),
    "ResponseItem": lambda: (
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
    ),
    "CompactedResponseItem": lambda: (
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
    ),
    "ToolCallCaller": lambda: m.DirectToolCallCaller | m.ProgramToolCallCaller,
    "ToolCallCallerParam": lambda: (
        m.DirectToolCallCallerParam | m.ProgramToolCallCallerParam | BaseModel
    ),
    "ResponseInputContent": lambda: (
        m.ResponseInputText | m.ResponseInputImage | m.ResponseInputFile
    ),
    "ResponseInputContentParam": lambda: (
        m.ResponseInputTextParam | m.ResponseInputImageParam | m.ResponseInputFileParam | BaseModel
    ),
    "ResponseOutputMessageContent": lambda: m.ResponseOutputText | m.ResponseOutputRefusal,
    "ResponseOutputMessageContentParam": lambda: (
        m.ResponseOutputTextParam | m.ResponseOutputRefusalParam | BaseModel
    ),
    "ResponseAnnotation": lambda: (
        m.ResponseAnnotationFileCitation
        | m.ResponseAnnotationURLCitation
        | m.ResponseAnnotationContainerFileCitation
        | m.ResponseAnnotationFilePath
    ),
    "ResponseAnnotationParam": lambda: (
        m.ResponseAnnotationFileCitationParam
        | m.ResponseAnnotationURLCitationParam
        | m.ResponseAnnotationContainerFileCitationParam
        | m.ResponseAnnotationFilePathParam
        | BaseModel
    ),
    "ResponseFunctionCallOutputItem": lambda: (
        m.ResponseInputTextContent | m.ResponseInputImageContent | m.ResponseInputFileContent
    ),
    "ResponseFunctionCallOutputItemParam": lambda: (
        m.ResponseInputTextContentParam
        | m.ResponseInputImageContentParam
        | m.ResponseInputFileContentParam
        | BaseModel
    ),
    "WebSearchAction": lambda: (
        m.WebSearchActionSearch | m.WebSearchActionOpenPage | m.WebSearchActionFind
    ),
    "WebSearchActionParam": lambda: (
        m.WebSearchActionSearchParam
        | m.WebSearchActionOpenPageParam
        | m.WebSearchActionFindParam
        | BaseModel
    ),
    "ResponseCodeInterpreterOutput": lambda: (
        m.ResponseCodeInterpreterOutputLogs | m.ResponseCodeInterpreterOutputImage
    ),
    "ResponseCodeInterpreterOutputParam": lambda: (
        m.ResponseCodeInterpreterOutputLogsParam
        | m.ResponseCodeInterpreterOutputImageParam
        | BaseModel
    ),
    "McpToolCallError": lambda: m.McpProtocolError | m.McpToolExecutionError | m.McpHTTPError,
    "McpToolCallErrorParam": lambda: (
        m.McpProtocolErrorParam | m.McpToolExecutionErrorParam | m.McpHTTPErrorParam | BaseModel
    ),
    "ComputerAction": lambda: (
        m.ComputerActionClick
        | m.ComputerActionDoubleClick
        | m.ComputerActionDrag
        | m.ComputerActionKeypress
        | m.ComputerActionMove
        | m.ComputerActionScreenshot
        | m.ComputerActionScroll
        | m.ComputerActionType
        | m.ComputerActionWait
    ),
    "ComputerActionParam": lambda: (
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
    ),
    "ResponseFunctionShellEnvironment": lambda: m.ResponseLocalEnvironment | m.ContainerReference,
    "ShellCallEnvironment": lambda: m.LocalEnvironment | m.ContainerReference,
    "ShellCallEnvironmentParam": lambda: (
        m.LocalEnvironmentParam | m.ContainerReferenceParam | BaseModel
    ),
    "ShellCallOutcome": lambda: m.ShellCallOutcomeTimeout | m.ShellCallOutcomeExit,
    "ShellCallOutcomeParam": lambda: (
        m.ShellCallOutcomeTimeoutParam | m.ShellCallOutcomeExitParam | BaseModel
    ),
    "ApplyPatchOperation": lambda: (
        m.ApplyPatchCreateFileOperation
        | m.ApplyPatchDeleteFileOperation
        | m.ApplyPatchUpdateFileOperation
    ),
    "ApplyPatchOperationParam": lambda: (
        m.ApplyPatchCreateFileOperationParam
        | m.ApplyPatchDeleteFileOperationParam
        | m.ApplyPatchUpdateFileOperationParam
        | BaseModel
    ),
    "ResponseStreamEvent": lambda: (
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
    ),
    "ResponseContentPart": lambda: (
        m.ResponseOutputText | m.ResponseOutputRefusal | m.ReasoningTextContent
    ),
    "ResponseContentPartParam": lambda: (
        m.ResponseOutputTextParam
        | m.ResponseOutputRefusalParam
        | m.ReasoningTextContentParam
        | BaseModel
    ),
    "UnwrapWebhookEvent": lambda: (
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
    ),
    "UnwrapWebhookEventParam": lambda: (
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
    ),
    "RealtimeAudioFormats": lambda: m.RealtimeAudioPCM | m.RealtimeAudioPCMU | m.RealtimeAudioPCMA,
    "RealtimeAudioFormatsParam": lambda: (
        m.RealtimeAudioPCMParam | m.RealtimeAudioPCMUParam | m.RealtimeAudioPCMAParam | BaseModel
    ),
    "RealtimeAudioInputTurnDetection": lambda: m.RealtimeServerVad | m.RealtimeSemanticVad,
    "RealtimeAudioInputTurnDetectionParam": lambda: (
        m.RealtimeServerVadParam | m.RealtimeSemanticVadParam | BaseModel
    ),
    "RealtimeToolsConfigUnion": lambda: m.RealtimeFunctionTool | m.McpTool,
    "RealtimeToolsConfigUnionParam": lambda: (
        m.RealtimeFunctionToolParam | m.McpToolParam | BaseModel
    ),
    "RealtimeToolChoiceConfig": lambda: (
        m.ToolChoiceOptions | m.ToolChoiceFunction | m.ToolChoiceMcp
    ),
    "RealtimeToolChoiceConfigParam": lambda: (
        m.ToolChoiceOptions | m.ToolChoiceFunctionParam | m.ToolChoiceMcpParam | BaseModel
    ),
    "ImageGenStreamEvent": lambda: m.ImageGenPartialImageEvent | m.ImageGenCompletedEvent,
    "ImageEditStreamEvent": lambda: m.ImageEditPartialImageEvent | m.ImageEditCompletedEvent,
    "TranscriptionUsage": lambda: m.TranscriptTextUsageTokens | m.TranscriptTextUsageDuration,
    "TranscriptionStreamEvent": lambda: (
        m.TranscriptionTextSegmentEvent
        | m.TranscriptionTextDeltaEvent
        | m.TranscriptionTextDoneEvent
    ),
    "SpeechStreamEvent": lambda: m.SpeechAudioDeltaEvent | m.SpeechAudioDoneEvent,
    "Grader": lambda: (
        m.StringCheckGrader
        | m.TextSimilarityGrader
        | m.PythonGrader
        | m.ScoreModelGrader
        | m.MultiGrader
    ),
    "GraderParam": lambda: (
        m.StringCheckGraderParam
        | m.TextSimilarityGraderParam
        | m.PythonGraderParam
        | m.ScoreModelGraderParam
        | m.MultiGraderParam
        | BaseModel
    ),
    "MultiGraderMember": lambda: (
        m.StringCheckGrader
        | m.TextSimilarityGrader
        | m.PythonGrader
        | m.ScoreModelGrader
        | m.LabelModelGrader
    ),
    "MultiGraderMemberParam": lambda: (
        m.StringCheckGraderParam
        | m.TextSimilarityGraderParam
        | m.PythonGraderParam
        | m.ScoreModelGraderParam
        | m.LabelModelGraderParam
        | BaseModel
    ),
    "EvalItemContent": lambda: (
        str
        | m.ResponseInputText
        | m.GraderInputItemOutputText
        | m.GraderInputItemInputImage
        | m.ResponseInputAudio
        | list[u.GraderInputItem]
    ),
    "EvalItemContentParam": lambda: (
        str
        | m.ResponseInputTextParam
        | m.GraderInputItemOutputTextParam
        | m.GraderInputItemInputImageParam
        | m.ResponseInputAudioParam
        | Sequence[u.GraderInputItemParam]
        | BaseModel
    ),
    "GraderInputItem": lambda: (
        str
        | m.ResponseInputText
        | m.GraderInputItemOutputText
        | m.GraderInputItemInputImage
        | m.ResponseInputAudio
    ),
    "GraderInputItemParam": lambda: (
        str
        | m.ResponseInputTextParam
        | m.GraderInputItemOutputTextParam
        | m.GraderInputItemInputImageParam
        | m.ResponseInputAudioParam
        | BaseModel
    ),
    "FileChunkingStrategyInput": lambda: (
        m.AutoFileChunkingStrategy | m.StaticFileChunkingStrategyObject
    ),
    "FileChunkingStrategyInputParam": lambda: (
        m.AutoFileChunkingStrategyParam | m.StaticFileChunkingStrategyObjectParam | BaseModel
    ),
    "FileChunkingStrategy": lambda: (
        m.StaticFileChunkingStrategyObject | m.OtherFileChunkingStrategyObject
    ),
    "ModerationMultiModalInput": lambda: m.ModerationImageURLInput | m.ModerationTextInput,
    "ModerationMultiModalInputParam": lambda: (
        m.ModerationImageURLInputParam | m.ModerationTextInputParam | BaseModel
    ),
    "EvalMessageTemplate": lambda: m.EvalChatMessage | m.EvalItem,
    "EvalMessageTemplateParam": lambda: m.EvalChatMessageParam | m.EvalItemParam | BaseModel,
    "EvalRunDataSource": lambda: (
        m.CreateEvalJSONLRunDataSource
        | m.CreateEvalCompletionsRunDataSource
        | m.CreateEvalResponsesRunDataSource
    ),
    "EvalRunDataSourceParam": lambda: (
        m.CreateEvalJSONLRunDataSourceParam
        | m.CreateEvalCompletionsRunDataSourceParam
        | m.CreateEvalResponsesRunDataSourceParam
        | BaseModel
    ),
    "AssistantTool": lambda: (
        m.AssistantCodeInterpreterTool | m.AssistantFileSearchTool | m.AssistantFunctionTool
    ),
    "AssistantToolParam": lambda: (
        m.AssistantCodeInterpreterToolParam
        | m.AssistantFileSearchToolParam
        | m.AssistantFunctionToolParam
        | BaseModel
    ),
    "AssistantResponseFormatOption": lambda: (
        Literal["auto"]
        | m.ResponseFormatText
        | m.ResponseFormatJSONObject
        | m.ResponseFormatJSONSchema
    ),
    "AssistantResponseFormatOptionParam": lambda: (
        Literal["auto"]
        | m.ResponseFormatTextParam
        | m.ResponseFormatJSONObjectParam
        | m.ResponseFormatJSONSchemaParam
        | BaseModel
    ),
    "ThreadMessageAttachmentTool": lambda: (
        m.AssistantCodeInterpreterTool | m.ThreadMessageAttachmentFileSearchTool
    ),
    "ThreadMessageAttachmentToolParam": lambda: (
        m.AssistantCodeInterpreterToolParam
        | m.ThreadMessageAttachmentFileSearchToolParam
        | BaseModel
    ),
    "ThreadMessageContentPart": lambda: (
        m.ImageFileContentBlock | m.ImageURLContentBlock | m.TextContentBlockInput
    ),
    "ThreadMessageContentPartParam": lambda: (
        m.ImageFileContentBlockParam
        | m.ImageURLContentBlockParam
        | m.TextContentBlockInputParam
        | BaseModel
    ),
    "ThreadMessageContent": lambda: (
        m.ImageFileContentBlock
        | m.ImageURLContentBlock
        | m.TextContentBlock
        | m.RefusalContentBlock
    ),
    "ThreadMessageAnnotation": lambda: m.ThreadFileCitationAnnotation | m.ThreadFilePathAnnotation,
    "ThreadRunStepDetails": lambda: m.MessageCreationStepDetails | m.ToolCallsStepDetails,
    "AssistantToolCall": lambda: (
        m.AssistantCodeInterpreterToolCall
        | m.AssistantFileSearchToolCall
        | m.AssistantFunctionToolCall
    ),
    "AssistantCodeInterpreterOutput": lambda: (
        m.AssistantCodeInterpreterOutputLogs | m.AssistantCodeInterpreterOutputImage
    ),
    "AssistantStreamEvent": lambda: (
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
    ),
    "MessageContentDelta": lambda: (
        m.ImageFileDeltaBlock | m.TextDeltaBlock | m.RefusalDeltaBlock | m.ImageURLDeltaBlock
    ),
    "ThreadMessageAnnotationDelta": lambda: (
        m.ThreadFileCitationDeltaAnnotation | m.ThreadFilePathDeltaAnnotation
    ),
    "RunStepDeltaDetails": lambda: m.RunStepDeltaMessageDelta | m.ToolCallDeltaObject,
    "AssistantToolCallDelta": lambda: (
        m.AssistantCodeInterpreterToolCallDelta
        | m.AssistantFileSearchToolCallDelta
        | m.AssistantFunctionToolCallDelta
    ),
    "AssistantCodeInterpreterOutputDelta": lambda: (
        m.AssistantCodeInterpreterOutputLogsDelta | m.AssistantCodeInterpreterOutputImageDelta
    ),
    "CreateTranscriptionResponse": lambda: (
        m.Transcription | m.TranscriptionVerbose | m.TranscriptionDiarized
    ),
    "CreateTranslationResponse": lambda: m.Translation | m.TranslationVerbose,
    "CreateRealtimeClientSecretRequestSession": lambda: (
        m.RealtimeSessionCreateRequest | m.RealtimeTranscriptionSessionCreateRequest
    ),
    "CreateRealtimeClientSecretRequestSessionParam": lambda: (
        m.RealtimeSessionCreateRequestParam
        | m.RealtimeTranscriptionSessionCreateRequestParam
        | BaseModel
    ),
    "ClientSecretCreateResponseSession": lambda: (
        m.RealtimeSessionCreateResponse | m.RealtimeTranscriptionSessionCreateResponse
    ),
    "CreateEvalRequestDataSourceConfig": lambda: (
        m.CreateEvalCustomDataSourceConfig
        | m.CreateEvalLogsDataSourceConfig
        | m.CreateEvalStoredCompletionsDataSourceConfig
    ),
    "CreateEvalRequestDataSourceConfigParam": lambda: (
        m.CreateEvalCustomDataSourceConfigParam
        | m.CreateEvalLogsDataSourceConfigParam
        | m.CreateEvalStoredCompletionsDataSourceConfigParam
        | BaseModel
    ),
    "CreateEvalRequestTestingCriteriaItem": lambda: (
        m.CreateEvalLabelModelGrader
        | m.StringCheckGrader
        | m.EvalTextSimilarityGrader
        | m.EvalPythonGrader
        | m.EvalScoreModelGrader
    ),
    "CreateEvalRequestTestingCriteriaItemParam": lambda: (
        m.CreateEvalLabelModelGraderParam
        | m.StringCheckGraderParam
        | m.EvalTextSimilarityGraderParam
        | m.EvalPythonGraderParam
        | m.EvalScoreModelGraderParam
        | BaseModel
    ),
    "EvalDataSourceConfig": lambda: (
        m.EvalCustomDataSourceConfig
        | m.EvalLogsDataSourceConfig
        | m.EvalStoredCompletionsDataSourceConfig
    ),
    "EvalTestingCriteriaItem": lambda: (
        m.LabelModelGrader
        | m.StringCheckGrader
        | m.EvalTextSimilarityGrader
        | m.EvalPythonGrader
        | m.EvalScoreModelGrader
    ),
    "EvalTestingCriteriaItemParam": lambda: (
        m.LabelModelGraderParam
        | m.StringCheckGraderParam
        | m.EvalTextSimilarityGraderParam
        | m.EvalPythonGraderParam
        | m.EvalScoreModelGraderParam
        | BaseModel
    ),
    "CreateEvalJSONLRunDataSourceSource": lambda: m.EvalFileContentSource | m.EvalFileIDSource,
    "CreateEvalJSONLRunDataSourceSourceParam": lambda: (
        m.EvalFileContentSourceParam | m.EvalFileIDSourceParam | BaseModel
    ),
    "CreateEvalCompletionsRunDataSourceInputMessages": lambda: (
        m.EvalCompletionsInputMessagesTemplate | m.EvalInputMessagesItemReference
    ),
    "CreateEvalCompletionsRunDataSourceInputMessagesParam": lambda: (
        m.EvalCompletionsInputMessagesTemplateParam
        | m.EvalInputMessagesItemReferenceParam
        | BaseModel
    ),
    "CreateEvalCompletionsRunDataSourceSource": lambda: (
        m.EvalFileContentSource | m.EvalFileIDSource | m.EvalStoredCompletionsSource
    ),
    "CreateEvalCompletionsRunDataSourceSourceParam": lambda: (
        m.EvalFileContentSourceParam
        | m.EvalFileIDSourceParam
        | m.EvalStoredCompletionsSourceParam
        | BaseModel
    ),
    "CreateEvalResponsesRunDataSourceInputMessages": lambda: (
        m.EvalResponsesInputMessagesTemplate | m.EvalInputMessagesItemReference
    ),
    "CreateEvalResponsesRunDataSourceInputMessagesParam": lambda: (
        m.EvalResponsesInputMessagesTemplateParam
        | m.EvalInputMessagesItemReferenceParam
        | BaseModel
    ),
    "CreateEvalResponsesRunDataSourceSource": lambda: (
        m.EvalFileContentSource | m.EvalFileIDSource | m.EvalResponsesSource
    ),
    "CreateEvalResponsesRunDataSourceSourceParam": lambda: (
        m.EvalFileContentSourceParam
        | m.EvalFileIDSourceParam
        | m.EvalResponsesSourceParam
        | BaseModel
    ),
    "EvalCompletionsInputMessagesTemplateTemplateItem": lambda: m.EasyInputMessage | m.EvalItem,
    "EvalCompletionsInputMessagesTemplateTemplateItemParam": lambda: (
        m.EasyInputMessageParam | m.EvalItemParam | BaseModel
    ),
}
