# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class LiveCallIncomingWebhookData(BaseModel):
    """The call that waits to be taken."""

    session_id: str
    """Id of the call, `rtc_` and more; `realtime.call.incoming` has it as `call_id`."""
    sip_headers: list[m.SipHeader]
    """Headers of the SIP invitation."""

    _keys: ClassVar[Mapping[str, str]] = {
        "session_id": "session_id",
        "sip_headers": "sip_headers",
    }

    def __init__(
        self,
        *,
        session_id: str,
        sip_headers: Sequence[m.SipHeaderParam | BaseModel],
    ) -> None:
        self._init(
            {
                "session_id": session_id,
                "sip_headers": sip_headers,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.session_id = get("session_id")
        v = get("sip_headers")
        self.sip_headers = (
            [m.SipHeader.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model


class LiveCallIncomingWebhookDataParam(TypedDict, total=False):
    """The call that waits to be taken."""

    session_id: Required[str]
    """Id of the call, `rtc_` and more; `realtime.call.incoming` has it as `call_id`."""
    sip_headers: Required[Sequence[m.SipHeaderParam | BaseModel]]
    """Headers of the SIP invitation."""
