# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class GraderRunErrors(BaseModel):
    """What can go wrong in grading; true where it did."""

    formula_parse_error: bool
    """The formula of a multi grader is malformed."""
    sample_parse_error: bool
    """The answer could not be read."""
    truncated_observation_error: bool
    """The answer was cut off."""
    unresponsive_reward_error: bool
    """No score came back."""
    invalid_variable_error: bool
    """A placeholder names something that is not there."""
    other_error: bool
    """Something else."""
    python_grader_server_error: bool
    """The server could not run the Python program."""
    python_grader_server_error_type: str | None
    """In which way it could not, if so."""
    python_grader_runtime_error: bool
    """The Python program failed."""
    python_grader_runtime_error_details: str | None
    """How it failed, if it did."""
    model_grader_server_error: bool
    """The grading model could not be asked."""
    model_grader_refusal_error: bool
    """The grading model refused."""
    model_grader_parse_error: bool
    """What the grading model said could not be read."""
    model_grader_server_error_details: str | None
    """Why the grading model could not be asked, if so."""

    _keys: ClassVar[Mapping[str, str]] = {
        "formula_parse_error": "formula_parse_error",
        "sample_parse_error": "sample_parse_error",
        "truncated_observation_error": "truncated_observation_error",
        "unresponsive_reward_error": "unresponsive_reward_error",
        "invalid_variable_error": "invalid_variable_error",
        "other_error": "other_error",
        "python_grader_server_error": "python_grader_server_error",
        "python_grader_server_error_type": "python_grader_server_error_type",
        "python_grader_runtime_error": "python_grader_runtime_error",
        "python_grader_runtime_error_details": "python_grader_runtime_error_details",
        "model_grader_server_error": "model_grader_server_error",
        "model_grader_refusal_error": "model_grader_refusal_error",
        "model_grader_parse_error": "model_grader_parse_error",
        "model_grader_server_error_details": "model_grader_server_error_details",
    }

    def __init__(
        self,
        *,
        formula_parse_error: bool,
        sample_parse_error: bool,
        truncated_observation_error: bool,
        unresponsive_reward_error: bool,
        invalid_variable_error: bool,
        other_error: bool,
        python_grader_server_error: bool,
        python_grader_server_error_type: str | None,
        python_grader_runtime_error: bool,
        python_grader_runtime_error_details: str | None,
        model_grader_server_error: bool,
        model_grader_refusal_error: bool,
        model_grader_parse_error: bool,
        model_grader_server_error_details: str | None,
    ) -> None:
        self._init(
            {
                "formula_parse_error": formula_parse_error,
                "sample_parse_error": sample_parse_error,
                "truncated_observation_error": truncated_observation_error,
                "unresponsive_reward_error": unresponsive_reward_error,
                "invalid_variable_error": invalid_variable_error,
                "other_error": other_error,
                "python_grader_server_error": python_grader_server_error,
                "python_grader_server_error_type": python_grader_server_error_type,
                "python_grader_runtime_error": python_grader_runtime_error,
                "python_grader_runtime_error_details": python_grader_runtime_error_details,
                "model_grader_server_error": model_grader_server_error,
                "model_grader_refusal_error": model_grader_refusal_error,
                "model_grader_parse_error": model_grader_parse_error,
                "model_grader_server_error_details": model_grader_server_error_details,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.formula_parse_error = get("formula_parse_error")
        self.sample_parse_error = get("sample_parse_error")
        self.truncated_observation_error = get("truncated_observation_error")
        self.unresponsive_reward_error = get("unresponsive_reward_error")
        self.invalid_variable_error = get("invalid_variable_error")
        self.other_error = get("other_error")
        self.python_grader_server_error = get("python_grader_server_error")
        self.python_grader_server_error_type = get("python_grader_server_error_type")
        self.python_grader_runtime_error = get("python_grader_runtime_error")
        self.python_grader_runtime_error_details = get("python_grader_runtime_error_details")
        self.model_grader_server_error = get("model_grader_server_error")
        self.model_grader_refusal_error = get("model_grader_refusal_error")
        self.model_grader_parse_error = get("model_grader_parse_error")
        self.model_grader_server_error_details = get("model_grader_server_error_details")
        return model
