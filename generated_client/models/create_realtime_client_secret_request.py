# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateRealtimeClientSecretRequest(BaseModel):
    """The life of the key, and the session that it opens."""

    expires_after: m.ClientSecretExpiresAfter | None
    """How long a client secret can open sessions."""
    session: u.CreateRealtimeClientSecretRequestSession | None
    """Settings of the sessions opened with the key, for conversation or for transcription."""

    _keys: ClassVar[Mapping[str, str]] = {
        "expires_after": "expires_after",
        "session": "session",
    }

    def __init__(
        self,
        *,
        expires_after: m.ClientSecretExpiresAfterParam | BaseModel | Unset = UNSET,
        session: u.CreateRealtimeClientSecretRequestSessionParam | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "expires_after": expires_after,
                "session": session,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("expires_after")) is not None:
            v = m.ClientSecretExpiresAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        if (v := get("session")) is not None:
            v = u.decode_CreateRealtimeClientSecretRequestSession(v)
        self.session = v
        return model


class CreateRealtimeClientSecretRequestParam(TypedDict, total=False):
    """The life of the key, and the session that it opens."""

    expires_after: m.ClientSecretExpiresAfterParam | BaseModel
    """How long a client secret can open sessions."""
    session: u.CreateRealtimeClientSecretRequestSessionParam
    """Settings of the sessions opened with the key, for conversation or for transcription."""
