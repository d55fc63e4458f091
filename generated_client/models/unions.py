# Written by `make generate` from the specification; edits would be lost.
"""Every union of models: its alias, its decoder, and the table that tells its members apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .. import models as m
from ..base import BaseModel
from ..union import union
from . import unions as u

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
    ResponseFormatTextConfig: TypeAlias = (
        m.ResponseFormatText | m.ResponseFormatTextJSONSchemaConfig | m.ResponseFormatJSONObject
    )
    ResponseFormatTextConfigParam: TypeAlias = (
        m.ResponseFormatTextParam
        | m.ResponseFormatTextJSONSchemaConfigParam
        | m.ResponseFormatJSONObjectParam
        | BaseModel
    )
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
    CustomToolInputFormat: TypeAlias = m.CustomToolInputFormatText | m.CustomToolInputFormatGrammar
    CustomToolInputFormatParam: TypeAlias = (
        m.CustomToolInputFormatTextParam | m.CustomToolInputFormatGrammarParam | BaseModel
    )
    NamespacedTool: TypeAlias = m.NamespacedFunctionTool | m.CustomTool
    NamespacedToolParam: TypeAlias = m.NamespacedFunctionToolParam | m.CustomToolParam | BaseModel
    AttributeFilter: TypeAlias = m.ComparisonFilter | m.CompoundFilter
    AttributeFilterParam: TypeAlias = m.ComparisonFilterParam | m.CompoundFilterParam | BaseModel
    ContainerNetworkPolicy: TypeAlias = (
        m.ContainerNetworkPolicyDisabled | m.ContainerNetworkPolicyAllowlist
    )
    ContainerNetworkPolicyParam: TypeAlias = (
        m.ContainerNetworkPolicyDisabledParam | m.ContainerNetworkPolicyAllowlistParam | BaseModel
    )
    ShellEnvironment: TypeAlias = m.ContainerAuto | m.LocalEnvironment | m.ContainerReference
    ShellEnvironmentParam: TypeAlias = (
        m.ContainerAutoParam | m.LocalEnvironmentParam | m.ContainerReferenceParam | BaseModel
    )
    ContainerSkill: TypeAlias = m.SkillReference | m.InlineSkill
    ContainerSkillParam: TypeAlias = m.SkillReferenceParam | m.InlineSkillParam | BaseModel
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
    ResponseModerationOutcome: TypeAlias = m.ModerationResult | m.ResponseModerationError
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
    ToolCallCaller: TypeAlias = m.DirectToolCallCaller | m.ProgramToolCallCaller
    ToolCallCallerParam: TypeAlias = (
        m.DirectToolCallCallerParam | m.ProgramToolCallCallerParam | BaseModel
    )
    ResponseInputContent: TypeAlias = (
        m.ResponseInputText | m.ResponseInputImage | m.ResponseInputFile
    )
    ResponseInputContentParam: TypeAlias = (
        m.ResponseInputTextParam | m.ResponseInputImageParam | m.ResponseInputFileParam | BaseModel
    )
    ResponseOutputMessageContent: TypeAlias = m.ResponseOutputText | m.ResponseOutputRefusal
    ResponseOutputMessageContentParam: TypeAlias = (
        m.ResponseOutputTextParam | m.ResponseOutputRefusalParam | BaseModel
    )
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
    ResponseFunctionCallOutputItem: TypeAlias = (
        m.ResponseInputTextContent | m.ResponseInputImageContent | m.ResponseInputFileContent
    )
    ResponseFunctionCallOutputItemParam: TypeAlias = (
        m.ResponseInputTextContentParam
        | m.ResponseInputImageContentParam
        | m.ResponseInputFileContentParam
        | BaseModel
    )
    WebSearchAction: TypeAlias = (
        m.WebSearchActionSearch | m.WebSearchActionOpenPage | m.WebSearchActionFind
    )
    WebSearchActionParam: TypeAlias = (
        m.WebSearchActionSearchParam
        | m.WebSearchActionOpenPageParam
        | m.WebSearchActionFindParam
        | BaseModel
    )
    ResponseCodeInterpreterOutput: TypeAlias = (
        m.ResponseCodeInterpreterOutputLogs | m.ResponseCodeInterpreterOutputImage
    )
    ResponseCodeInterpreterOutputParam: TypeAlias = (
        m.ResponseCodeInterpreterOutputLogsParam
        | m.ResponseCodeInterpreterOutputImageParam
        | BaseModel
    )
    McpToolCallError: TypeAlias = m.McpProtocolError | m.McpToolExecutionError | m.McpHTTPError
    McpToolCallErrorParam: TypeAlias = (
        m.McpProtocolErrorParam | m.McpToolExecutionErrorParam | m.McpHTTPErrorParam | BaseModel
    )
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
    ResponseFunctionShellEnvironment: TypeAlias = m.ResponseLocalEnvironment | m.ContainerReference
    ShellCallEnvironment: TypeAlias = m.LocalEnvironment | m.ContainerReference
    ShellCallEnvironmentParam: TypeAlias = (
        m.LocalEnvironmentParam | m.ContainerReferenceParam | BaseModel
    )
    ShellCallOutcome: TypeAlias = m.ShellCallOutcomeTimeout | m.ShellCallOutcomeExit
    ShellCallOutcomeParam: TypeAlias = (
        m.ShellCallOutcomeTimeoutParam | m.ShellCallOutcomeExitParam | BaseModel
    )
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
    ResponseContentPart: TypeAlias = (
        m.ResponseOutputText | m.ResponseOutputRefusal | m.ReasoningTextContent
    )
    ResponseContentPartParam: TypeAlias = (
        m.ResponseOutputTextParam
        | m.ResponseOutputRefusalParam
        | m.ReasoningTextContentParam
        | BaseModel
    )
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
    RealtimeAudioFormats: TypeAlias = m.RealtimeAudioPCM | m.RealtimeAudioPCMU | m.RealtimeAudioPCMA
    RealtimeAudioFormatsParam: TypeAlias = (
        m.RealtimeAudioPCMParam | m.RealtimeAudioPCMUParam | m.RealtimeAudioPCMAParam | BaseModel
    )
    RealtimeAudioInputTurnDetection: TypeAlias = m.RealtimeServerVad | m.RealtimeSemanticVad
    RealtimeAudioInputTurnDetectionParam: TypeAlias = (
        m.RealtimeServerVadParam | m.RealtimeSemanticVadParam | BaseModel
    )
    RealtimeToolsConfigUnion: TypeAlias = m.RealtimeFunctionTool | m.McpTool
    RealtimeToolsConfigUnionParam: TypeAlias = (
        m.RealtimeFunctionToolParam | m.McpToolParam | BaseModel
    )
    RealtimeToolChoiceConfig: TypeAlias = (
        m.ToolChoiceOptions | m.ToolChoiceFunction | m.ToolChoiceMcp
    )
    RealtimeToolChoiceConfigParam: TypeAlias = (
        m.ToolChoiceOptions | m.ToolChoiceFunctionParam | m.ToolChoiceMcpParam | BaseModel
    )
    ImageGenStreamEvent: TypeAlias = m.ImageGenPartialImageEvent | m.ImageGenCompletedEvent
    ImageEditStreamEvent: TypeAlias = m.ImageEditPartialImageEvent | m.ImageEditCompletedEvent
    TranscriptionUsage: TypeAlias = m.TranscriptTextUsageTokens | m.TranscriptTextUsageDuration
    TranscriptionStreamEvent: TypeAlias = (
        m.TranscriptionTextSegmentEvent
        | m.TranscriptionTextDeltaEvent
        | m.TranscriptionTextDoneEvent
    )
    SpeechStreamEvent: TypeAlias = m.SpeechAudioDeltaEvent | m.SpeechAudioDoneEvent
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
    FileChunkingStrategyInput: TypeAlias = (
        m.AutoFileChunkingStrategy | m.StaticFileChunkingStrategyObject
    )
    FileChunkingStrategyInputParam: TypeAlias = (
        m.AutoFileChunkingStrategyParam | m.StaticFileChunkingStrategyObjectParam | BaseModel
    )
    FileChunkingStrategy: TypeAlias = (
        m.StaticFileChunkingStrategyObject | m.OtherFileChunkingStrategyObject
    )
    ModerationMultiModalInput: TypeAlias = m.ModerationImageURLInput | m.ModerationTextInput
    ModerationMultiModalInputParam: TypeAlias = (
        m.ModerationImageURLInputParam | m.ModerationTextInputParam | BaseModel
    )
    EvalMessageTemplate: TypeAlias = m.EvalChatMessage | m.EvalItem
    EvalMessageTemplateParam: TypeAlias = m.EvalChatMessageParam | m.EvalItemParam | BaseModel
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
    AssistantTool: TypeAlias = (
        m.AssistantCodeInterpreterTool | m.AssistantFileSearchTool | m.AssistantFunctionTool
    )
    AssistantToolParam: TypeAlias = (
        m.AssistantCodeInterpreterToolParam
        | m.AssistantFileSearchToolParam
        | m.AssistantFunctionToolParam
        | BaseModel
    )
    AssistantResponseFormatOption: TypeAlias = (
        Literal["auto"]
        | m.ResponseFormatText
        | m.ResponseFormatJSONObject
        | m.ResponseFormatJSONSchema
    )
    AssistantResponseFormatOptionParam: TypeAlias = (
        Literal["auto"]
        | m.ResponseFormatTextParam
        | m.ResponseFormatJSONObjectParam
        | m.ResponseFormatJSONSchemaParam
        | BaseModel
    )
    ThreadMessageAttachmentTool: TypeAlias = (
        m.AssistantCodeInterpreterTool | m.ThreadMessageAttachmentFileSearchTool
    )
    ThreadMessageAttachmentToolParam: TypeAlias = (
        m.AssistantCodeInterpreterToolParam
        | m.ThreadMessageAttachmentFileSearchToolParam
        | BaseModel
    )
    ThreadMessageContentPart: TypeAlias = (
        m.ImageFileContentBlock | m.ImageURLContentBlock | m.TextContentBlockInput
    )
    ThreadMessageContentPartParam: TypeAlias = (
        m.ImageFileContentBlockParam
        | m.ImageURLContentBlockParam
        | m.TextContentBlockInputParam
        | BaseModel
    )
    ThreadMessageContent: TypeAlias = (
        m.ImageFileContentBlock
        | m.ImageURLContentBlock
        | m.TextContentBlock
        | m.RefusalContentBlock
    )
    ThreadMessageAnnotation: TypeAlias = m.ThreadFileCitationAnnotation | m.ThreadFilePathAnnotation
    ThreadRunStepDetails: TypeAlias = m.MessageCreationStepDetails | m.ToolCallsStepDetails
    AssistantToolCall: TypeAlias = (
        m.AssistantCodeInterpreterToolCall
        | m.AssistantFileSearchToolCall
        | m.AssistantFunctionToolCall
    )
    AssistantCodeInterpreterOutput: TypeAlias = (
        m.AssistantCodeInterpreterOutputLogs | m.AssistantCodeInterpreterOutputImage
    )
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
    MessageContentDelta: TypeAlias = (
        m.ImageFileDeltaBlock | m.TextDeltaBlock | m.RefusalDeltaBlock | m.ImageURLDeltaBlock
    )
    ThreadMessageAnnotationDelta: TypeAlias = (
        m.ThreadFileCitationDeltaAnnotation | m.ThreadFilePathDeltaAnnotation
    )
    RunStepDeltaDetails: TypeAlias = m.RunStepDeltaMessageDelta | m.ToolCallDeltaObject
    AssistantToolCallDelta: TypeAlias = (
        m.AssistantCodeInterpreterToolCallDelta
        | m.AssistantFileSearchToolCallDelta
        | m.AssistantFunctionToolCallDelta
    )
    AssistantCodeInterpreterOutputDelta: TypeAlias = (
        m.AssistantCodeInterpreterOutputLogsDelta | m.AssistantCodeInterpreterOutputImageDelta
    )
    CreateTranscriptionResponse: TypeAlias = (
        m.Transcription | m.TranscriptionVerbose | m.TranscriptionDiarized
    )
    CreateTranslationResponse: TypeAlias = m.Translation | m.TranslationVerbose
    CreateRealtimeClientSecretRequestSession: TypeAlias = (
        m.RealtimeSessionCreateRequest | m.RealtimeTranscriptionSessionCreateRequest
    )
    CreateRealtimeClientSecretRequestSessionParam: TypeAlias = (
        m.RealtimeSessionCreateRequestParam
        | m.RealtimeTranscriptionSessionCreateRequestParam
        | BaseModel
    )
    ClientSecretCreateResponseSession: TypeAlias = (
        m.RealtimeSessionCreateResponse | m.RealtimeTranscriptionSessionCreateResponse
    )
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
    EvalDataSourceConfig: TypeAlias = (
        m.EvalCustomDataSourceConfig
        | m.EvalLogsDataSourceConfig
        | m.EvalStoredCompletionsDataSourceConfig
    )
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
    CreateEvalJSONLRunDataSourceSource: TypeAlias = m.EvalFileContentSource | m.EvalFileIDSource
    CreateEvalJSONLRunDataSourceSourceParam: TypeAlias = (
        m.EvalFileContentSourceParam | m.EvalFileIDSourceParam | BaseModel
    )
    CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = (
        m.EvalCompletionsInputMessagesTemplate | m.EvalInputMessagesItemReference
    )
    CreateEvalCompletionsRunDataSourceInputMessagesParam: TypeAlias = (
        m.EvalCompletionsInputMessagesTemplateParam
        | m.EvalInputMessagesItemReferenceParam
        | BaseModel
    )
    CreateEvalCompletionsRunDataSourceSource: TypeAlias = (
        m.EvalFileContentSource | m.EvalFileIDSource | m.EvalStoredCompletionsSource
    )
    CreateEvalCompletionsRunDataSourceSourceParam: TypeAlias = (
        m.EvalFileContentSourceParam
        | m.EvalFileIDSourceParam
        | m.EvalStoredCompletionsSourceParam
        | BaseModel
    )
    CreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
        m.EvalResponsesInputMessagesTemplate | m.EvalInputMessagesItemReference
    )
    CreateEvalResponsesRunDataSourceInputMessagesParam: TypeAlias = (
        m.EvalResponsesInputMessagesTemplateParam
        | m.EvalInputMessagesItemReferenceParam
        | BaseModel
    )
    CreateEvalResponsesRunDataSourceSource: TypeAlias = (
        m.EvalFileContentSource | m.EvalFileIDSource | m.EvalResponsesSource
    )
    CreateEvalResponsesRunDataSourceSourceParam: TypeAlias = (
        m.EvalFileContentSourceParam
        | m.EvalFileIDSourceParam
        | m.EvalResponsesSourceParam
        | BaseModel
    )
    EvalCompletionsInputMessagesTemplateTemplateItem: TypeAlias = m.EasyInputMessage | m.EvalItem
    EvalCompletionsInputMessagesTemplateTemplateItemParam: TypeAlias = (
        m.EasyInputMessageParam | m.EvalItemParam | BaseModel
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
decode_ResponsePromptVariable: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"input_text": ["ResponseInputText"], "input_image": ["ResponseInputImage"], "input_file": ["ResponseInputFile"]}, "else": []}'
)
decode_ResponseFormatTextConfig: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["ResponseFormatText"], "json_schema": ["ResponseFormatTextJSONSchemaConfig"], "json_object": ["ResponseFormatJSONObject"]}, "else": []}'
)
decode_Tool: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"function": ["FunctionTool"], "file_search": ["FileSearchTool"], "computer": ["ComputerTool"], "computer_use_preview": ["ComputerUsePreviewTool"], "web_search": ["WebSearchTool"], "web_search_2025_08_26": ["WebSearchTool"], "mcp": ["McpTool"], "code_interpreter": ["CodeInterpreterTool"], "programmatic_tool_calling": ["ProgrammaticToolCallingTool"], "image_generation": ["ImageGenerationTool"], "local_shell": ["LocalShellTool"], "shell": ["FunctionShellTool"], "custom": ["CustomTool"], "namespace": ["NamespaceTool"], "tool_search": ["ToolSearchTool"], "web_search_preview": ["WebSearchPreviewTool"], "web_search_preview_2025_03_11": ["WebSearchPreviewTool"], "apply_patch": ["ApplyPatchTool"]}, "else": []}'
)
decode_CustomToolInputFormat: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["CustomToolInputFormatText"], "grammar": ["CustomToolInputFormatGrammar"]}, "else": []}'
)
decode_NamespacedTool: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"function": ["NamespacedFunctionTool"], "custom": ["CustomTool"]}, "else": []}'
)
decode_AttributeFilter: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"eq": ["ComparisonFilter"], "ne": ["ComparisonFilter"], "gt": ["ComparisonFilter"], "gte": ["ComparisonFilter"], "lt": ["ComparisonFilter"], "lte": ["ComparisonFilter"], "in": ["ComparisonFilter"], "nin": ["ComparisonFilter"], "and": ["CompoundFilter"], "or": ["CompoundFilter"]}, "else": []}'
)
decode_ContainerNetworkPolicy: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"disabled": ["ContainerNetworkPolicyDisabled"], "allowlist": ["ContainerNetworkPolicyAllowlist"]}, "else": []}'
)
decode_ShellEnvironment: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"container_auto": ["ContainerAuto"], "local": ["LocalEnvironment"], "container_reference": ["ContainerReference"]}, "else": []}'
)
decode_ContainerSkill: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"skill_reference": ["SkillReference"], "inline": ["InlineSkill"]}, "else": []}'
)
decode_ToolChoice: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"allowed_tools": ["ToolChoiceAllowed"], "file_search": ["ToolChoiceTypes"], "web_search_preview": ["ToolChoiceTypes"], "computer": ["ToolChoiceTypes"], "computer_use_preview": ["ToolChoiceTypes"], "computer_use": ["ToolChoiceTypes"], "web_search_preview_2025_03_11": ["ToolChoiceTypes"], "image_generation": ["ToolChoiceTypes"], "code_interpreter": ["ToolChoiceTypes"], "function": ["ToolChoiceFunction"], "mcp": ["ToolChoiceMcp"], "custom": ["ToolChoiceCustom"], "programmatic_tool_calling": ["ToolChoiceProgrammaticToolCalling"], "apply_patch": ["ToolChoiceApplyPatch"], "shell": ["ToolChoiceShell"]}, "else": []}'
)
decode_ResponseModerationOutcome: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"moderation_result": ["ModerationResult"], "error": ["ResponseModerationError"]}, "else": []}'
)
decode_ConversationItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": ["Message"], "function_call": ["ResponseFunctionToolCallItem"], "function_call_output": ["ResponseFunctionToolCallOutputItem"], "file_search_call": ["ResponseFileSearchToolCall"], "web_search_call": ["ResponseFunctionWebSearch"], "image_generation_call": ["ImageGenerationCall"], "computer_call": ["ResponseComputerToolCall"], "computer_call_output": ["ResponseComputerToolCallOutputItem"], "tool_search_call": ["ResponseToolSearchCall"], "tool_search_output": ["ResponseToolSearchOutputItem"], "additional_tools": ["AdditionalTools"], "reasoning": ["ResponseReasoningItem"], "program": ["Program"], "program_output": ["ProgramOutput"], "compaction": ["ResponseCompactionItem"], "code_interpreter_call": ["ResponseCodeInterpreterToolCall"], "local_shell_call": ["LocalShellCall"], "local_shell_call_output": ["LocalShellCallOutput"], "shell_call": ["ResponseFunctionShellToolCall"], "shell_call_output": ["ResponseFunctionShellToolCallOutput"], "apply_patch_call": ["ResponseApplyPatchToolCall"], "apply_patch_call_output": ["ResponseApplyPatchToolCallOutput"], "mcp_list_tools": ["McpListTools"], "mcp_approval_request": ["McpApprovalRequest"], "mcp_approval_response": ["McpApprovalResponse"], "mcp_call": ["McpCall"], "custom_tool_call": ["ResponseCustomToolCall"], "custom_tool_call_output": ["ResponseCustomToolCallOutput"]}, "else": []}'
)
decode_ConversationMessageContent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"input_text": ["ResponseInputText"], "output_text": ["ResponseOutputText"], "text": ["TextContent"], "summary_text": ["SummaryTextContent"], "reasoning_text": ["ReasoningTextContent"], "refusal": ["ResponseOutputRefusal"], "input_image": ["ResponseInputImage"], "computer_screenshot": ["ComputerScreenshotContent"], "input_file": ["ResponseInputFile"]}, "else": []}'
)
decode_ResponseInputItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": {"on": "phase", "map": {"commentary": {"on": "role", "map": {"user": ["EasyInputMessage"], "assistant": {"on": "status", "map": {"in_progress": ["ResponseOutputMessage"], "completed": ["ResponseOutputMessage"], "incomplete": ["ResponseOutputMessage"]}, "else": ["EasyInputMessage"]}, "system": ["EasyInputMessage"], "developer": ["EasyInputMessage"]}, "else": []}, "final_answer": {"on": "role", "map": {"user": ["EasyInputMessage"], "assistant": {"on": "status", "map": {"in_progress": ["ResponseOutputMessage"], "completed": ["ResponseOutputMessage"], "incomplete": ["ResponseOutputMessage"]}, "else": ["EasyInputMessage"]}, "system": ["EasyInputMessage"], "developer": ["EasyInputMessage"]}, "else": []}}, "else": ["ResponseInputMessage"]}, "file_search_call": ["ResponseFileSearchToolCall"], "computer_call": ["ResponseComputerToolCall"], "computer_call_output": ["ComputerCallOutput"], "web_search_call": ["ResponseFunctionWebSearch"], "function_call": ["ResponseFunctionToolCall"], "function_call_output": ["FunctionCallOutput"], "tool_search_call": ["ToolSearchCall"], "tool_search_output": ["ToolSearchOutput"], "additional_tools": ["AdditionalToolsInput"], "reasoning": ["ResponseReasoningItem"], "compaction": ["ResponseCompactionItemInput"], "image_generation_call": ["ImageGenerationCall"], "code_interpreter_call": ["ResponseCodeInterpreterToolCall"], "local_shell_call": ["LocalShellCall"], "local_shell_call_output": ["LocalShellCallOutput"], "shell_call": ["ShellCall"], "shell_call_output": ["ShellCallOutput"], "apply_patch_call": ["ApplyPatchCall"], "apply_patch_call_output": ["ApplyPatchCallOutput"], "mcp_list_tools": ["McpListTools"], "mcp_approval_request": ["McpApprovalRequest"], "mcp_approval_response": ["McpApprovalResponseInput"], "mcp_call": ["McpCall"], "custom_tool_call_output": ["ResponseCustomToolCallOutput"], "custom_tool_call": ["ResponseCustomToolCall"], "compaction_trigger": ["CompactionTrigger"], "item_reference": ["ItemReference"], "program": ["Program"], "program_output": ["ProgramOutput"]}, "else": []}'
)
decode_ResponseOutputItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": ["ResponseOutputMessage"], "file_search_call": ["ResponseFileSearchToolCall"], "function_call": ["ResponseFunctionToolCall"], "function_call_output": ["ResponseFunctionToolCallOutputItem"], "web_search_call": ["ResponseFunctionWebSearch"], "computer_call": ["ResponseComputerToolCall"], "computer_call_output": ["ResponseComputerToolCallOutputItem"], "reasoning": ["ResponseReasoningItem"], "program": ["Program"], "program_output": ["ProgramOutput"], "tool_search_call": ["ResponseToolSearchCall"], "tool_search_output": ["ResponseToolSearchOutputItem"], "additional_tools": ["AdditionalTools"], "compaction": ["ResponseCompactionItem"], "image_generation_call": ["ImageGenerationCall"], "code_interpreter_call": ["ResponseCodeInterpreterToolCall"], "local_shell_call": ["LocalShellCall"], "local_shell_call_output": ["LocalShellCallOutput"], "shell_call": ["ResponseFunctionShellToolCall"], "shell_call_output": ["ResponseFunctionShellToolCallOutput"], "apply_patch_call": ["ResponseApplyPatchToolCall"], "apply_patch_call_output": ["ResponseApplyPatchToolCallOutput"], "mcp_call": ["McpCall"], "mcp_list_tools": ["McpListTools"], "mcp_approval_request": ["McpApprovalRequest"], "mcp_approval_response": ["McpApprovalResponse"], "custom_tool_call": ["ResponseCustomToolCall"], "custom_tool_call_output": ["ResponseCustomToolCallOutputItem"]}, "else": []}'
)
decode_ResponseItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": {"on": "role", "map": {"user": ["ResponseInputMessageItem"], "system": ["ResponseInputMessageItem"], "developer": ["ResponseInputMessageItem"], "assistant": ["ResponseOutputMessage"]}, "else": []}, "file_search_call": ["ResponseFileSearchToolCall"], "computer_call": ["ResponseComputerToolCall"], "computer_call_output": ["ResponseComputerToolCallOutputItem"], "web_search_call": ["ResponseFunctionWebSearch"], "function_call": ["ResponseFunctionToolCallItem"], "function_call_output": ["ResponseFunctionToolCallOutputItem"], "tool_search_call": ["ResponseToolSearchCall"], "tool_search_output": ["ResponseToolSearchOutputItem"], "additional_tools": ["AdditionalTools"], "reasoning": ["ResponseReasoningItem"], "program": ["Program"], "program_output": ["ProgramOutput"], "compaction": ["ResponseCompactionItem"], "image_generation_call": ["ImageGenerationCall"], "code_interpreter_call": ["ResponseCodeInterpreterToolCall"], "local_shell_call": ["LocalShellCall"], "local_shell_call_output": ["LocalShellCallOutput"], "shell_call": ["ResponseFunctionShellToolCall"], "shell_call_output": ["ResponseFunctionShellToolCallOutput"], "apply_patch_call": ["ResponseApplyPatchToolCall"], "apply_patch_call_output": ["ResponseApplyPatchToolCallOutput"], "mcp_list_tools": ["McpListTools"], "mcp_approval_request": ["McpApprovalRequest"], "mcp_approval_response": ["McpApprovalResponse"], "mcp_call": ["McpCall"], "custom_tool_call": ["ResponseCustomToolCallItem"], "custom_tool_call_output": ["ResponseCustomToolCallOutputItem"]}, "else": []}'
)
decode_CompactedResponseItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": ["Message"], "program": ["Program"], "program_output": ["ProgramOutput"], "function_call": ["ResponseFunctionToolCall"], "tool_search_call": ["ResponseToolSearchCall"], "tool_search_output": ["ResponseToolSearchOutputItem"], "additional_tools": ["AdditionalTools"], "function_call_output": ["ResponseFunctionToolCallOutput"], "file_search_call": ["ResponseFileSearchToolCall"], "web_search_call": ["ResponseFunctionWebSearch"], "image_generation_call": ["ImageGenerationCall"], "computer_call": ["ResponseComputerToolCall"], "computer_call_output": ["ResponseComputerToolCallOutputItem"], "reasoning": ["ResponseReasoningItem"], "compaction": ["ResponseCompactionItem"], "code_interpreter_call": ["ResponseCodeInterpreterToolCall"], "local_shell_call": ["LocalShellCall"], "local_shell_call_output": ["LocalShellCallOutput"], "shell_call": ["ResponseFunctionShellToolCall"], "shell_call_output": ["ResponseFunctionShellToolCallOutput"], "apply_patch_call": ["ResponseApplyPatchToolCall"], "apply_patch_call_output": ["ResponseApplyPatchToolCallOutput"], "mcp_list_tools": ["McpListTools"], "mcp_approval_request": ["McpApprovalRequest"], "mcp_approval_response": ["McpApprovalResponse"], "mcp_call": ["McpCall"], "custom_tool_call": ["ResponseCustomToolCall"], "custom_tool_call_output": ["ResponseCustomToolCallOutput"]}, "else": []}'
)
decode_ToolCallCaller: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"direct": ["DirectToolCallCaller"], "program": ["ProgramToolCallCaller"]}, "else": []}'
)
decode_ResponseInputContent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"input_text": ["ResponseInputText"], "input_image": ["ResponseInputImage"], "input_file": ["ResponseInputFile"]}, "else": []}'
)
decode_ResponseOutputMessageContent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"output_text": ["ResponseOutputText"], "refusal": ["ResponseOutputRefusal"]}, "else": []}'
)
decode_ResponseAnnotation: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"file_citation": ["ResponseAnnotationFileCitation"], "url_citation": ["ResponseAnnotationURLCitation"], "container_file_citation": ["ResponseAnnotationContainerFileCitation"], "file_path": ["ResponseAnnotationFilePath"]}, "else": []}'
)
decode_ResponseFunctionCallOutputItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"input_text": ["ResponseInputTextContent"], "input_image": ["ResponseInputImageContent"], "input_file": ["ResponseInputFileContent"]}, "else": []}'
)
decode_WebSearchAction: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"search": ["WebSearchActionSearch"], "open_page": ["WebSearchActionOpenPage"], "find_in_page": ["WebSearchActionFind"]}, "else": []}'
)
decode_ResponseCodeInterpreterOutput: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"logs": ["ResponseCodeInterpreterOutputLogs"], "image": ["ResponseCodeInterpreterOutputImage"]}, "else": []}'
)
decode_McpToolCallError: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"mcp_protocol_error": ["McpProtocolError"], "mcp_tool_execution_error": ["McpToolExecutionError"], "http_error": ["McpHTTPError"]}, "else": []}'
)
decode_ComputerAction: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"click": ["ComputerActionClick"], "double_click": ["ComputerActionDoubleClick"], "drag": ["ComputerActionDrag"], "keypress": ["ComputerActionKeypress"], "move": ["ComputerActionMove"], "screenshot": ["ComputerActionScreenshot"], "scroll": ["ComputerActionScroll"], "type": ["ComputerActionType"], "wait": ["ComputerActionWait"]}, "else": []}'
)
decode_ResponseFunctionShellEnvironment: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"local": ["ResponseLocalEnvironment"], "container_reference": ["ContainerReference"]}, "else": []}'
)
decode_ShellCallEnvironment: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"local": ["LocalEnvironment"], "container_reference": ["ContainerReference"]}, "else": []}'
)
decode_ShellCallOutcome: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"timeout": ["ShellCallOutcomeTimeout"], "exit": ["ShellCallOutcomeExit"]}, "else": []}'
)
decode_ApplyPatchOperation: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"create_file": ["ApplyPatchCreateFileOperation"], "delete_file": ["ApplyPatchDeleteFileOperation"], "update_file": ["ApplyPatchUpdateFileOperation"]}, "else": []}'
)
decode_ResponseStreamEvent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"response.created": ["ResponseCreatedEvent"], "response.queued": ["ResponseQueuedEvent"], "response.in_progress": ["ResponseInProgressEvent"], "response.completed": ["ResponseCompletedEvent"], "response.incomplete": ["ResponseIncompleteEvent"], "response.failed": ["ResponseFailedEvent"], "error": ["ResponseErrorEvent"], "response.output_item.added": ["ResponseOutputItemAddedEvent"], "response.output_item.done": ["ResponseOutputItemDoneEvent"], "response.content_part.added": ["ResponseContentPartAddedEvent"], "response.content_part.done": ["ResponseContentPartDoneEvent"], "response.output_text.delta": ["ResponseTextDeltaEvent"], "response.output_text.done": ["ResponseTextDoneEvent"], "response.output_text.annotation.added": ["ResponseOutputTextAnnotationAddedEvent"], "response.refusal.delta": ["ResponseRefusalDeltaEvent"], "response.refusal.done": ["ResponseRefusalDoneEvent"], "response.reasoning_text.delta": ["ResponseReasoningTextDeltaEvent"], "response.reasoning_text.done": ["ResponseReasoningTextDoneEvent"], "response.reasoning_summary_part.added": ["ResponseReasoningSummaryPartAddedEvent"], "response.reasoning_summary_part.done": ["ResponseReasoningSummaryPartDoneEvent"], "response.reasoning_summary_text.delta": ["ResponseReasoningSummaryTextDeltaEvent"], "response.reasoning_summary_text.done": ["ResponseReasoningSummaryTextDoneEvent"], "response.audio.delta": ["ResponseAudioDeltaEvent"], "response.audio.done": ["ResponseAudioDoneEvent"], "response.audio.transcript.delta": ["ResponseAudioTranscriptDeltaEvent"], "response.audio.transcript.done": ["ResponseAudioTranscriptDoneEvent"], "response.function_call_arguments.delta": ["ResponseFunctionCallArgumentsDeltaEvent"], "response.function_call_arguments.done": ["ResponseFunctionCallArgumentsDoneEvent"], "response.custom_tool_call_input.delta": ["ResponseCustomToolCallInputDeltaEvent"], "response.custom_tool_call_input.done": ["ResponseCustomToolCallInputDoneEvent"], "response.file_search_call.in_progress": ["ResponseFileSearchCallInProgressEvent"], "response.file_search_call.searching": ["ResponseFileSearchCallSearchingEvent"], "response.file_search_call.completed": ["ResponseFileSearchCallCompletedEvent"], "response.web_search_call.in_progress": ["ResponseWebSearchCallInProgressEvent"], "response.web_search_call.searching": ["ResponseWebSearchCallSearchingEvent"], "response.web_search_call.completed": ["ResponseWebSearchCallCompletedEvent"], "response.code_interpreter_call.in_progress": ["ResponseCodeInterpreterCallInProgressEvent"], "response.code_interpreter_call_code.delta": ["ResponseCodeInterpreterCallCodeDeltaEvent"], "response.code_interpreter_call_code.done": ["ResponseCodeInterpreterCallCodeDoneEvent"], "response.code_interpreter_call.interpreting": ["ResponseCodeInterpreterCallInterpretingEvent"], "response.code_interpreter_call.completed": ["ResponseCodeInterpreterCallCompletedEvent"], "response.image_generation_call.in_progress": ["ResponseImageGenCallInProgressEvent"], "response.image_generation_call.generating": ["ResponseImageGenCallGeneratingEvent"], "response.image_generation_call.partial_image": ["ResponseImageGenCallPartialImageEvent"], "response.image_generation_call.completed": ["ResponseImageGenCallCompletedEvent"], "response.mcp_list_tools.in_progress": ["ResponseMcpListToolsInProgressEvent"], "response.mcp_list_tools.completed": ["ResponseMcpListToolsCompletedEvent"], "response.mcp_list_tools.failed": ["ResponseMcpListToolsFailedEvent"], "response.mcp_call.in_progress": ["ResponseMcpCallInProgressEvent"], "response.mcp_call_arguments.delta": ["ResponseMcpCallArgumentsDeltaEvent"], "response.mcp_call_arguments.done": ["ResponseMcpCallArgumentsDoneEvent"], "response.mcp_call.completed": ["ResponseMcpCallCompletedEvent"], "response.mcp_call.failed": ["ResponseMcpCallFailedEvent"], "response.shell_call_command.added": ["ResponseShellCallCommandAddedEvent"], "response.shell_call_command.delta": ["ResponseShellCallCommandDeltaEvent"], "response.shell_call_command.done": ["ResponseShellCallCommandDoneEvent"], "response.shell_call_output_content.delta": ["ResponseShellCallOutputContentDeltaEvent"], "response.shell_call_output_content.done": ["ResponseShellCallOutputContentDoneEvent"]}, "else": []}'
)
decode_ResponseContentPart: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"output_text": ["ResponseOutputText"], "refusal": ["ResponseOutputRefusal"], "reasoning_text": ["ReasoningTextContent"]}, "else": []}'
)
decode_UnwrapWebhookEvent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"response.completed": ["ResponseCompletedWebhookEvent"], "response.failed": ["ResponseFailedWebhookEvent"], "response.incomplete": ["ResponseIncompleteWebhookEvent"], "response.cancelled": ["ResponseCancelledWebhookEvent"], "batch.completed": ["BatchCompletedWebhookEvent"], "batch.failed": ["BatchFailedWebhookEvent"], "batch.expired": ["BatchExpiredWebhookEvent"], "batch.cancelled": ["BatchCancelledWebhookEvent"], "fine_tuning.job.succeeded": ["FineTuningJobSucceededWebhookEvent"], "fine_tuning.job.failed": ["FineTuningJobFailedWebhookEvent"], "fine_tuning.job.cancelled": ["FineTuningJobCancelledWebhookEvent"], "eval.run.succeeded": ["EvalRunSucceededWebhookEvent"], "eval.run.failed": ["EvalRunFailedWebhookEvent"], "eval.run.canceled": ["EvalRunCanceledWebhookEvent"], "realtime.call.incoming": ["RealtimeCallIncomingWebhookEvent"], "live.call.incoming": ["LiveCallIncomingWebhookEvent"]}, "else": []}'
)
decode_RealtimeAudioFormats: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"audio/pcm": ["RealtimeAudioPCM"], "audio/pcmu": ["RealtimeAudioPCMU"], "audio/pcma": ["RealtimeAudioPCMA"]}, "else": []}'
)
decode_RealtimeAudioInputTurnDetection: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"server_vad": ["RealtimeServerVad"], "semantic_vad": ["RealtimeSemanticVad"]}, "else": []}'
)
decode_RealtimeToolsConfigUnion: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"function": ["RealtimeFunctionTool"], "mcp": ["McpTool"]}, "else": []}'
)
decode_RealtimeToolChoiceConfig: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"function": ["ToolChoiceFunction"], "mcp": ["ToolChoiceMcp"]}, "else": []}'
)
decode_ImageGenStreamEvent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"image_generation.partial_image": ["ImageGenPartialImageEvent"], "image_generation.completed": ["ImageGenCompletedEvent"]}, "else": []}'
)
decode_ImageEditStreamEvent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"image_edit.partial_image": ["ImageEditPartialImageEvent"], "image_edit.completed": ["ImageEditCompletedEvent"]}, "else": []}'
)
decode_TranscriptionUsage: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"tokens": ["TranscriptTextUsageTokens"], "duration": ["TranscriptTextUsageDuration"]}, "else": []}'
)
decode_TranscriptionStreamEvent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"transcript.text.segment": ["TranscriptionTextSegmentEvent"], "transcript.text.delta": ["TranscriptionTextDeltaEvent"], "transcript.text.done": ["TranscriptionTextDoneEvent"]}, "else": []}'
)
decode_SpeechStreamEvent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"speech.audio.delta": ["SpeechAudioDeltaEvent"], "speech.audio.done": ["SpeechAudioDoneEvent"]}, "else": []}'
)
decode_Grader: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"string_check": ["StringCheckGrader"], "text_similarity": ["TextSimilarityGrader"], "python": ["PythonGrader"], "score_model": ["ScoreModelGrader"], "multi": ["MultiGrader"]}, "else": []}'
)
decode_MultiGraderMember: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"string_check": ["StringCheckGrader"], "text_similarity": ["TextSimilarityGrader"], "python": ["PythonGrader"], "score_model": ["ScoreModelGrader"], "label_model": ["LabelModelGrader"]}, "else": []}'
)
decode_EvalItemContent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"input_text": ["ResponseInputText"], "output_text": ["GraderInputItemOutputText"], "input_image": ["GraderInputItemInputImage"], "input_audio": ["ResponseInputAudio"]}, "else": []}',
    lambda v: u.decode_GraderInputItem(v),
)
decode_GraderInputItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"input_text": ["ResponseInputText"], "output_text": ["GraderInputItemOutputText"], "input_image": ["GraderInputItemInputImage"], "input_audio": ["ResponseInputAudio"]}, "else": []}'
)
decode_FileChunkingStrategyInput: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"auto": ["AutoFileChunkingStrategy"], "static": ["StaticFileChunkingStrategyObject"]}, "else": []}'
)
decode_FileChunkingStrategy: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"static": ["StaticFileChunkingStrategyObject"], "other": ["OtherFileChunkingStrategyObject"]}, "else": []}'
)
decode_ModerationMultiModalInput: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"image_url": ["ModerationImageURLInput"], "text": ["ModerationTextInput"]}, "else": []}'
)
decode_EvalMessageTemplate: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": ["EvalItem"]}, "else": ["EvalChatMessage"]}'
)
decode_EvalRunDataSource: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"jsonl": ["CreateEvalJSONLRunDataSource"], "completions": ["CreateEvalCompletionsRunDataSource"], "responses": ["CreateEvalResponsesRunDataSource"]}, "else": []}'
)
decode_AssistantTool: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"code_interpreter": ["AssistantCodeInterpreterTool"], "file_search": ["AssistantFileSearchTool"], "function": ["AssistantFunctionTool"]}, "else": []}'
)
decode_AssistantResponseFormatOption: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"text": ["ResponseFormatText"], "json_object": ["ResponseFormatJSONObject"], "json_schema": ["ResponseFormatJSONSchema"]}, "else": []}'
)
decode_ThreadMessageAttachmentTool: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"code_interpreter": ["AssistantCodeInterpreterTool"], "file_search": ["ThreadMessageAttachmentFileSearchTool"]}, "else": []}'
)
decode_ThreadMessageContentPart: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"image_file": ["ImageFileContentBlock"], "image_url": ["ImageURLContentBlock"], "text": ["TextContentBlockInput"]}, "else": []}'
)
decode_ThreadMessageContent: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"image_file": ["ImageFileContentBlock"], "image_url": ["ImageURLContentBlock"], "text": ["TextContentBlock"], "refusal": ["RefusalContentBlock"]}, "else": []}'
)
decode_ThreadMessageAnnotation: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"file_citation": ["ThreadFileCitationAnnotation"], "file_path": ["ThreadFilePathAnnotation"]}, "else": []}'
)
decode_ThreadRunStepDetails: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message_creation": ["MessageCreationStepDetails"], "tool_calls": ["ToolCallsStepDetails"]}, "else": []}'
)
decode_AssistantToolCall: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"code_interpreter": ["AssistantCodeInterpreterToolCall"], "file_search": ["AssistantFileSearchToolCall"], "function": ["AssistantFunctionToolCall"]}, "else": []}'
)
decode_AssistantCodeInterpreterOutput: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"logs": ["AssistantCodeInterpreterOutputLogs"], "image": ["AssistantCodeInterpreterOutputImage"]}, "else": []}'
)
decode_AssistantStreamEvent: Callable[[Any], Any] = union(
    '{"on": "event", "map": {"thread.created": ["ThreadCreated"], "thread.run.created": ["ThreadRunCreated"], "thread.run.queued": ["ThreadRunQueued"], "thread.run.in_progress": ["ThreadRunInProgress"], "thread.run.requires_action": ["ThreadRunRequiresAction"], "thread.run.completed": ["ThreadRunCompleted"], "thread.run.incomplete": ["ThreadRunIncomplete"], "thread.run.failed": ["ThreadRunFailed"], "thread.run.cancelling": ["ThreadRunCancelling"], "thread.run.cancelled": ["ThreadRunCancelled"], "thread.run.expired": ["ThreadRunExpired"], "thread.run.step.created": ["ThreadRunStepCreated"], "thread.run.step.in_progress": ["ThreadRunStepInProgress"], "thread.run.step.delta": ["ThreadRunStepDelta"], "thread.run.step.completed": ["ThreadRunStepCompleted"], "thread.run.step.failed": ["ThreadRunStepFailed"], "thread.run.step.cancelled": ["ThreadRunStepCancelled"], "thread.run.step.expired": ["ThreadRunStepExpired"], "thread.message.created": ["ThreadMessageCreated"], "thread.message.in_progress": ["ThreadMessageInProgress"], "thread.message.delta": ["ThreadMessageDelta"], "thread.message.completed": ["ThreadMessageCompleted"], "thread.message.incomplete": ["ThreadMessageIncomplete"], "error": ["AssistantErrorEvent"], "done": ["ThreadDoneEvent"]}, "else": []}'
)
decode_MessageContentDelta: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"image_file": ["ImageFileDeltaBlock"], "text": ["TextDeltaBlock"], "refusal": ["RefusalDeltaBlock"], "image_url": ["ImageURLDeltaBlock"]}, "else": []}'
)
decode_ThreadMessageAnnotationDelta: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"file_citation": ["ThreadFileCitationDeltaAnnotation"], "file_path": ["ThreadFilePathDeltaAnnotation"]}, "else": []}'
)
decode_RunStepDeltaDetails: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message_creation": ["RunStepDeltaMessageDelta"], "tool_calls": ["ToolCallDeltaObject"]}, "else": []}'
)
decode_AssistantToolCallDelta: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"code_interpreter": ["AssistantCodeInterpreterToolCallDelta"], "file_search": ["AssistantFileSearchToolCallDelta"], "function": ["AssistantFunctionToolCallDelta"]}, "else": []}'
)
decode_AssistantCodeInterpreterOutputDelta: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"logs": ["AssistantCodeInterpreterOutputLogsDelta"], "image": ["AssistantCodeInterpreterOutputImageDelta"]}, "else": []}'
)
decode_CreateTranscriptionResponse: Callable[[Any], Any] = union(
    '{"on": "", "map": {}, "else": ["Transcription", "TranscriptionVerbose", "TranscriptionDiarized"]}'
)
decode_CreateTranslationResponse: Callable[[Any], Any] = union(
    '{"on": "", "map": {}, "else": ["Translation", "TranslationVerbose"]}'
)
decode_CreateRealtimeClientSecretRequestSession: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"realtime": ["RealtimeSessionCreateRequest"], "transcription": ["RealtimeTranscriptionSessionCreateRequest"]}, "else": []}'
)
decode_ClientSecretCreateResponseSession: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"realtime": ["RealtimeSessionCreateResponse"], "transcription": ["RealtimeTranscriptionSessionCreateResponse"]}, "else": []}'
)
decode_CreateEvalRequestDataSourceConfig: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"custom": ["CreateEvalCustomDataSourceConfig"], "logs": ["CreateEvalLogsDataSourceConfig"], "stored_completions": ["CreateEvalStoredCompletionsDataSourceConfig"]}, "else": []}'
)
decode_CreateEvalRequestTestingCriteriaItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"label_model": ["CreateEvalLabelModelGrader"], "string_check": ["StringCheckGrader"], "text_similarity": ["EvalTextSimilarityGrader"], "python": ["EvalPythonGrader"], "score_model": ["EvalScoreModelGrader"]}, "else": []}'
)
decode_EvalDataSourceConfig: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"custom": ["EvalCustomDataSourceConfig"], "logs": ["EvalLogsDataSourceConfig"], "stored_completions": ["EvalStoredCompletionsDataSourceConfig"]}, "else": []}'
)
decode_EvalTestingCriteriaItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"label_model": ["LabelModelGrader"], "string_check": ["StringCheckGrader"], "text_similarity": ["EvalTextSimilarityGrader"], "python": ["EvalPythonGrader"], "score_model": ["EvalScoreModelGrader"]}, "else": []}'
)
decode_CreateEvalJSONLRunDataSourceSource: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"file_content": ["EvalFileContentSource"], "file_id": ["EvalFileIDSource"]}, "else": []}'
)
decode_CreateEvalCompletionsRunDataSourceInputMessages: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"template": ["EvalCompletionsInputMessagesTemplate"], "item_reference": ["EvalInputMessagesItemReference"]}, "else": []}'
)
decode_CreateEvalCompletionsRunDataSourceSource: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"file_content": ["EvalFileContentSource"], "file_id": ["EvalFileIDSource"], "stored_completions": ["EvalStoredCompletionsSource"]}, "else": []}'
)
decode_CreateEvalResponsesRunDataSourceInputMessages: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"template": ["EvalResponsesInputMessagesTemplate"], "item_reference": ["EvalInputMessagesItemReference"]}, "else": []}'
)
decode_CreateEvalResponsesRunDataSourceSource: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"file_content": ["EvalFileContentSource"], "file_id": ["EvalFileIDSource"], "responses": ["EvalResponsesSource"]}, "else": []}'
)
decode_EvalCompletionsInputMessagesTemplateTemplateItem: Callable[[Any], Any] = union(
    '{"on": "type", "map": {"message": {"on": "phase", "map": {"commentary": ["EasyInputMessage"], "final_answer": ["EasyInputMessage"]}, "else": ["EvalItem"]}}, "else": []}'
)
