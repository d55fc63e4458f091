# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalTextSimilarityGrader(BaseModel):
    """A text similarity grader, with the score that passes."""

    type: Literal["text_similarity"]
    name: str
    """Name of the grader."""
    input: str
    """The text to judge."""
    reference: str
    """The text to hold it against."""
    evaluation_metric: Literal[
        "bleu",
        "cosine",
        "fuzzy_match",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """The measure of likeness."""
    pass_threshold: float
    """The score needed to pass."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "input": "input",
        "reference": "reference",
        "evaluation_metric": "evaluation_metric",
        "pass_threshold": "pass_threshold",
    }

    def __init__(
        self,
        *,
        type: Literal["text_similarity"] = "text_similarity",
        name: str,
        input: str,
        reference: str,
        evaluation_metric: Literal[
            "bleu",
            "cosine",
            "fuzzy_match",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ],
        pass_threshold: float,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "input": input,
                "reference": reference,
                "evaluation_metric": evaluation_metric,
                "pass_threshold": pass_threshold,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.name = get("name")
        self.input = get("input")
        self.reference = get("reference")
        self.evaluation_metric = get("evaluation_metric")
        self.pass_threshold = get("pass_threshold")
        return model


class EvalTextSimilarityGraderParam(TypedDict, total=False):
    """A text similarity grader, with the score that passes."""

    type: Required[Literal["text_similarity"]]
    name: Required[str]
    """Name of the grader."""
    input: Required[str]
    """The text to judge."""
    reference: Required[str]
    """The text to hold it against."""
    evaluation_metric: Required[
        Literal[
            "bleu",
            "cosine",
            "fuzzy_match",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    """The measure of likeness."""
    pass_threshold: Required[float]
    """The score needed to pass."""
