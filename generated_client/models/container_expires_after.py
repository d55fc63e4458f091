# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ContainerExpiresAfter(BaseModel):
    """How long a container may lie idle before it goes."""

    anchor: Literal["last_active_at"] | None
    """The moment from which the time counts."""
    minutes: int | None
    """Minutes from then on."""

    _keys: ClassVar[Mapping[str, str]] = {
        "anchor": "anchor",
        "minutes": "minutes",
    }

    def __init__(
        self,
        *,
        anchor: Literal["last_active_at"] | None | Unset = UNSET,
        minutes: int | None | Unset = UNSET,
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
