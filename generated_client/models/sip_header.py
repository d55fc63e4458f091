# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SipHeader(BaseModel):
    """A header of a SIP invitation."""

    name: str
    """Its name."""
    value: str
    """Its value."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
    }

    def __init__(
        self,
        *,
        name: str,
        value: str,
    ) -> None:
        self._init(
            {
                "name": name,
                "value": value,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.value = get("value")
        return model


class SipHeaderParam(TypedDict, total=False):
    """A header of a SIP invitation."""

    name: Required[str]
    """Its name."""
    value: Required[str]
    """Its value."""
