# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.models import *

from .aliases.graders import GraderInputPart as GraderInputPart
from .aliases.graders import GraderInputPartParam as GraderInputPartParam
from .aliases.graders import GraderInputs as GraderInputs
from .aliases.graders import GraderInputsParam as GraderInputsParam

__all__ = [
    "EvalItem",
    "EvalItemContent",
    "EvalItemContentParam",
    "EvalItemParam",
    "Grader",
    "GraderInputItem",
    "GraderInputItemInputImage",
    "GraderInputItemInputImageParam",
    "GraderInputItemOutputText",
    "GraderInputItemOutputTextParam",
    "GraderInputItemParam",
    "GraderInputPart",
    "GraderInputPartParam",
    "GraderInputs",
    "GraderInputsParam",
    "GraderParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "MultiGrader",
    "MultiGraderMember",
    "MultiGraderMemberParam",
    "MultiGraderParam",
    "PythonGrader",
    "PythonGraderParam",
    "ResponseInputAudio",
    "ResponseInputAudioParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "ScoreModelGraderSampling",
    "ScoreModelGraderSamplingParam",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
]
