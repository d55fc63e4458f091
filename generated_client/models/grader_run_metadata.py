# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class GraderRunMetadata(BaseModel):
    """How a grader came to its score."""

    name: str
    """Name of the grader."""
    type: str
    """Its kind, such as `string_check`."""
    errors: m.GraderRunErrors
    """What can go wrong in grading; true where it did."""
    execution_time: float
    """How long it took."""
    scores: dict[str, Any]
    """Scores by name."""
    token_usage: int | None
    """Tokens that the grading took, if it asked a model."""
    sampled_model_name: str | None
    """The model that was asked, if one was."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "errors": "errors",
        "execution_time": "execution_time",
        "scores": "scores",
        "token_usage": "token_usage",
        "sampled_model_name": "sampled_model_name",
    }

    def __init__(
        self,
        *,
        name: str,
        type: str,
        errors: m.GraderRunErrors,
        execution_time: float,
        scores: dict[str, Any],
        token_usage: int | None,
        sampled_model_name: str | None,
    ) -> None:
        self._init(
            {
                "name": name,
                "type": type,
                "errors": errors,
                "execution_time": execution_time,
                "scores": scores,
                "token_usage": token_usage,
                "sampled_model_name": sampled_model_name,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.type = get("type")
        v = get("errors")
        self.errors = m.GraderRunErrors.from_dict(v) if isinstance(v, dict) else v
        self.execution_time = get("execution_time")
        self.scores = get("scores")
        self.token_usage = get("token_usage")
        self.sampled_model_name = get("sampled_model_name")
        return model
