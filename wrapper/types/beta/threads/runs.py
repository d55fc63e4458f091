# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `beta.threads.runs`."""

from ..._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    AssistantCodeInterpreterExecution AssistantCodeInterpreterExecutionDelta
    AssistantCodeInterpreterImage AssistantCodeInterpreterImageDelta AssistantCodeInterpreterOutput
    AssistantCodeInterpreterOutputDelta AssistantCodeInterpreterOutputImage
    AssistantCodeInterpreterOutputImageDelta AssistantCodeInterpreterOutputLogs
    AssistantCodeInterpreterOutputLogsDelta AssistantCodeInterpreterToolCall
    AssistantCodeInterpreterToolCallDelta AssistantFileSearchOutcome AssistantFileSearchResult
    AssistantFileSearchResultContent AssistantFileSearchToolCall AssistantFileSearchToolCallDelta
    AssistantFileSearchUsedRankingOptions AssistantFunctionToolCall AssistantFunctionToolCallDelta
    AssistantFunctionToolCallFunction AssistantFunctionToolCallFunctionDelta AssistantToolCall
    AssistantToolCallDelta MessageCreationStepDetails RunStepDelta RunStepDeltaDetails
    RunStepDeltaEvent RunStepDeltaMessageDelta ThreadMessageCreation ThreadMessageCreationDelta
    ThreadRunStep ThreadRunStepDetails ThreadRunStepLastError ThreadRunStepList ToolCallDeltaObject
    ToolCallsStepDetails
    """,
    {
        "CodeInterpreterLogs": "generated_client.models:AssistantCodeInterpreterOutputLogsDelta",
        "CodeInterpreterOutputImage": "generated_client.models:AssistantCodeInterpreterOutputImageDelta",
        "CodeInterpreterToolCall": "generated_client.models:AssistantCodeInterpreterToolCall",
        "CodeInterpreterToolCallDelta": "generated_client.models:AssistantCodeInterpreterToolCallDelta",
        "FileSearchToolCall": "generated_client.models:AssistantFileSearchToolCall",
        "FileSearchToolCallDelta": "generated_client.models:AssistantFileSearchToolCallDelta",
        "FunctionToolCall": "generated_client.models:AssistantFunctionToolCall",
        "FunctionToolCallDelta": "generated_client.models:AssistantFunctionToolCallDelta",
        "RunStep": "generated_client.models:ThreadRunStep",
        "RunStepInclude": "wrapper.types.aliases.beta_threads_runs:RunStepInclude",
        "StepListParams": "generated_client.api.threads.list_thread_run_steps:ListThreadRunStepsParams",
        "StepRetrieveParams": "generated_client.api.threads.retrieve_thread_run_step:RetrieveThreadRunStepParams",
        "ToolCall": "generated_client.models:AssistantToolCall",
        "ToolCallDelta": "generated_client.models:AssistantToolCallDelta",
    },
)
