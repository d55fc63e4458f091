# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TextSimilarityGrader(BaseModel):
    """Measures how alike two texts are."""

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

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "input": "input",
        "reference": "reference",
        "evaluation_metric": "evaluation_metric",
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
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "input": input,
                "reference": reference,
                "evaluation_metric": evaluation_metric,
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
        return model


class TextSimilarityGraderParam(TypedDict, total=False):
    """Measures how alike two texts are."""

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
