# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunOutputItemResult(BaseModel):
    """What one grader made of an answer."""

    name: str
    """Name of the grader."""
    score: float
    """The score it gave."""
    passed: bool
    """Whether that passes."""
    type: str | None
    """Its kind."""
    sample: dict[str, Any] | None
    """What the grader itself produced on the way, if anything."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "score": "score",
        "passed": "passed",
        "type": "type",
        "sample": "sample",
    }

    def __init__(
        self,
        *,
        name: str,
        score: float,
        passed: bool,
        type: str | None | Unset = UNSET,
        sample: dict[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "score": score,
                "passed": passed,
                "type": type,
                "sample": sample,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.score = get("score")
        self.passed = get("passed")
        self.type = get("type")
        self.sample = get("sample")
        return model
