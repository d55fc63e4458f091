# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """A client secret, and the translation session that it opens."""

    value: str
    """The key itself; begins with `ek_`."""
    expires_at: int
    """When the key stops opening sessions, in Unix seconds."""
    session: m.RealtimeTranslationSession
    """A session that speaks in another language what it hears."""

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
        session: m.RealtimeTranslationSession,
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
        self.session = m.RealtimeTranslationSession.from_dict(v) if isinstance(v, dict) else v
        return model
