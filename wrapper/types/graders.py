# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `graders`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    EvalItem EvalItemContent EvalItemContentParam EvalItemParam Grader GraderInputItem
    GraderInputItemInputImage GraderInputItemInputImageParam GraderInputItemOutputText
    GraderInputItemOutputTextParam GraderInputItemParam GraderParam LabelModelGrader
    LabelModelGraderParam MultiGrader MultiGraderMember MultiGraderMemberParam MultiGraderParam
    PythonGrader PythonGraderParam ResponseInputAudio ResponseInputAudioParam ScoreModelGrader
    ScoreModelGraderParam ScoreModelGraderSampling ScoreModelGraderSamplingParam StringCheckGrader
    StringCheckGraderParam TextSimilarityGrader TextSimilarityGraderParam
    """,
    {
        "GraderInputPart": "wrapper.types.aliases.graders:GraderInputPart",
        "GraderInputPartParam": "wrapper.types.aliases.graders:GraderInputPartParam",
        "GraderInputs": "wrapper.types.aliases.graders:GraderInputs",
        "GraderInputsParam": "wrapper.types.aliases.graders:GraderInputsParam",
    },
)
