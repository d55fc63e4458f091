# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreFileCounts(BaseModel):
    """Numbers of files, by state."""

    in_progress: int
    """Files in work."""
    completed: int
    """Files ready for use."""
    failed: int
    """Files that could not be processed."""
    cancelled: int
    """Files given up on request."""
    total: int
    """All of them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "in_progress": "in_progress",
        "completed": "completed",
        "failed": "failed",
        "cancelled": "cancelled",
        "total": "total",
    }

    def __init__(
        self,
        *,
        in_progress: int,
        completed: int,
        failed: int,
        cancelled: int,
        total: int,
    ) -> None:
        self._init(
            {
                "in_progress": in_progress,
                "completed": completed,
                "failed": failed,
                "cancelled": cancelled,
                "total": total,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.in_progress = get("in_progress")
        self.completed = get("completed")
        self.failed = get("failed")
        self.cancelled = get("cancelled")
        self.total = get("total")
        return model
