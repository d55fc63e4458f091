# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ContainerExpiresAfterInput(BaseModel):
    """How long a container may lie idle before it goes."""

    anchor: Literal["last_active_at"]
    """The moment from which the time counts."""
    minutes: int
    """Minutes from then on."""

    _keys: ClassVar[Mapping[str, str]] = {
        "anchor": "anchor",
        "minutes": "minutes",
    }

    def __init__(
        self,
        *,
        anchor: Literal["last_active_at"] = "last_active_at",
        minutes: int,
    ) -> None:
        self._init(
            {
                "anchor": anchor,
                "minutes": minutes,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.anchor = get("anchor")
        self.minutes = get("minutes")
        return model


class ContainerExpiresAfterInputParam(TypedDict, total=False):
    """How long a container may lie idle before it goes."""

    anchor: Required[Literal["last_active_at"]]
    """The moment from which the time counts."""
    minutes: Required[int]
    """Minutes from then on."""
