# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreExpirationAfter(BaseModel):
    """When the store goes, counted from its last use."""

    anchor: Literal["last_active_at"]
    """The moment from which the time counts."""
    days: int
    """Days from then on, 1 to 365."""

    _keys: ClassVar[Mapping[str, str]] = {
        "anchor": "anchor",
        "days": "days",
    }

    def __init__(
        self,
        *,
        anchor: Literal["last_active_at"] = "last_active_at",
        days: int,
    ) -> None:
        self._init(
            {
                "anchor": anchor,
                "days": days,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.anchor = get("anchor")
        self.days = get("days")
        return model


class VectorStoreExpirationAfterParam(TypedDict, total=False):
    """When the store goes, counted from its last use."""

    anchor: Required[Literal["last_active_at"]]
    """The moment from which the time counts."""
    days: Required[int]
    """Days from then on, 1 to 365."""
