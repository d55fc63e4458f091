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
"""What a response was made from, item by item."""

ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
"""What to answer, item by item."""

ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
"""The parts of a message that goes in."""

ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
"""The parts of a message that goes in."""

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
"""The parts of what a function returned."""

ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseFunctionCallOutputItemParam]
"""The parts of what a function returned."""

ComputerActionList: TypeAlias = list[ComputerAction]
"""What to do at the computer, one after the other."""

ComputerActionListParam: TypeAlias = list[ComputerActionParam]
"""What to do at the computer, one after the other."""
