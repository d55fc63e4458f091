"""Types of graders that need no class: names for what the annotations spell out."""

from typing import TypeAlias

from generated_client.base import BaseModel
from generated_client.models import (
    GraderInputItem,
    GraderInputItemInputImage,
    GraderInputItemInputImageParam,
    GraderInputItemOutputText,
    GraderInputItemOutputTextParam,
    GraderInputItemParam,
    ResponseInputAudio,
    ResponseInputAudioParam,
    ResponseInputText,
    ResponseInputTextParam,
)

GraderInputPart: TypeAlias = (
    ResponseInputText | GraderInputItemOutputText | GraderInputItemInputImage | ResponseInputAudio
)
"""A part of a message to a grading model."""

GraderInputPartParam: TypeAlias = (
    ResponseInputTextParam
    | GraderInputItemOutputTextParam
    | GraderInputItemInputImageParam
    | ResponseInputAudioParam
    | BaseModel
)
"""A part of a message to a grading model."""

GraderInputs: TypeAlias = list[GraderInputItem]
"""A message to a grading model, in strings and parts."""

GraderInputsParam: TypeAlias = list[GraderInputItemParam]
"""A message to a grading model, in strings and parts."""
