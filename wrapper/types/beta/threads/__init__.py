"""Types of `client.beta.threads`: messages and runs."""
# ruff: noqa: E501

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.threads.create_thread_message import (
        CreateThreadMessageParams as MessageCreateParams,
    )
    from generated_client.api.threads.create_thread_run import (
        CreateThreadRunParams as RunCreateParams,
    )
    from generated_client.api.threads.list_thread_messages import (
        ListThreadMessagesParams as MessageListParams,
    )
    from generated_client.api.threads.list_thread_runs import ListThreadRunsParams as RunListParams
    from generated_client.api.threads.submit_tool_outputs_to_thread_run import (
        SubmitToolOutputsToThreadRunParams as RunSubmitToolOutputsParams,
    )
    from generated_client.api.threads.update_thread_message import (
        UpdateThreadMessageParams as MessageUpdateParams,
    )
    from generated_client.api.threads.update_thread_run import (
        UpdateThreadRunParams as RunUpdateParams,
    )
    from generated_client.models import (
        CreateThreadAndRunRequest,
        CreateThreadAndRunRequestParam,
        CreateThreadMessageRequest,
        CreateThreadMessageRequestParam,
        CreateThreadRunRequest,
        CreateThreadRunRequestParam,
        ImageFileContentBlock,
        ImageFileContentBlockParam,
        ImageFileDelta,
        ImageFileDeltaBlock,
        ImageURLContentBlock,
        ImageURLContentBlockParam,
        ImageURLDelta,
        ImageURLDeltaBlock,
        MessageContentDelta,
        MessageDelta,
        MessageDeltaEvent,
        RefusalContentBlock,
        RefusalDeltaBlock,
        RequiredActionFunctionToolCall,
        RequiredActionSubmitToolOutputs,
        SubmitToolOutputsRequest,
        SubmitToolOutputsRequestParam,
        TextContentBlock,
        TextContentBlockInput,
        TextContentBlockInputParam,
        TextDeltaBlock,
        ThreadFileCitation,
        ThreadFileCitationAnnotation,
        ThreadFileCitationDelta,
        ThreadFileCitationDeltaAnnotation,
        ThreadFilePath,
        ThreadFilePathAnnotation,
        ThreadFilePathDelta,
        ThreadFilePathDeltaAnnotation,
        ThreadMessage,
        ThreadMessageAnnotation,
        ThreadMessageAnnotationDelta,
        ThreadMessageAttachment,
        ThreadMessageAttachmentFileSearchTool,
        ThreadMessageAttachmentFileSearchToolParam,
        ThreadMessageAttachmentParam,
        ThreadMessageAttachmentTool,
        ThreadMessageAttachmentToolParam,
        ThreadMessageContent,
        ThreadMessageContentPart,
        ThreadMessageContentPartParam,
        ThreadMessageDeleted,
        ThreadMessageImageDetail,
        ThreadMessageImageFile,
        ThreadMessageImageFileParam,
        ThreadMessageImageURL,
        ThreadMessageImageURLParam,
        ThreadMessageIncompleteDetails,
        ThreadMessageList,
        ThreadMessageRole,
        ThreadMessageText,
        ThreadMessageTextDelta,
        ThreadRun,
        ThreadRunIncompleteDetails,
        ThreadRunLastError,
        ThreadRunList,
        ThreadRunRequiredAction,
        ThreadRunStatus,
        ThreadRunToolOutput,
        ThreadRunToolOutputParam,
        ThreadRunTruncationStrategy,
        ThreadRunTruncationStrategyParam,
        ThreadRunUsage,
        UpdateThreadMessageRequest,
        UpdateThreadMessageRequestParam,
        UpdateThreadRunRequest,
        UpdateThreadRunRequestParam,
    )
    from generated_client.models import TextContentBlockInputParam as TextContentBlockParam
    from generated_client.models import ThreadFileCitationAnnotation as FileCitationAnnotation
    from generated_client.models import (
        ThreadFileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
    )
    from generated_client.models import ThreadFilePathAnnotation as FilePathAnnotation
    from generated_client.models import ThreadFilePathDeltaAnnotation as FilePathDeltaAnnotation
    from generated_client.models import ThreadMessage as Message
    from generated_client.models import ThreadMessageAnnotation as Annotation
    from generated_client.models import ThreadMessageAnnotationDelta as AnnotationDelta
    from generated_client.models import ThreadMessageContent as MessageContent
    from generated_client.models import ThreadMessageContentPartParam as MessageContentPartParam
    from generated_client.models import ThreadMessageDeleted as MessageDeleted
    from generated_client.models import ThreadMessageImageFile as ImageFile
    from generated_client.models import ThreadMessageImageFileParam as ImageFileParam
    from generated_client.models import ThreadMessageImageURL as ImageURL
    from generated_client.models import ThreadMessageImageURLParam as ImageURLParam
    from generated_client.models import ThreadMessageText as Text
    from generated_client.models import ThreadMessageTextDelta as TextDelta
    from generated_client.models import ThreadRun as Run
    from generated_client.models import ThreadRunStatus as RunStatus

    from . import runs as runs
