# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `beta`."""

from .._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    Assistant AssistantCodeInterpreterTool AssistantCodeInterpreterToolParam AssistantDeleted
    AssistantErrorEvent AssistantFileSearchOptions AssistantFileSearchOptionsParam
    AssistantFileSearchRanker AssistantFileSearchRankingOptions
    AssistantFileSearchRankingOptionsParam AssistantFileSearchTool AssistantFileSearchToolParam
    AssistantFunctionTool AssistantFunctionToolParam AssistantList AssistantResponseFormatOption
    AssistantResponseFormatOptionParam AssistantStreamEvent AssistantTool AssistantToolChoice
    AssistantToolChoiceFunction AssistantToolChoiceFunctionParam AssistantToolChoiceMode
    AssistantToolChoiceParam AssistantToolParam CodeInterpreterResources
    CodeInterpreterResourcesParam CreateAssistantRequest CreateAssistantRequestParam
    CreateFileSearchResources CreateFileSearchResourcesParam CreateThreadRequest
    CreateThreadRequestParam CreateToolResources CreateToolResourcesParam CreateToolVectorStore
    CreateToolVectorStoreParam FileSearchResources FileSearchResourcesParam KnownAssistantModel
    Thread ThreadCreated ThreadDeleted ThreadDoneEvent ThreadMessageCompleted ThreadMessageCreated
    ThreadMessageDelta ThreadMessageInProgress ThreadMessageIncomplete ThreadRunCancelled
    ThreadRunCancelling ThreadRunCompleted ThreadRunCreated ThreadRunExpired ThreadRunFailed
    ThreadRunInProgress ThreadRunIncomplete ThreadRunQueued ThreadRunRequiresAction
    ThreadRunStepCancelled ThreadRunStepCompleted ThreadRunStepCreated ThreadRunStepDelta
    ThreadRunStepExpired ThreadRunStepFailed ThreadRunStepInProgress ToolResources
    ToolResourcesParam UpdateAssistantRequest UpdateAssistantRequestParam UpdateThreadRequest
    UpdateThreadRequestParam
    """,
    {
        "AssistantCreateParams": "generated_client.api.assistants.create_assistant:CreateAssistantParams",
        "AssistantListParams": "generated_client.api.assistants.list_assistants:ListAssistantsParams",
        "AssistantModel": "wrapper.types.aliases.beta:AssistantModel",
        "AssistantToolChoiceOption": "wrapper.types.aliases.beta:AssistantToolChoiceOption",
        "AssistantToolChoiceOptionParam": "wrapper.types.aliases.beta:AssistantToolChoiceOptionParam",
        "AssistantUpdateParams": "generated_client.api.assistants.update_assistant:UpdateAssistantParams",
        "CodeInterpreterTool": "generated_client.models:AssistantCodeInterpreterTool",
        "CodeInterpreterToolParam": "generated_client.models:AssistantCodeInterpreterToolParam",
        "ErrorEvent": "generated_client.models:AssistantErrorEvent",
        "FileSearchTool": "generated_client.models:AssistantFileSearchTool",
        "FileSearchToolParam": "generated_client.models:AssistantFileSearchToolParam",
        "FunctionTool": "generated_client.models:AssistantFunctionTool",
        "FunctionToolParam": "generated_client.models:AssistantFunctionToolParam",
        "ThreadCreateAndRunParams": "generated_client.api.threads.create_thread_and_run:CreateThreadAndRunParams",
        "ThreadCreateParams": "generated_client.api.threads.create_thread:CreateThreadParams",
        "ThreadUpdateParams": "generated_client.api.threads.update_thread:UpdateThreadParams",
        "threads": "wrapper.types.beta.threads",
    },
)
