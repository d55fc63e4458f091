"""Types of responses that need no class: names for what the annotations spell out."""

from typing import TypeAlias

from generated_client.models import (
    ComputerAction,
    ComputerActionParam,
    KnownChatModel,
    KnownPersonality,
    KnownReasoningMode,
    KnownResponsesModel,
    ResponseFunctionCallOutputItem,
    ResponseFunctionCallOutputItemParam,
    ResponseInputContent,
    ResponseInputContentParam,
    ResponseInputItem,
    ResponseInputItemParam,
    ResponsePromptVariable,
    ResponsePromptVariableParam,
)

ResponsesModel: TypeAlias = str | KnownChatModel | KnownResponsesModel
"""A model id; editors complete the known ones, any other is fine."""

ReasoningMode: TypeAlias = str | KnownReasoningMode
"""A mode of reasoning; editors complete the known ones, any other is fine."""

Personality: TypeAlias = str | KnownPersonality
"""A style, at most 64 characters; editors complete the known ones, any other is fine."""

ResponsePromptVariables: TypeAlias = dict[str, ResponsePromptVariable]
"""Values of the variables of a prompt template, by name."""

ResponsePromptVariablesParam: TypeAlias = dict[str, ResponsePromptVariableParam]
"""Values of the variables of a prompt template, by name."""

ResponseInput: TypeAlias = list[ResponseInputItem]
"""The input of a response, item by item."""

ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
"""The input of a response, item by item."""

ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
"""The parts of a message in the input."""

ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
"""The parts of a message in the input."""

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
"""The parts of the result of a function."""

ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseFunctionCallOutputItemParam]
"""The parts of the result of a function."""

ComputerActionList: TypeAlias = list[ComputerAction]
"""The actions to take at the computer, in this order."""

ComputerActionListParam: TypeAlias = list[ComputerActionParam]
"""The actions to take at the computer, in this order."""
