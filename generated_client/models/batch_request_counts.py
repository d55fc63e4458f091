# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class BatchRequestCounts(BaseModel):
    """How many requests a batch has, and how they fared."""

    total: int
    """All requests."""
    completed: int
    """Those that succeeded."""
    failed: int
    """Those that failed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "completed": "completed",
        "failed": "failed",
    }

    def __init__(
        self,
        *,
        total: int,
        completed: int,
        failed: int,
    ) -> None:
        self._init(
            {
                "total": total,
                "completed": completed,
                "failed": failed,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.total = get("total")
        self.completed = get("completed")
        self.failed = get("failed")
        return model
