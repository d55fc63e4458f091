# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `beta.threads`."""

from ..._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateThreadAndRunRequest CreateThreadAndRunRequestParam CreateThreadMessageRequest
    CreateThreadMessageRequestParam CreateThreadRunRequest CreateThreadRunRequestParam
    ImageFileContentBlock ImageFileContentBlockParam ImageFileDelta ImageFileDeltaBlock
    ImageURLContentBlock ImageURLContentBlockParam ImageURLDelta ImageURLDeltaBlock
    MessageContentDelta MessageDelta MessageDeltaEvent RefusalContentBlock RefusalDeltaBlock
    RequiredActionFunctionToolCall RequiredActionSubmitToolOutputs SubmitToolOutputsRequest
    SubmitToolOutputsRequestParam TextContentBlock TextContentBlockInput TextContentBlockInputParam
    TextDeltaBlock ThreadFileCitation ThreadFileCitationAnnotation ThreadFileCitationDelta
    ThreadFileCitationDeltaAnnotation ThreadFilePath ThreadFilePathAnnotation ThreadFilePathDelta
    ThreadFilePathDeltaAnnotation ThreadMessage ThreadMessageAnnotation ThreadMessageAnnotationDelta
    ThreadMessageAttachment ThreadMessageAttachmentFileSearchTool
    ThreadMessageAttachmentFileSearchToolParam ThreadMessageAttachmentParam
    ThreadMessageAttachmentTool ThreadMessageAttachmentToolParam ThreadMessageContent
    ThreadMessageContentPart ThreadMessageContentPartParam ThreadMessageDeleted
    ThreadMessageImageDetail ThreadMessageImageFile ThreadMessageImageFileParam
    ThreadMessageImageURL ThreadMessageImageURLParam ThreadMessageIncompleteDetails
    ThreadMessageList ThreadMessageRole ThreadMessageText ThreadMessageTextDelta ThreadRun
    ThreadRunIncompleteDetails ThreadRunLastError ThreadRunList ThreadRunRequiredAction
    ThreadRunStatus ThreadRunToolOutput ThreadRunToolOutputParam ThreadRunTruncationStrategy
    ThreadRunTruncationStrategyParam ThreadRunUsage UpdateThreadMessageRequest
    UpdateThreadMessageRequestParam UpdateThreadRunRequest UpdateThreadRunRequestParam
    """,
    {
        "Annotation": "generated_client.models:ThreadMessageAnnotation",
        "AnnotationDelta": "generated_client.models:ThreadMessageAnnotationDelta",
        "FileCitationAnnotation": "generated_client.models:ThreadFileCitationAnnotation",
        "FileCitationDeltaAnnotation": "generated_client.models:ThreadFileCitationDeltaAnnotation",
        "FilePathAnnotation": "generated_client.models:ThreadFilePathAnnotation",
        "FilePathDeltaAnnotation": "generated_client.models:ThreadFilePathDeltaAnnotation",
        "ImageFile": "generated_client.models:ThreadMessageImageFile",
        "ImageFileParam": "generated_client.models:ThreadMessageImageFileParam",
        "ImageURL": "generated_client.models:ThreadMessageImageURL",
        "ImageURLParam": "generated_client.models:ThreadMessageImageURLParam",
        "Message": "generated_client.models:ThreadMessage",
        "MessageContent": "generated_client.models:ThreadMessageContent",
        "MessageContentPartParam": "generated_client.models:ThreadMessageContentPartParam",
        "MessageCreateParams": "generated_client.api.threads.create_thread_message:CreateThreadMessageParams",
        "MessageDeleted": "generated_client.models:ThreadMessageDeleted",
        "MessageListParams": "generated_client.api.threads.list_thread_messages:ListThreadMessagesParams",
        "MessageUpdateParams": "generated_client.api.threads.update_thread_message:UpdateThreadMessageParams",
        "Run": "generated_client.models:ThreadRun",
        "RunCreateParams": "generated_client.api.threads.create_thread_run:CreateThreadRunParams",
        "RunListParams": "generated_client.api.threads.list_thread_runs:ListThreadRunsParams",
        "RunStatus": "generated_client.models:ThreadRunStatus",
        "RunSubmitToolOutputsParams": "generated_client.api.threads.submit_tool_outputs_to_thread_run:SubmitToolOutputsToThreadRunParams",
        "RunUpdateParams": "generated_client.api.threads.update_thread_run:UpdateThreadRunParams",
        "Text": "generated_client.models:ThreadMessageText",
        "TextContentBlockParam": "generated_client.models:TextContentBlockInputParam",
        "TextDelta": "generated_client.models:ThreadMessageTextDelta",
        "runs": "wrapper.types.beta.threads.runs",
    },
)
