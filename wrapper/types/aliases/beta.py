"""Types of assistants that need no class: names for what the annotations spell out."""

from typing import TypeAlias

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
