"""Types of `client.beta.threads.runs.steps`: what runs did."""
# ruff: noqa: E501

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.threads.list_thread_run_steps import (
        ListThreadRunStepsParams as StepListParams,
    )
    from generated_client.api.threads.retrieve_thread_run_step import (
        RetrieveThreadRunStepParams as StepRetrieveParams,
    )
    from generated_client.models import (
        AssistantCodeInterpreterExecution,
        AssistantCodeInterpreterExecutionDelta,
        AssistantCodeInterpreterImage,
        AssistantCodeInterpreterImageDelta,
        AssistantCodeInterpreterOutput,
        AssistantCodeInterpreterOutputDelta,
        AssistantCodeInterpreterOutputImage,
        AssistantCodeInterpreterOutputImageDelta,
        AssistantCodeInterpreterOutputLogs,
        AssistantCodeInterpreterOutputLogsDelta,
        AssistantCodeInterpreterToolCall,
        AssistantCodeInterpreterToolCallDelta,
        AssistantFileSearchOutcome,
        AssistantFileSearchResult,
        AssistantFileSearchResultContent,
        AssistantFileSearchToolCall,
        AssistantFileSearchToolCallDelta,
        AssistantFileSearchUsedRankingOptions,
        AssistantFunctionToolCall,
        AssistantFunctionToolCallDelta,
        AssistantFunctionToolCallFunction,
        AssistantFunctionToolCallFunctionDelta,
        AssistantToolCall,
        AssistantToolCallDelta,
        MessageCreationStepDetails,
        RunStepDelta,
        RunStepDeltaDetails,
        RunStepDeltaEvent,
        RunStepDeltaMessageDelta,
        ThreadMessageCreation,
        ThreadMessageCreationDelta,
        ThreadRunStep,
        ThreadRunStepDetails,
        ThreadRunStepLastError,
        ThreadRunStepList,
        ToolCallDeltaObject,
        ToolCallsStepDetails,
    )
    from generated_client.models import (
        AssistantCodeInterpreterOutputImageDelta as CodeInterpreterOutputImage,
    )
    from generated_client.models import (
        AssistantCodeInterpreterOutputLogsDelta as CodeInterpreterLogs,
    )
    from generated_client.models import AssistantCodeInterpreterToolCall as CodeInterpreterToolCall
    from generated_client.models import (
        AssistantCodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    )
    from generated_client.models import AssistantFileSearchToolCall as FileSearchToolCall
    from generated_client.models import AssistantFileSearchToolCallDelta as FileSearchToolCallDelta
    from generated_client.models import AssistantFunctionToolCall as FunctionToolCall
    from generated_client.models import AssistantFunctionToolCallDelta as FunctionToolCallDelta
    from generated_client.models import AssistantToolCall as ToolCall
    from generated_client.models import AssistantToolCallDelta as ToolCallDelta
    from generated_client.models import ThreadRunStep as RunStep

    from ...aliases.beta_threads_runs import RunStepInclude as RunStepInclude
else:
    __getattr__, __dir__ = lazy(
        __name__,
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

__all__ = [
    "AssistantCodeInterpreterExecution",
    "AssistantCodeInterpreterExecutionDelta",
    "AssistantCodeInterpreterImage",
    "AssistantCodeInterpreterImageDelta",
    "AssistantCodeInterpreterOutput",
    "AssistantCodeInterpreterOutputDelta",
    "AssistantCodeInterpreterOutputImage",
    "AssistantCodeInterpreterOutputImageDelta",
    "AssistantCodeInterpreterOutputLogs",
    "AssistantCodeInterpreterOutputLogsDelta",
    "AssistantCodeInterpreterToolCall",
    "AssistantCodeInterpreterToolCallDelta",
    "AssistantFileSearchOutcome",
    "AssistantFileSearchResult",
    "AssistantFileSearchResultContent",
    "AssistantFileSearchToolCall",
    "AssistantFileSearchToolCallDelta",
    "AssistantFileSearchUsedRankingOptions",
    "AssistantFunctionToolCall",
    "AssistantFunctionToolCallDelta",
    "AssistantFunctionToolCallFunction",
    "AssistantFunctionToolCallFunctionDelta",
    "AssistantToolCall",
    "AssistantToolCallDelta",
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaDetails",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ThreadMessageCreation",
    "ThreadMessageCreationDelta",
    "ThreadRunStep",
    "ThreadRunStepDetails",
    "ThreadRunStepLastError",
    "ThreadRunStepList",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]
