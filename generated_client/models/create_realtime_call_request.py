# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateRealtimeCallRequest(BaseModel):
    """What a caller sends to connect over WebRTC."""

    sdp: str
    """The caller's offer, in the Session Description Protocol."""
    session: m.RealtimeSessionCreateRequest | None
    """Settings of a session in which a model listens and answers."""

    _keys: ClassVar[Mapping[str, str]] = {
        "sdp": "sdp",
        "session": "session",
    }

    def __init__(
        self,
        *,
        sdp: str,
        session: m.RealtimeSessionCreateRequestParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "sdp": sdp,
                "session": session,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.sdp = get("sdp")
        if (v := get("session")) is not None:
            v = m.RealtimeSessionCreateRequest.from_dict(v) if isinstance(v, dict) else v
        self.session = v
        return model


class CreateRealtimeCallRequestParam(TypedDict, total=False):
    """What a caller sends to connect over WebRTC."""

    sdp: Required[str]
    """The caller's offer, in the Session Description Protocol."""
    session: m.RealtimeSessionCreateRequestParam | BaseModel
    """Settings of a session in which a model listens and answers."""
