# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ContextManagement(BaseModel):
    """One measure against a context that grows too long."""

    type: str
    """The measure; `compaction` is the one there is."""
    compact_threshold: int | None
    """Number of tokens from which on it is taken, 1,000 at least."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "compact_threshold": "compact_threshold",
    }

    def __init__(
        self,
        *,
        type: str,
        compact_threshold: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "compact_threshold": compact_threshold,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.compact_threshold = get("compact_threshold")
        return model


class ContextManagementParam(TypedDict, total=False):
    """One measure against a context that grows too long."""

    type: Required[str]
    """The measure; `compaction` is the one there is."""
    compact_threshold: int | None
    """Number of tokens from which on it is taken, 1,000 at least."""
