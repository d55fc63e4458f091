"""Types of graders, which judge answers in fine-tuning and in evals."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.models import *

    from ._grader_aliases import GraderInputPart as GraderInputPart
    from ._grader_aliases import GraderInputPartParam as GraderInputPartParam
    from ._grader_aliases import GraderInputs as GraderInputs
    from ._grader_aliases import GraderInputsParam as GraderInputsParam
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GraderInputPart": "wrapper.types._grader_aliases:GraderInputPart",
            "GraderInputPartParam": "wrapper.types._grader_aliases:GraderInputPartParam",
            "GraderInputs": "wrapper.types._grader_aliases:GraderInputs",
            "GraderInputsParam": "wrapper.types._grader_aliases:GraderInputsParam",
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
