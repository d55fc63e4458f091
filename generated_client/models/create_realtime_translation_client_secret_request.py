# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateRealtimeTranslationClientSecretRequest(BaseModel):
    """The life of the key, and the translation session that it opens."""

    session: m.RealtimeTranslationSessionCreateRequest
    """Settings of a session that speaks in another language what it hears."""
    expires_after: m.ClientSecretExpiresAfter | None
    """How long a client secret can open sessions."""

    _keys: ClassVar[Mapping[str, str]] = {
        "session": "session",
        "expires_after": "expires_after",
    }

    def __init__(
        self,
        *,
        session: m.RealtimeTranslationSessionCreateRequestParam | BaseModel,
        expires_after: m.ClientSecretExpiresAfterParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "session": session,
                "expires_after": expires_after,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("session")
        self.session = (
            m.RealtimeTranslationSessionCreateRequest.from_dict(v) if isinstance(v, dict) else v
        )
        if (v := get("expires_after")) is not None:
            v = m.ClientSecretExpiresAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        return model


class CreateRealtimeTranslationClientSecretRequestParam(TypedDict, total=False):
    """The life of the key, and the translation session that it opens."""

    session: Required[m.RealtimeTranslationSessionCreateRequestParam | BaseModel]
    """Settings of a session that speaks in another language what it hears."""
    expires_after: m.ClientSecretExpiresAfterParam | BaseModel
    """How long a client secret can open sessions."""
