# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSessionClientSecret(BaseModel):
    """A short-lived key for browsers and apps that must not hold your API key."""

    value: str
    """The key itself."""
    expires_at: int
    """When the key stops working, in Unix seconds; about a minute after it was made."""

    _keys: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "expires_at": "expires_at",
    }

    def __init__(
        self,
        *,
        value: str,
        expires_at: int,
    ) -> None:
        self._init(
            {
                "value": value,
                "expires_at": expires_at,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.value = get("value")
        self.expires_at = get("expires_at")
        return model


class RealtimeSessionClientSecretParam(TypedDict, total=False):
    """A short-lived key for browsers and apps that must not hold your API key."""

    value: Required[str]
    """The key itself."""
    expires_at: Required[int]
    """When the key stops working, in Unix seconds; about a minute after it was made."""
