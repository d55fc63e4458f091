# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ClientSecretCreateResponse(BaseModel):
    """A client secret, and the session that it opens."""

    value: str
    """The key itself; begins with `ek_`."""
    expires_at: int
    """When the key stops opening sessions, in Unix seconds."""
    session: u.ClientSecretCreateResponseSession
    """The session with all settings in effect."""

    _keys: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "expires_at": "expires_at",
        "session": "session",
    }

    def __init__(
        self,
        *,
        value: str,
        expires_at: int,
        session: u.ClientSecretCreateResponseSession,
    ) -> None:
        self._init(
            {
                "value": value,
                "expires_at": expires_at,
                "session": session,
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
        v = get("session")
        self.session = u.decode_ClientSecretCreateResponseSession(v)
        return model
