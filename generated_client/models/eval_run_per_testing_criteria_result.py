# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunPerTestingCriteriaResult(BaseModel):
    """What one grader made of a run."""

    testing_criteria: str
    """The grader."""
    passed: int
    """Items that it passed."""
    failed: int
    """Items that it failed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "testing_criteria": "testing_criteria",
        "passed": "passed",
        "failed": "failed",
    }

    def __init__(
        self,
        *,
        testing_criteria: str,
        passed: int,
        failed: int,
    ) -> None:
        self._init(
            {
                "testing_criteria": testing_criteria,
                "passed": passed,
                "failed": failed,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.testing_criteria = get("testing_criteria")
        self.passed = get("passed")
        self.failed = get("failed")
        return model
