# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalLabelModelGrader(BaseModel):
    """A model that puts one of several labels on each item."""

    type: Literal["label_model"]
    name: str
    """Name of the grader."""
    model: str
    """Id of the model that grades; it has to know structured outputs."""
    input: list[u.EvalMessageTemplate]
    """The prompt of the grading model; `{{item.…}}` in it stands for a field of the item."""
    labels: list[str]
    """The labels to choose from."""
    passing_labels: list[str]
    """Those of the labels that mean a pass."""

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
        input: Sequence[u.EvalMessageTemplateParam],
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
        self.input = [u.decode_EvalMessageTemplate(i0) for i0 in v] if isinstance(v, list) else v
        self.labels = get("labels")
        self.passing_labels = get("passing_labels")
        return model


class CreateEvalLabelModelGraderParam(TypedDict, total=False):
    """A model that puts one of several labels on each item."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """Id of the model that grades; it has to know structured outputs."""
    input: Required[Sequence[u.EvalMessageTemplateParam]]
    """The prompt of the grading model; `{{item.…}}` in it stands for a field of the item."""
    labels: Required[Sequence[str]]
    """The labels to choose from."""
    passing_labels: Required[Sequence[str]]
    """Those of the labels that mean a pass."""
