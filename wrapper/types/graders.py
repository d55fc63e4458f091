"""Types of graders, which judge answers in fine-tuning and in evals."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.models import *

    from .aliases.graders import GraderInputPart as GraderInputPart
    from .aliases.graders import GraderInputPartParam as GraderInputPartParam
    from .aliases.graders import GraderInputs as GraderInputs
    from .aliases.graders import GraderInputsParam as GraderInputsParam
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GraderInputPart": "wrapper.types.aliases.graders:GraderInputPart",
            "GraderInputPartParam": "wrapper.types.aliases.graders:GraderInputPartParam",
            "GraderInputs": "wrapper.types.aliases.graders:GraderInputs",
            "GraderInputsParam": "wrapper.types.aliases.graders:GraderInputsParam",
        },
    )

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
