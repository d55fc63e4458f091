# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ClientSecretExpiresAfter(BaseModel):
    """How long a client secret can open sessions."""

    anchor: Literal["created_at"] | None
    """The moment from which the time counts."""
    seconds: int | None
    """Seconds from then on, 10 to 7,200 (two hours)."""

    _keys: ClassVar[Mapping[str, str]] = {
        "anchor": "anchor",
        "seconds": "seconds",
    }

    def __init__(
        self,
        *,
        anchor: Literal["created_at"] | Unset = UNSET,
        seconds: int | Unset = UNSET,
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


class ClientSecretExpiresAfterParam(TypedDict, total=False):
    """How long a client secret can open sessions."""

    anchor: Literal["created_at"]
    """The moment from which the time counts."""
    seconds: int
    """Seconds from then on, 10 to 7,200 (two hours)."""
