"""Types of assistants and threads that need no class: names for what the annotations spell out."""

from typing import Literal, TypeAlias

from generated_client.base import BaseModel
from generated_client.models import (
    AssistantToolChoice,
    AssistantToolChoiceMode,
    AssistantToolChoiceParam,
    KnownAssistantModel,
)

AssistantModel: TypeAlias = str | KnownAssistantModel
"""A model id; editors complete the known ones, any other is fine."""

AssistantToolChoiceOption: TypeAlias = AssistantToolChoiceMode | AssistantToolChoice
"""A mode, or the one tool to call."""

AssistantToolChoiceOptionParam: TypeAlias = (
    AssistantToolChoiceMode | AssistantToolChoiceParam | BaseModel
)
"""A mode, or the one tool to call."""

RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""A part of steps that is left out unless asked for."""