else:
    __getattr__, __dir__ = lazy(
        __name__,
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

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestParam",
    "CreateThreadMessageRequest",
    "CreateThreadMessageRequestParam",
    "CreateThreadRunRequest",
    "CreateThreadRunRequestParam",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileContentBlockParam",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageFileParam",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLContentBlockParam",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ImageURLParam",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageContentPartParam",
    "MessageCreateParams",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageListParams",
    "MessageUpdateParams",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "RunCreateParams",
    "RunListParams",
    "RunStatus",
    "RunSubmitToolOutputsParams",
    "RunUpdateParams",
    "SubmitToolOutputsRequest",
    "SubmitToolOutputsRequestParam",
    "Text",
    "TextContentBlock",
    "TextContentBlockInput",
    "TextContentBlockInputParam",
    "TextContentBlockParam",
    "TextDelta",
    "TextDeltaBlock",
    "ThreadFileCitation",
    "ThreadFileCitationAnnotation",
    "ThreadFileCitationDelta",
    "ThreadFileCitationDeltaAnnotation",
    "ThreadFilePath",
    "ThreadFilePathAnnotation",
    "ThreadFilePathDelta",
    "ThreadFilePathDeltaAnnotation",
    "ThreadMessage",
    "ThreadMessageAnnotation",
    "ThreadMessageAnnotationDelta",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentFileSearchTool",
    "ThreadMessageAttachmentFileSearchToolParam",
    "ThreadMessageAttachmentParam",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolParam",
    "ThreadMessageContent",
    "ThreadMessageContentPart",
    "ThreadMessageContentPartParam",
    "ThreadMessageDeleted",
    "ThreadMessageImageDetail",
    "ThreadMessageImageFile",
    "ThreadMessageImageFileParam",
    "ThreadMessageImageURL",
    "ThreadMessageImageURLParam",
    "ThreadMessageIncompleteDetails",
    "ThreadMessageList",
    "ThreadMessageRole",
    "ThreadMessageText",
    "ThreadMessageTextDelta",
    "ThreadRun",
    "ThreadRunIncompleteDetails",
    "ThreadRunLastError",
    "ThreadRunList",
    "ThreadRunRequiredAction",
    "ThreadRunStatus",
    "ThreadRunToolOutput",
    "ThreadRunToolOutputParam",
    "ThreadRunTruncationStrategy",
    "ThreadRunTruncationStrategyParam",
    "ThreadRunUsage",
    "UpdateThreadMessageRequest",
    "UpdateThreadMessageRequestParam",
    "UpdateThreadRunRequest",
    "UpdateThreadRunRequestParam",
    "runs",
]
