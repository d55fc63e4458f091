# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ReferRealtimeCallRequest(BaseModel):
    """Where a call is passed on to."""

    target_uri: str
    """The new destination, such as `tel:+14155550123`; goes into the Refer-To header."""

    _keys: ClassVar[Mapping[str, str]] = {
        "target_uri": "target_uri",
    }

    def __init__(
        self,
        *,
        target_uri: str,
    ) -> None:
        self._init(
            {
                "target_uri": target_uri,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.target_uri = get("target_uri")
        return model


class ReferRealtimeCallRequestParam(TypedDict, total=False):
    """Where a call is passed on to."""

    target_uri: Required[str]
    """The new destination, such as `tel:+14155550123`; goes into the Refer-To header."""
