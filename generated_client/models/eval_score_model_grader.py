# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalScoreModelGrader(BaseModel):
    """A score model grader, with the score that passes."""

    type: Literal["score_model"]
    name: str
    """Name of the grader."""
    model: str
    """Id of the model that scores."""
    input: list[m.EvalItem]
    """The messages it is asked with; may hold `{{ }}` placeholders."""
    range: list[float] | None
    """Lowest and highest score; 0 and 1 unless told otherwise."""
    sampling_params: m.ScoreModelGraderSampling | None
    """How a scoring model picks its tokens."""
    pass_threshold: float | None
    """The score needed to pass."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "model": "model",
        "input": "input",
        "range": "range",
        "sampling_params": "sampling_params",
        "pass_threshold": "pass_threshold",
    }

    def __init__(
        self,
        *,
        type: Literal["score_model"] = "score_model",
        name: str,
        model: str,
        input: Sequence[m.EvalItemParam | BaseModel],
        range: Sequence[float] | Unset = UNSET,
        sampling_params: m.ScoreModelGraderSamplingParam | BaseModel | Unset = UNSET,
        pass_threshold: float | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "model": model,
                "input": input,
                "range": range,
                "sampling_params": sampling_params,
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
        self.model = get("model")
        v = get("input")
        self.input = (
            [m.EvalItem.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.range = get("range")
        if (v := get("sampling_params")) is not None:
            v = m.ScoreModelGraderSampling.from_dict(v) if isinstance(v, dict) else v
        self.sampling_params = v
        self.pass_threshold = get("pass_threshold")
        return model


class EvalScoreModelGraderParam(TypedDict, total=False):
    """A score model grader, with the score that passes."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """Id of the model that scores."""
    input: Required[Sequence[m.EvalItemParam | BaseModel]]
    """The messages it is asked with; may hold `{{ }}` placeholders."""
    range: Sequence[float]
    """Lowest and highest score; 0 and 1 unless told otherwise."""
    sampling_params: m.ScoreModelGraderSamplingParam | BaseModel
    """How a scoring model picks its tokens."""
    pass_threshold: float
    """The score needed to pass."""
