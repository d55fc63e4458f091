# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.threads.list_thread_run_steps import (
    ListThreadRunStepsParams as StepListParams,
)
from generated_client.api.threads.retrieve_thread_run_step import (
    RetrieveThreadRunStepParams as StepRetrieveParams,
)
from generated_client.models import *
from generated_client.models import (
    AssistantCodeInterpreterOutputImageDelta as CodeInterpreterOutputImage,
)
from generated_client.models import AssistantCodeInterpreterOutputLogsDelta as CodeInterpreterLogs
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
