# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FileExpirationAfter(BaseModel):
    """When the file goes; without it, after 30 days for batches, else never."""

    anchor: Literal["created_at"]
    """The moment from which the time counts."""
    seconds: int
    """Seconds from then on, 3,600 (an hour) to 2,592,000 (30 days)."""

    _keys: ClassVar[Mapping[str, str]] = {
        "anchor": "anchor",
        "seconds": "seconds",
    }

    def __init__(
        self,
        *,
        anchor: Literal["created_at"] = "created_at",
        seconds: int,
    ) -> None:
        self._init(
            {
                "anchor": anchor,
                "seconds": seconds,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.anchor = get("anchor")
        self.seconds = get("seconds")
        return model


class FileExpirationAfterParam(TypedDict, total=False):
    """When the file goes; without it, after 30 days for batches, else never."""

    anchor: Required[Literal["created_at"]]
    """The moment from which the time counts."""
    seconds: Required[int]
    """Seconds from then on, 3,600 (an hour) to 2,592,000 (30 days)."""
