# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RejectRealtimeCallRequest(BaseModel):
    """How a call is turned away."""

    status_code: int | None
    """The SIP status that the caller gets; without it 603, Decline."""

    _keys: ClassVar[Mapping[str, str]] = {
        "status_code": "status_code",
    }

    def __init__(
        self,
        *,
        status_code: int | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "status_code": status_code,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.status_code = get("status_code")
        return model


class RejectRealtimeCallRequestParam(TypedDict, total=False):
    """How a call is turned away."""

    status_code: int
    """The SIP status that the caller gets; without it 603, Decline."""
