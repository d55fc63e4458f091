# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `responses`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    AdditionalTools AdditionalToolsInput AdditionalToolsInputParam AllowedCaller ApplyPatchCall
    ApplyPatchCallOutput ApplyPatchCallOutputParam ApplyPatchCallParam ApplyPatchCreateFileOperation
    ApplyPatchCreateFileOperationParam ApplyPatchDeleteFileOperation
    ApplyPatchDeleteFileOperationParam ApplyPatchOperation ApplyPatchOperationParam ApplyPatchTool
    ApplyPatchToolParam ApplyPatchUpdateFileOperation ApplyPatchUpdateFileOperationParam
    AttributeFilter AttributeFilterParam CodeInterpreterContainerAuto
    CodeInterpreterContainerAutoParam CodeInterpreterTool CodeInterpreterToolParam
    CompactResponseRequest CompactResponseRequestParam CompactResponseServiceTier CompactedResponse
    CompactedResponseItem CompactionTrigger CompactionTriggerParam ComparisonFilter
    ComparisonFilterParam CompoundFilter CompoundFilterParam ComputerAction ComputerActionClick
    ComputerActionClickParam ComputerActionDoubleClick ComputerActionDoubleClickParam
    ComputerActionDrag ComputerActionDragParam ComputerActionDragPath ComputerActionDragPathParam
    ComputerActionKeypress ComputerActionKeypressParam ComputerActionMove ComputerActionMoveParam
    ComputerActionParam ComputerActionScreenshot ComputerActionScreenshotParam ComputerActionScroll
    ComputerActionScrollParam ComputerActionType ComputerActionTypeParam ComputerActionWait
    ComputerActionWaitParam ComputerCallOutput ComputerCallOutputParam ComputerCallSafetyCheck
    ComputerCallSafetyCheckParam ComputerTool ComputerToolParam ComputerUsePreviewTool
    ComputerUsePreviewToolParam ContainerAuto ContainerAutoParam ContainerMemoryLimit
    ContainerNetworkPolicy ContainerNetworkPolicyAllowlist ContainerNetworkPolicyAllowlistParam
    ContainerNetworkPolicyDisabled ContainerNetworkPolicyDisabledParam
    ContainerNetworkPolicyDomainSecret ContainerNetworkPolicyDomainSecretParam
    ContainerNetworkPolicyParam ContainerReference ContainerReferenceParam ContainerSkill
    ContainerSkillParam ContextManagement ContextManagementParam CountInputTokensRequest
    CountInputTokensRequestParam CreateResponseRequest CreateResponseRequestParam CustomTool
    CustomToolInputFormat CustomToolInputFormatGrammar CustomToolInputFormatGrammarParam
    CustomToolInputFormatParam CustomToolInputFormatText CustomToolInputFormatTextParam
    CustomToolParam DirectToolCallCaller DirectToolCallCallerParam EasyInputMessage
    EasyInputMessageParam FileInputDetail FileSearchTool FileSearchToolHybridSearch
    FileSearchToolHybridSearchParam FileSearchToolParam FileSearchToolRankingOptions
    FileSearchToolRankingOptionsParam FunctionCallOutput FunctionCallOutputParam FunctionShellAction
    FunctionShellTool FunctionShellToolParam FunctionTool FunctionToolParam ImageDetail
    ImageGenerationCall ImageGenerationCallParam ImageGenerationInputFidelity
    ImageGenerationInputImageMask ImageGenerationInputImageMaskParam ImageGenerationTool
    ImageGenerationToolParam IncompleteDetails InlineSkill InlineSkillParam InlineSkillSource
    InlineSkillSourceParam InputTokenCount ItemReference ItemReferenceParam ItemStatus
    KnownImageGenerationModel KnownImageGenerationSize KnownPersonality KnownReasoningMode
    KnownResponsesModel LocalEnvironment LocalEnvironmentParam LocalShellCall LocalShellCallAction
    LocalShellCallActionParam LocalShellCallOutput LocalShellCallOutputParam LocalShellCallParam
    LocalShellTool LocalShellToolParam LocalSkill LocalSkillParam McpApprovalRequest
    McpApprovalRequestParam McpApprovalResponse McpApprovalResponseInput
    McpApprovalResponseInputParam McpCall McpCallParam McpHTTPError McpHTTPErrorParam McpListTools
    McpListToolsParam McpListToolsTool McpListToolsToolParam McpProtocolError McpProtocolErrorParam
    McpTool McpToolApprovalFilter McpToolApprovalFilterParam McpToolApprovalSetting McpToolCallError
    McpToolCallErrorParam McpToolExecutionError McpToolExecutionErrorParam McpToolFilter
    McpToolFilterParam McpToolParam MessagePhase MessageRole NamespaceTool NamespaceToolParam
    NamespacedFunctionTool NamespacedFunctionToolParam NamespacedTool NamespacedToolParam Program
    ProgramOutput ProgramOutputParam ProgramParam ProgramToolCallCaller ProgramToolCallCallerParam
    ProgrammaticToolCallingTool ProgrammaticToolCallingToolParam Reasoning ReasoningContext
    ReasoningParam ReasoningSummary ReasoningTextContent ReasoningTextContentParam Response
    ResponseAnnotation ResponseAnnotationContainerFileCitation
    ResponseAnnotationContainerFileCitationParam ResponseAnnotationFileCitation
    ResponseAnnotationFileCitationParam ResponseAnnotationFilePath ResponseAnnotationFilePathParam
    ResponseAnnotationParam ResponseAnnotationURLCitation ResponseAnnotationURLCitationParam
    ResponseApplyPatchToolCall ResponseApplyPatchToolCallOutput ResponseAudioDeltaEvent
    ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent
    ResponseCodeInterpreterCallCodeDeltaEvent ResponseCodeInterpreterCallCodeDoneEvent
    ResponseCodeInterpreterCallCompletedEvent ResponseCodeInterpreterCallInProgressEvent
    ResponseCodeInterpreterCallInterpretingEvent ResponseCodeInterpreterOutput
    ResponseCodeInterpreterOutputImage ResponseCodeInterpreterOutputImageParam
    ResponseCodeInterpreterOutputLogs ResponseCodeInterpreterOutputLogsParam
    ResponseCodeInterpreterOutputParam ResponseCodeInterpreterToolCall
    ResponseCodeInterpreterToolCallParam ResponseCompactionItem ResponseCompactionItemInput
    ResponseCompactionItemInputParam ResponseCompletedEvent ResponseComputerToolCall
    ResponseComputerToolCallOutputItem ResponseComputerToolCallOutputScreenshot
    ResponseComputerToolCallOutputScreenshotParam ResponseComputerToolCallParam ResponseContentPart
    ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseContentPartParam
    ResponseConversation ResponseConversationParam ResponseCreatedEvent ResponseCustomToolCall
    ResponseCustomToolCallInputDeltaEvent ResponseCustomToolCallInputDoneEvent
    ResponseCustomToolCallItem ResponseCustomToolCallOutput ResponseCustomToolCallOutputItem
    ResponseCustomToolCallOutputParam ResponseCustomToolCallParam ResponseError ResponseErrorCode
    ResponseErrorEvent ResponseFailedEvent ResponseFileSearchCallCompletedEvent
    ResponseFileSearchCallInProgressEvent ResponseFileSearchCallSearchingEvent
    ResponseFileSearchToolCall ResponseFileSearchToolCallParam ResponseFileSearchToolCallResult
    ResponseFileSearchToolCallResultParam ResponseFormatTextConfig ResponseFormatTextConfigParam
    ResponseFormatTextJSONSchemaConfig ResponseFormatTextJSONSchemaConfigParam
    ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent
    ResponseFunctionCallOutputItem ResponseFunctionCallOutputItemParam
    ResponseFunctionShellCallOutputContent ResponseFunctionShellEnvironment
    ResponseFunctionShellToolCall ResponseFunctionShellToolCallOutput ResponseFunctionToolCall
    ResponseFunctionToolCallItem ResponseFunctionToolCallOutput ResponseFunctionToolCallOutputItem
    ResponseFunctionToolCallParam ResponseFunctionWebSearch ResponseFunctionWebSearchParam
    ResponseImageGenCallCompletedEvent ResponseImageGenCallGeneratingEvent
    ResponseImageGenCallInProgressEvent ResponseImageGenCallPartialImageEvent
    ResponseInProgressEvent ResponseIncludable ResponseIncompleteEvent ResponseInputContent
    ResponseInputContentParam ResponseInputFile ResponseInputFileContent
    ResponseInputFileContentParam ResponseInputFileParam ResponseInputImage
    ResponseInputImageContent ResponseInputImageContentParam ResponseInputImageParam
    ResponseInputItem ResponseInputItemParam ResponseInputMessage ResponseInputMessageItem
    ResponseInputMessageParam ResponseInputText ResponseInputTextContent
    ResponseInputTextContentParam ResponseInputTextParam ResponseInputTokensDetails ResponseItem
    ResponseItemList ResponseLocalEnvironment ResponseMcpCallArgumentsDeltaEvent
    ResponseMcpCallArgumentsDoneEvent ResponseMcpCallCompletedEvent ResponseMcpCallFailedEvent
    ResponseMcpCallInProgressEvent ResponseMcpListToolsCompletedEvent
    ResponseMcpListToolsFailedEvent ResponseMcpListToolsInProgressEvent ResponseModeration
    ResponseModerationError ResponseModerationOutcome ResponseOutputItem
    ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseOutputMessage
    ResponseOutputMessageContent ResponseOutputMessageContentParam ResponseOutputMessageParam
    ResponseOutputRefusal ResponseOutputRefusalParam ResponseOutputText
    ResponseOutputTextAnnotationAddedEvent ResponseOutputTextLogprob ResponseOutputTextLogprobParam
    ResponseOutputTextParam ResponseOutputTextTopLogprob ResponseOutputTextTopLogprobParam
    ResponseOutputTokensDetails ResponsePrompt ResponsePromptCacheOptions ResponsePromptParam
    ResponsePromptVariable ResponsePromptVariableParam ResponseQueuedEvent ResponseReasoningItem
    ResponseReasoningItemParam ResponseReasoningSummaryPartAddedEvent
    ResponseReasoningSummaryPartDoneEvent ResponseReasoningSummaryTextDeltaEvent
    ResponseReasoningSummaryTextDoneEvent ResponseReasoningTextDeltaEvent
    ResponseReasoningTextDoneEvent ResponseRefusalDeltaEvent ResponseRefusalDoneEvent
    ResponseServiceTier ResponseShellCallCommandAddedEvent ResponseShellCallCommandDeltaEvent
    ResponseShellCallCommandDoneEvent ResponseShellCallOutputContentDeltaEvent
    ResponseShellCallOutputContentDoneEvent ResponseShellCallOutputDelta ResponseStatus
    ResponseStreamEvent ResponseStreamOptions ResponseStreamOptionsParam ResponseTextConfig
    ResponseTextConfigParam ResponseTextDeltaEvent ResponseTextDoneEvent ResponseTextLogprob
    ResponseTextTopLogprob ResponseToolSearchCall ResponseToolSearchOutputItem ResponseTruncation
    ResponseUsage ResponseWebSearchCallCompletedEvent ResponseWebSearchCallInProgressEvent
    ResponseWebSearchCallSearchingEvent ShellCall ShellCallAction ShellCallActionParam
    ShellCallEnvironment ShellCallEnvironmentParam ShellCallOutcome ShellCallOutcomeExit
    ShellCallOutcomeExitParam ShellCallOutcomeParam ShellCallOutcomeTimeout
    ShellCallOutcomeTimeoutParam ShellCallOutput ShellCallOutputContent ShellCallOutputContentParam
    ShellCallOutputParam ShellCallParam ShellEnvironment ShellEnvironmentParam SkillReference
    SkillReferenceParam Tool ToolCallCaller ToolCallCallerParam ToolChoice ToolChoiceAllowed
    ToolChoiceAllowedParam ToolChoiceApplyPatch ToolChoiceApplyPatchParam ToolChoiceCustom
    ToolChoiceCustomParam ToolChoiceFunction ToolChoiceFunctionParam ToolChoiceMcp
    ToolChoiceMcpParam ToolChoiceOptions ToolChoiceParam ToolChoiceProgrammaticToolCalling
    ToolChoiceProgrammaticToolCallingParam ToolChoiceShell ToolChoiceShellParam ToolChoiceTypes
    ToolChoiceTypesParam ToolParam ToolSearchCall ToolSearchCallParam ToolSearchExecution
    ToolSearchOutput ToolSearchOutputParam ToolSearchTool ToolSearchToolParam WebSearchAction
    WebSearchActionFind WebSearchActionFindParam WebSearchActionOpenPage
    WebSearchActionOpenPageParam WebSearchActionParam WebSearchActionSearch
    WebSearchActionSearchParam WebSearchActionSearchSource WebSearchActionSearchSourceParam
    WebSearchContentType WebSearchPreviewTool WebSearchPreviewToolParam
    WebSearchPreviewToolUserLocation WebSearchPreviewToolUserLocationParam WebSearchTool
    WebSearchToolFilters WebSearchToolFiltersParam WebSearchToolParam WebSearchToolUserLocation
    WebSearchToolUserLocationParam
    """,
    {
        "ComputerActionList": "wrapper.types.aliases.responses:ComputerActionList",
        "ComputerActionListParam": "wrapper.types.aliases.responses:ComputerActionListParam",
        "InputItemListParams": "generated_client.api.responses.list_response_input_items:ListResponseInputItemsParams",
        "InputTokenCountParams": "generated_client.api.responses.count_response_input_tokens:CountResponseInputTokensParams",
        "InputTokenCountResponse": "generated_client.models:InputTokenCount",
        "Personality": "wrapper.types.aliases.responses:Personality",
        "ReasoningMode": "wrapper.types.aliases.responses:ReasoningMode",
        "ResponseCompactParams": "generated_client.api.responses.compact_response:CompactResponseParams",
        "ResponseCompactionItemParam": "generated_client.models:ResponseCompactionItemInput",
        "ResponseCompactionItemParamParam": "generated_client.models:ResponseCompactionItemInputParam",
        "ResponseContainerReference": "generated_client.models:ContainerReference",
        "ResponseContainerReferenceParam": "generated_client.models:ContainerReferenceParam",
        "ResponseConversationParamParam": "generated_client.models:ResponseConversationParam",
        "ResponseCreateParams": "generated_client.api.responses.create_response:CreateResponseParams",
        "ResponseFunctionCallOutputItemList": "wrapper.types.aliases.responses:ResponseFunctionCallOutputItemList",
        "ResponseFunctionCallOutputItemListParam": "wrapper.types.aliases.responses:ResponseFunctionCallOutputItemListParam",
        "ResponseFunctionShellCallOutputContentParam": "generated_client.models:ShellCallOutputContentParam",
        "ResponseInput": "wrapper.types.aliases.responses:ResponseInput",
        "ResponseInputMessageContentList": "wrapper.types.aliases.responses:ResponseInputMessageContentList",
        "ResponseInputMessageContentListParam": "wrapper.types.aliases.responses:ResponseInputMessageContentListParam",
        "ResponseInputParam": "wrapper.types.aliases.responses:ResponseInputParam",
        "ResponsePromptVariables": "wrapper.types.aliases.responses:ResponsePromptVariables",
        "ResponsePromptVariablesParam": "wrapper.types.aliases.responses:ResponsePromptVariablesParam",
        "ResponseRetrieveParams": "generated_client.api.responses.retrieve_response:RetrieveResponseParams",
        "ResponseToolSearchOutputItemParam": "generated_client.models:ToolSearchOutput",
        "ResponseToolSearchOutputItemParamParam": "generated_client.models:ToolSearchOutputParam",
        "ResponsesModel": "wrapper.types.aliases.responses:ResponsesModel",
    },
)
