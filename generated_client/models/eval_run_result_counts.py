# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunResultCounts(BaseModel):
    """How many items a run had, and how they fared."""

    total: int
    """All items."""
    errored: int
    """Those that could not be graded, for an error."""
    failed: int
    """Those that did not pass."""
    passed: int
    """Those that passed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "errored": "errored",
        "failed": "failed",
        "passed": "passed",
    }

    def __init__(
        self,
        *,
        total: int,
        errored: int,
        failed: int,
        passed: int,
    ) -> None:
        self._init(
            {
                "total": total,
                "errored": errored,
                "failed": failed,
                "passed": passed,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.total = get("total")
        self.errored = get("errored")
        self.failed = get("failed")
        self.passed = get("passed")
        return model
