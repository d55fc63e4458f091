# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class LabelModelGrader(BaseModel):
    """Asks a model to choose a label; some labels are a pass."""

    type: Literal["label_model"]
    name: str
    """Name of the grader."""
    model: str
    """Id of the model that chooses; one that can give structured output."""
    input: list[m.EvalItem]
    """The messages it is asked with; may hold `{{ }}` placeholders."""
    labels: list[str]
    """The labels to choose from."""
    passing_labels: list[str]
    """Those of the labels that are a pass."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "model": "model",
        "input": "input",
        "labels": "labels",
        "passing_labels": "passing_labels",
    }

    def __init__(
        self,
        *,
        type: Literal["label_model"] = "label_model",
        name: str,
        model: str,
        input: Sequence[m.EvalItemParam | BaseModel],
        labels: Sequence[str],
        passing_labels: Sequence[str],
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "model": model,
                "input": input,
                "labels": labels,
                "passing_labels": passing_labels,
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
        self.labels = get("labels")
        self.passing_labels = get("passing_labels")
        return model


class LabelModelGraderParam(TypedDict, total=False):
    """Asks a model to choose a label; some labels are a pass."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """Id of the model that chooses; one that can give structured output."""
    input: Required[Sequence[m.EvalItemParam | BaseModel]]
    """The messages it is asked with; may hold `{{ }}` placeholders."""
    labels: Required[Sequence[str]]
    """The labels to choose from."""
    passing_labels: Required[Sequence[str]]
    """Those of the labels that are a pass."""
